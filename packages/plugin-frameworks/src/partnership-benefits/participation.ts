import type { CategoryDraft } from '@prevention-spectrum/core';

export const participation = {
  code: 'participation',
  label: { en: 'Broader participation', id: 'Partisipasi yang lebih luas' },
  definition: {
    en: 'More people and bodies contribute ideas, means and work.',
    id: 'Lebih banyak orang dan lembaga menyumbang gagasan, sarana, dan tenaga.',
  },
  examples: [
    {
      text: {
        en: 'After the agreement bus owners, too, print the warning at their own cost.',
        id: 'Setelah kesepakatan, pemilik bus pun mencetak peringatan atas biaya sendiri.',
      },
      applies: true,
      because: { en: 'New contributors came in.', id: 'Penyumbang baru ikut serta.' },
    },
    {
      text: {
        en: 'Neighbourhood groups take over night patrols that the police alone could not keep up.',
        id: 'Kelompok warga mengambil alih ronda malam yang tidak sanggup dijalankan polisi sendiri.',
      },
      applies: true,
      because: { en: 'More people do the work.', id: 'Lebih banyak orang bekerja.' },
    },
    {
      text: {
        en: 'Many people attend a concert against smoking.',
        id: 'Banyak orang menghadiri konser antirokok.',
      },
      applies: false,
      because: { en: 'An audience is not a partner.', id: 'Penonton bukan mitra.' },
    },
  ],
} as const satisfies CategoryDraft<string>;
