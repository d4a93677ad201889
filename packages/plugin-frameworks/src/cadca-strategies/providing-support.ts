import type { CategoryDraft } from '@prevention-spectrum/core';

export const providingSupport = {
  code: 'providing-support',
  label: { en: 'Providing support', id: 'Memberi dukungan' },
  definition: {
    en: 'Gives people occasions to take part in what lowers risk or protects: mentors, clubs, groups, other things to do.',
    id: 'Memberi orang kesempatan ikut dalam hal yang menurunkan risiko atau melindungi: mentor, klub, kelompok, kegiatan lain.',
  },
  examples: [
    {
      text: {
        en: 'A football club stays open on the nights when youngsters used to drink at the pier.',
        id: 'Klub sepak bola tetap buka pada malam ketika anak muda biasa minum di dermaga.',
      },
      applies: true,
      because: { en: 'An alternative is offered.', id: 'Ditawarkan kegiatan lain.' },
    },
    {
      text: {
        en: 'Returned migrants meet weekly in a group that they lead themselves.',
        id: 'Pekerja yang pulang bertemu setiap minggu dalam kelompok yang mereka pimpin sendiri.',
      },
      applies: true,
      because: { en: 'A group that protects.', id: 'Kelompok yang melindungi.' },
    },
    {
      text: {
        en: 'A free bus takes mothers to the clinic.',
        id: 'Bus gratis mengantar ibu ke klinik.',
      },
      applies: false,
      because: {
        en: 'A barrier falls: enhancing access/reducing barriers.',
        id: 'Hambatan hilang: meningkatkan akses/mengurangi hambatan.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
