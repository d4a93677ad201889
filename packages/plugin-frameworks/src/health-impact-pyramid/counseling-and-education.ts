import type { CategoryDraft } from '@prevention-spectrum/core';

export const counselingAndEducation = {
  code: 'counseling-and-education',
  label: { en: 'Counseling and education', id: 'Konseling dan pendidikan' },
  definition: {
    en: 'Tells, advises or teaches people, who must then act by themselves, day after day.',
    id: 'Memberi tahu, menasihati, atau mengajar orang, yang kemudian harus bertindak sendiri dari hari ke hari.',
  },
  examples: [
    {
      text: {
        en: 'Volunteers go from hamlet to hamlet and explain the dangers of leaving without a contract.',
        id: 'Relawan mendatangi dusun demi dusun dan menjelaskan bahaya berangkat tanpa kontrak.',
      },
      applies: true,
      because: {
        en: 'Listeners have to act on it themselves.',
        id: 'Pendengar harus bertindak sendiri.',
      },
    },
    {
      text: {
        en: 'A counsellor speaks with a couple about violence in their home.',
        id: 'Konselor berbicara dengan pasangan tentang kekerasan di rumahnya.',
      },
      applies: true,
      because: { en: 'Advice is the means.', id: 'Nasihat adalah sarananya.' },
    },
    {
      text: {
        en: 'Cigarette packets lose their colours and brand names by order of the state.',
        id: 'Bungkus rokok kehilangan warna dan merek atas perintah negara.',
      },
      applies: false,
      because: {
        en: 'The packet changes for every buyer: changing the context.',
        id: 'Bungkusnya berubah bagi setiap pembeli: mengubah konteks.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
