import type { CategoryDraft } from '@prevention-spectrum/core';

export const socioeconomicFactors = {
  code: 'socioeconomic-factors',
  label: { en: 'Socioeconomic factors', id: 'Faktor sosial ekonomi' },
  definition: {
    en: 'Works on poverty, schooling, housing and the like: the conditions under which people live, of which health and safety are a consequence.',
    id: 'Menangani kemiskinan, pendidikan, perumahan, dan sejenisnya: keadaan hidup orang, yang berakibat pada kesehatan dan keselamatan.',
  },
  examples: [
    {
      text: {
        en: 'Land titles and fair wages give families on an island a reason to stay.',
        id: 'Sertifikat tanah dan upah layak memberi keluarga di sebuah pulau alasan untuk tetap tinggal.',
      },
      applies: true,
      because: {
        en: 'Want is worked on, which drives people into unsafe work.',
        id: 'Yang ditangani adalah kekurangan yang mendorong orang ke pekerjaan tidak aman.',
      },
    },
    {
      text: {
        en: 'A state makes secondary school free for girls.',
        id: 'Negara menggratiskan sekolah menengah bagi anak perempuan.',
      },
      applies: true,
      because: {
        en: 'Schooling shapes the life of a whole generation.',
        id: 'Pendidikan membentuk kehidupan satu generasi.',
      },
    },
    {
      text: { en: 'Cigarettes become dearer by a tax.', id: 'Cukai membuat rokok lebih mahal.' },
      applies: false,
      because: {
        en: 'Living conditions stay; one choice becomes less easy: changing the context.',
        id: 'Keadaan hidup tetap; satu pilihan menjadi kurang mudah: mengubah konteks.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
