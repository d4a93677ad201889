import type { CategoryDraft } from '@prevention-spectrum/core';

export const legislativeAdvocacy = {
  code: 'legislative-advocacy',
  label: { en: 'Advocacy for legislation and policy', id: 'Advokasi peraturan dan kebijakan' },
  definition: {
    en: 'Presses lawmakers and governments for laws, regulations or policies against trafficking, or helps to draft them.',
    id: 'Mendorong pembuat undang-undang dan pemerintah agar menetapkan undang-undang, peraturan, atau kebijakan melawan perdagangan orang, atau membantu menyusunnya.',
  },
  examples: [
    {
      text: {
        en: 'NGOs hand the provincial council a draft on the licensing of recruiters.',
        id: 'LSM menyerahkan rancangan peraturan izin perekrut kepada DPRD provinsi.',
      },
      applies: true,
      because: { en: 'A rule is asked for and drafted.', id: 'Suatu aturan diminta dan disusun.' },
    },
    {
      text: {
        en: 'A coalition calls on a ministry to publish which agencies lost their licence.',
        id: 'Koalisi mendesak kementerian mengumumkan perusahaan yang izinnya dicabut.',
      },
      applies: true,
      because: { en: 'A policy is pressed for.', id: 'Suatu kebijakan didorong.' },
    },
    {
      text: {
        en: 'A lawyer of an NGO claims a worker’s unpaid wages in court.',
        id: 'Pengacara sebuah LSM menuntut upah seorang pekerja di pengadilan.',
      },
      applies: false,
      because: {
        en: 'One person’s case is fought, no rule: legal services.',
        id: 'Yang diperjuangkan perkara satu orang, bukan aturan: layanan hukum.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
