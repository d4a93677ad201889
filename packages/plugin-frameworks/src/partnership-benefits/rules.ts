import type { CodingRule } from '@prevention-spectrum/core';

export const rules = [
  {
    between: ['creativity', 'solutions'],
    trap: {
      en: 'Partners do many different things.',
      id: 'Para mitra melakukan banyak hal berbeda.',
    },
    rule: {
      en: 'Variety of ideas is creative diversity; that the problem is answered more often or better is more and better solutions.',
      id: 'Ragam gagasan: keragaman kreatif; masalah terjawab lebih sering atau lebih baik: solusi lebih banyak dan lebih baik.',
    },
  },
  {
    between: ['solutions', 'cumulative'],
    trap: { en: 'Things got better.', id: 'Keadaan membaik.' },
    rule: {
      en: 'A better answer is a solution; a joint effect on the problem itself is cumulative.',
      id: 'Jawaban yang lebih baik: solusi; efek bersama pada masalahnya sendiri: kumulatif.',
    },
  },
  {
    between: ['accuracy', 'participation'],
    trap: { en: 'Many parties plan together.', id: 'Banyak pihak merencanakan bersama.' },
    rule: {
      en: 'That they take part is participation; that the aim became right by it is accuracy. Code each only where it is said.',
      id: 'Bahwa mereka ikut serta: partisipasi; bahwa sasarannya menjadi tepat karenanya: ketepatan. Beri kode hanya jika dikatakan.',
    },
  },
  {
    between: [],
    trap: { en: 'A partnership exists.', id: 'Ada kemitraan.' },
    rule: {
      en: 'Its existence shows no benefit. Leave the activity outside until a source states one.',
      id: 'Keberadaannya tidak menunjukkan manfaat. Biarkan kegiatan di luar kerangka sampai sumber menyatakannya.',
    },
  },
] as const satisfies readonly CodingRule[];
