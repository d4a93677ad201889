import type { CategoryDraft } from '@prevention-spectrum/core';

export const legalServices = {
  code: 'legal-services',
  label: { en: 'Legal services', id: 'Layanan hukum' },
  definition: {
    en: 'Gives legal advice to persons, or stands for them before offices and courts.',
    id: 'Memberi nasihat hukum kepada orang, atau mewakilinya di hadapan instansi dan pengadilan.',
  },
  examples: [
    {
      text: {
        en: 'A legal aid post represents a maid against the family that held her.',
        id: 'Pos bantuan hukum mewakili pekerja rumah tangga melawan keluarga yang menahannya.',
      },
      applies: true,
      because: { en: 'A person is represented.', id: 'Seseorang diwakili.' },
    },
    {
      text: {
        en: 'Every Friday a jurist checks contracts for people who want to leave.',
        id: 'Setiap Jumat seorang ahli hukum memeriksa kontrak bagi orang yang hendak berangkat.',
      },
      applies: true,
      because: {
        en: 'Legal advice for single persons.',
        id: 'Nasihat hukum bagi orang per orang.',
      },
    },
    {
      text: {
        en: 'Prosecutors attend a seminar of an NGO on the trafficking law.',
        id: 'Jaksa mengikuti seminar LSM tentang undang-undang perdagangan orang.',
      },
      applies: false,
      because: {
        en: 'Those who apply the law are trained: training on legal application.',
        id: 'Yang dilatih adalah penerap hukum: pelatihan penerapan hukum.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
