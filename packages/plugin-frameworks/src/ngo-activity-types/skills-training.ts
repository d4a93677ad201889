import type { CategoryDraft } from '@prevention-spectrum/core';

export const skillsTraining = {
  code: 'skills-training',
  label: { en: 'Work and skills training', id: 'Pelatihan kerja dan keterampilan' },
  definition: {
    en: 'Teaches a trade or a way to earn, so that people need not leave or can start anew.',
    id: 'Mengajarkan keahlian atau cara mencari nafkah agar orang tidak perlu pergi atau dapat memulai lagi.',
  },
  examples: [
    {
      text: {
        en: 'Young people learn to repair engines in a workshop of an NGO.',
        id: 'Kaum muda belajar memperbaiki mesin di bengkel LSM.',
      },
      applies: true,
      because: { en: 'They learn a trade.', id: 'Mereka belajar keahlian kerja.' },
    },
    {
      text: {
        en: 'Survivors are taught to weave and to sell their cloth.',
        id: 'Penyintas diajar menenun dan menjual kainnya.',
      },
      applies: true,
      because: { en: 'They learn to earn.', id: 'Mereka belajar mencari nafkah.' },
    },
    {
      text: {
        en: 'Villagers act out how a passport and a contract are obtained lawfully.',
        id: 'Warga memperagakan cara memperoleh paspor dan kontrak secara sah.',
      },
      applies: false,
      because: {
        en: 'A skill, but against trafficking and no trade: education and public awareness.',
        id: 'Memang keterampilan, tetapi untuk mencegah perdagangan orang, bukan keahlian kerja: pendidikan dan penyadaran masyarakat.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
