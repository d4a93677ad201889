import type { CategoryDraft } from '@prevention-spectrum/core';

export const creativity = {
  code: 'creativity',
  label: { en: 'Creative diversity', id: 'Keragaman kreatif' },
  definition: {
    en: 'Different partners bring different ideas of how to act.',
    id: 'Mitra yang berbeda membawa gagasan tindakan yang berbeda.',
  },
  examples: [
    {
      text: {
        en: 'In a joint workshop fishermen propose a warning by radio that no office had thought of.',
        id: 'Dalam lokakarya bersama, nelayan mengusulkan peringatan lewat radio yang tidak terpikirkan oleh dinas mana pun.',
      },
      applies: true,
      because: { en: 'A new idea came from joining.', id: 'Gagasan baru lahir karena bergabung.' },
    },
    {
      text: {
        en: 'Artists, nurses and imams of one alliance each invent their own form of HIV lesson.',
        id: 'Seniman, perawat, dan imam dalam satu aliansi masing-masing menciptakan bentuk pelajaran HIV.',
      },
      applies: true,
      because: {
        en: 'The variety is owed to the variety of partners.',
        id: 'Keragamannya berkat keragaman mitra.',
      },
    },
    {
      text: {
        en: 'More villages receive the same talk because a second NGO gives it too.',
        id: 'Lebih banyak desa menerima ceramah yang sama karena LSM kedua ikut memberikannya.',
      },
      applies: false,
      because: {
        en: 'More of the same is no new idea: more and better solutions, if they are called so.',
        id: 'Lebih banyak hal yang sama bukan gagasan baru: solusi lebih banyak dan lebih baik, jika disebut demikian.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
