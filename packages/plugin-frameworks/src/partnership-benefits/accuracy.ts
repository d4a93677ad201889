import type { CategoryDraft } from '@prevention-spectrum/core';

export const accuracy = {
  code: 'accuracy',
  label: { en: 'Accuracy of targets', id: 'Ketepatan sasaran' },
  definition: {
    en: 'Together the partners find out better what to aim at, where and for whom.',
    id: 'Bersama-sama para mitra lebih tepat menemukan apa yang hendak dicapai, di mana, dan bagi siapa.',
  },
  examples: [
    {
      text: {
        en: 'Police and parishes lay their lists side by side and see that they had overlooked two villages.',
        id: 'Polisi dan paroki menyandingkan daftarnya dan melihat bahwa dua desa terlewat.',
      },
      applies: true,
      because: {
        en: 'The aim became more accurate by joining.',
        id: 'Sasarannya menjadi lebih tepat karena bergabung.',
      },
    },
    {
      text: {
        en: 'Since the transport office joined, the road safety group works at the crossings where most people are hurt.',
        id: 'Sejak dinas perhubungan bergabung, kelompok keselamatan jalan bekerja di persimpangan yang paling banyak korbannya.',
      },
      applies: true,
      because: {
        en: 'A partner’s knowledge corrected the choice of places.',
        id: 'Pengetahuan mitra memperbaiki pilihan tempatnya.',
      },
    },
    {
      text: {
        en: 'An NGO chooses its villages from its own survey.',
        id: 'LSM memilih desanya dari surveinya sendiri.',
      },
      applies: false,
      because: {
        en: 'It may be accurate, but no partnership brought it about.',
        id: 'Mungkin tepat, tetapi bukan buah kemitraan.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
