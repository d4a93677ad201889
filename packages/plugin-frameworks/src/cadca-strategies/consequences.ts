import type { CategoryDraft } from '@prevention-spectrum/core';

export const consequences = {
  code: 'consequences',
  label: { en: 'Changing consequences', id: 'Mengubah konsekuensi' },
  definition: {
    en: 'Rewards what protects and makes what harms cost something: incentives, recognition, fines, checks.',
    id: 'Memberi imbalan atas yang melindungi dan membuat yang merugikan berbiaya: insentif, penghargaan, denda, pemeriksaan.',
  },
  examples: [
    {
      text: {
        en: 'Police test drivers for alcohol every Saturday night.',
        id: 'Polisi memeriksa kadar alkohol pengemudi setiap Sabtu malam.',
      },
      applies: true,
      because: { en: 'Being caught becomes likely.', id: 'Kemungkinan tertangkap naik.' },
    },
    {
      text: {
        en: 'Recruiters with clean records are listed publicly as trusted.',
        id: 'Perekrut yang bersih didaftar secara terbuka sebagai terpercaya.',
      },
      applies: true,
      because: { en: 'Good conduct is rewarded.', id: 'Perilaku baik diberi imbalan.' },
    },
    {
      text: {
        en: 'The town council lowers the legal limit of alcohol.',
        id: 'DPRD menurunkan batas kadar alkohol.',
      },
      applies: false,
      because: {
        en: 'The rule itself changes: modifying policies.',
        id: 'Aturannya yang berubah: mengubah kebijakan.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
