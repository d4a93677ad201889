import type { CategoryDraft } from '@prevention-spectrum/core';

export const solutions = {
  code: 'solutions',
  label: { en: 'More and better solutions', id: 'Solusi lebih banyak dan lebih baik' },
  definition: {
    en: 'The number and the quality of answers to the problem grow.',
    id: 'Jumlah dan mutu jawaban atas masalah bertambah.',
  },
  examples: [
    {
      text: {
        en: 'With the health office on board the coalition can offer tests where before it could only inform.',
        id: 'Dengan ikutnya dinas kesehatan, koalisi dapat menawarkan tes, padahal dahulu hanya memberi informasi.',
      },
      applies: true,
      because: { en: 'An answer was added.', id: 'Satu jawaban bertambah.' },
    },
    {
      text: {
        en: 'Two groups merge their hotlines, and calls are now answered at night.',
        id: 'Dua kelompok menggabungkan layanan teleponnya, dan panggilan kini dijawab pada malam hari.',
      },
      applies: true,
      because: { en: 'An answer became better.', id: 'Satu jawaban menjadi lebih baik.' },
    },
    {
      text: {
        en: 'Partners promise that solutions will improve.',
        id: 'Para mitra berjanji solusinya akan membaik.',
      },
      applies: false,
      because: { en: 'A promise is not yet a benefit.', id: 'Janji belum merupakan manfaat.' },
    },
  ],
} as const satisfies CategoryDraft<string>;
