import type { CategoryDraft } from '@prevention-spectrum/core';

export const policies = {
  code: 'policies',
  label: { en: 'Modifying policies', id: 'Mengubah kebijakan' },
  definition: {
    en: 'Changes written rules: laws, by-laws, regulations, and also procedures of a school or a firm.',
    id: 'Mengubah aturan tertulis: undang-undang, peraturan, dan juga prosedur sekolah atau perusahaan.',
  },
  examples: [
    {
      text: {
        en: 'A village enacts that no one leaves for work without a copy of the contract in its office.',
        id: 'Sebuah desa menetapkan bahwa tidak seorang pun berangkat bekerja tanpa salinan kontrak di kantornya.',
      },
      applies: true,
      because: { en: 'A written rule is made.', id: 'Aturan tertulis dibuat.' },
    },
    {
      text: {
        en: 'A school rewrites its rule on smoking for staff and pupils.',
        id: 'Sekolah menulis ulang aturan merokok bagi pegawai dan murid.',
      },
      applies: true,
      because: {
        en: 'A policy of an organisation changes.',
        id: 'Kebijakan suatu lembaga berubah.',
      },
    },
    {
      text: {
        en: 'Shops are fined under the rule that has long been there.',
        id: 'Toko didenda menurut aturan yang sudah lama ada.',
      },
      applies: false,
      because: {
        en: 'The rule stays and its cost is felt: changing consequences.',
        id: 'Aturannya tetap dan biayanya dirasakan: mengubah konsekuensi.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
