import type { CategoryDraft } from '@prevention-spectrum/core';

export const formalEducationHelp = {
  code: 'formal-education-help',
  label: { en: 'Formal education help', id: 'Bantuan pendidikan formal' },
  definition: {
    en: 'Helps children and young people to attend school or to finish it.',
    id: 'Membantu anak dan kaum muda bersekolah atau menyelesaikan sekolah.',
  },
  examples: [
    {
      text: {
        en: 'An NGO pays the fees of girls whose parents would send them to work.',
        id: 'LSM membayar biaya sekolah anak perempuan yang hendak disuruh bekerja.',
      },
      applies: true,
      because: {
        en: 'It keeps them in school.',
        id: 'Bantuan itu menjaga mereka tetap bersekolah.',
      },
    },
    {
      text: {
        en: 'Returned boys are tutored for the examination that they missed.',
        id: 'Anak laki-laki yang pulang dibimbing untuk ujian yang terlewat.',
      },
      applies: true,
      because: { en: 'It leads to a school certificate.', id: 'Tujuannya ijazah sekolah.' },
    },
    {
      text: {
        en: 'An NGO gives one lesson on trafficking in each school of the town.',
        id: 'LSM memberi satu pelajaran tentang perdagangan orang di setiap sekolah di kota.',
      },
      applies: false,
      because: {
        en: 'School is the place, not the aim: education and public awareness.',
        id: 'Sekolah adalah tempat, bukan tujuan: pendidikan dan penyadaran masyarakat.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
