import type { CategoryDraft } from '@prevention-spectrum/core';

export const victimHelp = {
  code: 'victim-help',
  label: { en: 'Help to trafficking victims', id: 'Bantuan bagi korban perdagangan orang' },
  definition: {
    en: 'Helps people who were trafficked in ways for which the list has no narrower type: rescue, return, care, reintegration.',
    id: 'Menolong orang yang menjadi korban dengan cara yang tidak mempunyai jenis lebih khusus: penyelamatan, pemulangan, perawatan, reintegrasi.',
  },
  examples: [
    {
      text: {
        en: 'Volunteers meet deported workers at the pier and bring them to their villages.',
        id: 'Relawan menjemput pekerja yang dideportasi di dermaga dan mengantarnya ke desa.',
      },
      applies: true,
      because: { en: 'Return of victims.', id: 'Pemulangan korban.' },
    },
    {
      text: {
        en: 'An NGO pays for the operation of a man who was beaten by his captain.',
        id: 'LSM membiayai operasi seorang laki-laki yang dipukuli nakhodanya.',
      },
      applies: true,
      because: { en: 'Care for a victim.', id: 'Perawatan bagi korban.' },
    },
    {
      text: {
        en: 'A safe house takes in the same man for three months.',
        id: 'Rumah aman menampung laki-laki yang sama selama tiga bulan.',
      },
      applies: false,
      because: {
        en: 'The list has a type of its own for that: shelter.',
        id: 'Daftar ini mempunyai jenis tersendiri: rumah aman.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
