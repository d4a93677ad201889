import type { CategoryDraft } from '@prevention-spectrum/core';

export const shelter = {
  code: 'shelter',
  label: { en: 'Shelter', id: 'Rumah aman' },
  definition: {
    en: 'Houses people who were trafficked or are in danger, for a night or for long.',
    id: 'Menampung orang yang menjadi korban atau terancam, semalam atau lama.',
  },
  examples: [
    {
      text: {
        en: 'An NGO runs a house for women who escaped from brothels.',
        id: 'LSM mengelola rumah bagi perempuan yang lolos dari rumah bordil.',
      },
      applies: true,
      because: { en: 'Victims are housed.', id: 'Korban ditampung.' },
    },
    {
      text: {
        en: 'A parish keeps two rooms ready for people who are stopped at the harbour.',
        id: 'Sebuah paroki menyiapkan dua kamar bagi orang yang dicegah di pelabuhan.',
      },
      applies: true,
      because: { en: 'People in danger are housed.', id: 'Orang yang terancam ditampung.' },
    },
    {
      text: {
        en: 'An NGO buys a victim’s ticket home.',
        id: 'LSM membelikan korban tiket pulang.',
      },
      applies: false,
      because: {
        en: 'Nobody is housed: help to trafficking victims.',
        id: 'Tidak ada yang ditampung: bantuan bagi korban perdagangan orang.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
