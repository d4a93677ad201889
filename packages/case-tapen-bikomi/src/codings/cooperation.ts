import type { Coding } from '@prevention-spectrum/core';
import { partnerVillages } from '../activities/villages.ts';
import { inPaper } from '../paper.ts';
import {
  adoptedByVillage,
  forVictimsOnly,
  preventionFirst,
  protectionFirst,
  purposeAlonePrevention,
  purposeAloneProtection,
  taughtPersons,
} from './alternatives.ts';
import { at, coded, lent } from './coded.ts';
import {
  community,
  networks,
  partnershipToPrevent,
  partnershipToProtect,
  policy,
  prevention,
  protection,
} from './readings.ts';

const helpToVictims = {
  evidence: at('foundation 5'),
  spectrum: {
    reading: 'outside',
    because: {
      en: 'A service to victims after the harm.',
      id: 'Layanan bagi korban setelah kejadian.',
    },
    confidence: 'high',
  },
  un4p: {
    reading: protection,
    because: {
      en: 'Help to victims is protection. The paper lists it as what the cooperation is for, and tells no single case.',
      id: 'Bantuan bagi korban adalah perlindungan. Naskah menyebutnya sebagai tujuan kerja sama dan tidak menceritakan satu kasus pun.',
    },
    confidence: 'medium',
  },
} as const;

const outsidePartners: readonly Coding[] = [
  ...coded('ministry-partnership', {
    evidence: at('foundation 4', 'community-empowerment 1'),
    spectrum: {
      reading: networks,
      because: {
        en: 'The lasting relation between foundation and directorate; what they put on is coded by itself, the money is a resource.',
        id: 'Hubungan berkelanjutan yayasan dan direktorat; kegiatannya diberi kode tersendiri, dananya sumber daya.',
      },
      confidence: 'high',
    },
    un4p: { reading: partnershipToPrevent, alternatives: [preventionFirst] },
    instrument: 'outside-partnership',
  }),
  ...coded('iom-partnership', {
    evidence: at('foundation 5'),
    spectrum: { reading: networks, alternatives: [forVictimsOnly] },
    un4p: { reading: partnershipToProtect, alternatives: [protectionFirst] },
    instrument: 'outside-partnership',
  }),
  ...coded('iom-return', helpToVictims),
  ...coded('iom-rehabilitation', helpToVictims),
  ...coded('iom-legal-help', {
    ...helpToVictims,
    un4p: {
      reading: protection,
      because: {
        en: 'Help for the victim with the victim’s own problems.',
        id: 'Bantuan bagi korban dalam masalahnya sendiri.',
      },
      alternatives: [
        {
          reading: { principal: ['protection'], significant: ['prosecution'] },
          because: {
            en: 'The paper does not say which problems: legal help may reach into a case against a perpetrator.',
            id: 'Masalahnya tidak disebutkan: bantuan hukum mungkin menyangkut perkara terhadap pelaku.',
          },
        },
      ],
    },
  }),
  ...coded('iom-reintegration', helpToVictims),
  ...lent('iom-funding', at('foundation 5')),
  ...lent('iom-funding-other-uses', at('foundation 5')),
];

const sameWorkAsCampaign = {
  reading: community,
  because: {
    en: 'A coder who looks at what the cooperation is for, informing the public, finds community education.',
    id: 'Pengode yang melihat untuk apa kerja sama itu, yaitu memberi informasi kepada masyarakat, menemukan pendidikan masyarakat.',
  },
} as const;

const regencyGovernment: readonly Coding[] = [
  ...coded('regency-partnership', {
    evidence: at('cooperation-networking 1', 'cooperation-networking 2', 'discussion 6'),
    spectrum: { reading: networks, confidence: 'high' },
    un4p: { reading: partnershipToPrevent },
  }),
  ...coded('task-force-membership', {
    evidence: at('foundation 6', 'cooperation-networking 2'),
    spectrum: { reading: networks, confidence: 'high' },
    un4p: { reading: partnershipToPrevent, alternatives: [preventionFirst] },
  }),
  ...coded('manpower-cooperation', {
    evidence: at('cooperation-networking 3', 'cooperation-networking 1'),
    spectrum: { reading: networks, alternatives: [sameWorkAsCampaign] },
    un4p: { reading: partnershipToPrevent, alternatives: [purposeAlonePrevention] },
    instrument: 'agency-cooperation',
  }),
  ...coded('education-cooperation', {
    evidence: at('cooperation-networking 3', 'cooperation-networking 1'),
    spectrum: { reading: networks, alternatives: [sameWorkAsCampaign] },
    un4p: { reading: partnershipToPrevent, alternatives: [purposeAlonePrevention] },
    instrument: 'agency-cooperation',
  }),
  ...coded('social-cooperation', {
    evidence: at('cooperation-networking 3', 'cooperation-networking 1'),
    spectrum: { reading: networks, alternatives: [forVictimsOnly] },
    un4p: { reading: partnershipToProtect, alternatives: [purposeAloneProtection] },
    instrument: 'agency-cooperation',
  }),
];

const inVillages: readonly Coding[] = partnerVillages.flatMap(({ id, regulation }) => [
  ...coded(`${id}-partnership`, {
    evidence: at('cooperation-networking 4', 'cooperation-networking 1'),
    spectrum: { reading: networks, confidence: 'high' },
    un4p: { reading: partnershipToPrevent, alternatives: [preventionFirst] },
    instrument: 'formal-village-partnership',
  }),
  ...coded(`${id}-groups`, {
    evidence: at('cooperation-networking 4', 'community-empowerment 1'),
    spectrum: {
      reading: community,
      because: {
        en: 'How groups are empowered is not told; elsewhere the paper says that it empowers by education and training.',
        id: 'Cara memberdayakan kelompok tidak disebutkan; di bagian lain naskah menyebut pemberdayaan melalui edukasi dan pelatihan.',
      },
      confidence: 'low',
      alternatives: [taughtPersons],
    },
    un4p: { reading: prevention, confidence: 'high' },
  }),
  ...coded(`${id}-media`, {
    evidence: at('cooperation-networking 4'),
    spectrum: {
      reading: community,
      because: {
        en: 'The posters inform whoever passes; no practice is said to change.',
        id: 'Poster memberi informasi kepada siapa pun yang lewat; tidak disebutkan perubahan praktik.',
      },
      alternatives: [adoptedByVillage],
    },
    un4p: { reading: prevention, confidence: 'high' },
  }),
  ...coded(`${id}-regulation`, {
    evidence: [
      inPaper('strengthening-capacity 3'),
      inPaper('cooperation-networking 4', {
        paraphrase: {
          en: 'The foundation helps the village government to make it.',
          id: 'Yayasan membantu pemerintah desa menyusunnya.',
        },
      }),
    ],
    spectrum: {
      reading: policy,
      because: {
        en:
          regulation === 'planned'
            ? 'A rule of a jurisdiction in the making: the level that it aims at, with the status planned.'
            : 'A village regulation binds a jurisdiction, however small.',
        id:
          regulation === 'planned'
            ? 'Aturan suatu wilayah yang sedang disusun: tingkat yang dituju, dengan status direncanakan.'
            : 'Peraturan desa mengikat suatu wilayah, sekecil apa pun.',
      },
      confidence: 'high',
    },
    un4p: { reading: prevention, confidence: 'high' },
    instrument: 'village-regulation',
  }),
]);

/** Codings of what the foundation calls cooperation networking, with its partners from outside. */
export const cooperationCodings: readonly Coding[] = [
  ...outsidePartners,
  ...regencyGovernment,
  ...inVillages,
];
