import type { CategoryDraft } from '@prevention-spectrum/core';

export const counselling = {
  code: 'counselling',
  label: { en: 'Counselling', id: 'Konseling' },
  definition: {
    en: 'Accompanies single persons or families with talk and advice, most often after harm.',
    id: 'Mendampingi orang atau keluarga dengan percakapan dan nasihat, paling sering setelah kejadian.',
  },
  examples: [
    {
      text: {
        en: 'A sister of a convent listens for months to a girl who came back.',
        id: 'Seorang biarawati mendampingi dan mendengarkan gadis yang pulang selama berbulan-bulan.',
      },
      applies: true,
      because: { en: 'One person is accompanied.', id: 'Satu orang didampingi.' },
    },
    {
      text: {
        en: 'A psychologist sees the family of a man who was killed on a boat.',
        id: 'Psikolog menemui keluarga laki-laki yang terbunuh di kapal.',
      },
      applies: true,
      because: { en: 'A family is accompanied.', id: 'Satu keluarga didampingi.' },
    },
    {
      text: {
        en: 'A facilitator talks to thirty teenagers about the tricks of recruiters.',
        id: 'Fasilitator berbicara kepada tiga puluh remaja tentang tipu daya perekrut.',
      },
      applies: false,
      because: {
        en: 'A group is informed: education and public awareness.',
        id: 'Suatu kelompok diberi informasi: pendidikan dan penyadaran masyarakat.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
