import type { CategoryDraft } from '@prevention-spectrum/core';

export const environments = {
  code: 'environments',
  label: { en: 'Safe environments', id: 'Lingkungan yang aman' },
  definition: {
    en: 'Makes streets and other places where children spend time safer: the spots where violence gathers, the chain by which it spreads, the built surroundings.',
    id: 'Membuat jalan dan tempat anak berada menjadi lebih aman: titik rawan kekerasan, rantai penyebarannya, lingkungan fisiknya.',
  },
  examples: [
    {
      text: {
        en: 'A town maps where children are attacked and lights these corners.',
        id: 'Sebuah kota memetakan tempat anak diserang dan menerangi sudut-sudut itu.',
      },
      applies: true,
      because: { en: 'Hot spots are dealt with.', id: 'Titik rawan ditangani.' },
    },
    {
      text: {
        en: 'Respected former gang members stop a revenge before it starts.',
        id: 'Mantan anggota geng yang disegani menghentikan balas dendam sebelum dimulai.',
      },
      applies: true,
      because: {
        en: 'The spread of violence on the street is broken.',
        id: 'Penyebaran kekerasan di jalan diputus.',
      },
    },
    {
      text: {
        en: 'A school writes and applies a code of conduct for teachers.',
        id: 'Sebuah sekolah menyusun dan menerapkan tata perilaku guru.',
      },
      applies: false,
      because: {
        en: 'INSPIRE files safe schools under education and life skills.',
        id: 'INSPIRE menggolongkan sekolah aman dalam pendidikan dan kecakapan hidup.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
