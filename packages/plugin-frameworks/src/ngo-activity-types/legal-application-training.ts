import type { CategoryDraft } from '@prevention-spectrum/core';

export const legalApplicationTraining = {
  code: 'legal-application-training',
  label: { en: 'Training on legal application', id: 'Pelatihan penerapan hukum' },
  definition: {
    en: 'Trains those who apply or enforce the law, such as police, prosecutors, judges and officials, in doing so.',
    id: 'Melatih mereka yang menerapkan atau menegakkan hukum, seperti polisi, jaksa, hakim, dan pejabat, untuk melaksanakannya.',
  },
  examples: [
    {
      text: {
        en: 'An NGO teaches border guards what the law asks of them when they meet a victim.',
        id: 'LSM mengajar penjaga perbatasan apa yang dituntut hukum saat bertemu korban.',
      },
      applies: true,
      because: {
        en: 'Enforcers learn to apply the law.',
        id: 'Penegak hukum belajar menerapkan hukum.',
      },
    },
    {
      text: {
        en: 'Officials of a labour office practise inspections under the new regulation.',
        id: 'Pegawai dinas tenaga kerja berlatih pengawasan menurut peraturan baru.',
      },
      applies: true,
      because: { en: 'They learn to carry a rule out.', id: 'Mereka belajar melaksanakan aturan.' },
    },
    {
      text: {
        en: 'An officer tells farmers which penalties the law provides.',
        id: 'Seorang polisi memberi tahu petani ancaman hukuman dalam undang-undang.',
      },
      applies: false,
      because: {
        en: 'The farmers apply no law: education and public awareness.',
        id: 'Petani tidak menerapkan hukum: pendidikan dan penyadaran masyarakat.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
