import type { Coding, SomeEvidence } from '@prevention-spectrum/core';
import { fromInformants, inPaper, type Locator } from '../paper.ts';
import { leadersWhoPassItOn, purposeAlonePrevention, taughtPersons } from './alternatives.ts';
import { at, coded, lent } from './coded.ts';
import {
  community,
  individual,
  networks,
  partnershipToPrevent,
  prevention,
  preventionNotProsecution,
} from './readings.ts';

const inHivEducation = {
  spectrum: {
    reading: community,
    because: {
      en: 'Information for groups; nothing says that anybody practised a skill.',
      id: 'Informasi bagi kelompok; tidak disebutkan adanya latihan keterampilan.',
    },
    alternatives: [taughtPersons],
  },
  un4p: { reading: prevention, confidence: 'high' },
} as const;

const earlyEducation: readonly Coding[] = [
  ...coded('early-education', { evidence: at('foundation 3', 'foundation 2'), ...inHivEducation }),
  ...coded('early-education-schools', { evidence: at('foundation 3'), ...inHivEducation }),
  ...coded('early-education-groups', { evidence: at('foundation 3'), ...inHivEducation }),
];

/** Talks for a room full of people, in the event and in the villages alike. */
const talks = {
  reading: community,
  because: {
    en: 'Speakers inform a group and take questions; penalties are a topic, not the mechanism.',
    id: 'Pembicara memberi informasi kepada kelompok dan menjawab pertanyaan; hukuman adalah topik, bukan mekanisme.',
  },
  confidence: 'medium',
} as const;

const simulations = {
  reading: individual,
  because: {
    en: 'Participants act the legal steps out themselves: a skill practised by people who were there.',
    id: 'Peserta memperagakan sendiri langkah resminya: keterampilan yang dilatih oleh orang yang hadir.',
  },
  confidence: 'low',
} as const;

const heardAsGroup = {
  reading: community,
  because: {
    en: 'Participants are not identified, the steps are also explained to the whole room, and the paper speaks of the public.',
    id: 'Peserta tidak diidentifikasi, langkahnya juga dijelaskan kepada semua hadirin, dan naskah menyebutnya masyarakat.',
  },
} as const;

const trainedOn = (locator: Locator): SomeEvidence<never> => [
  inPaper('community-empowerment 3', {
    paraphrase: {
      en: 'Legal migration is explained, then simulated by participants under guidance.',
      id: 'Migrasi resmi dijelaskan, lalu disimulasikan peserta dengan bimbingan.',
    },
  }),
  fromInformants('community-empowerment 3', {
    en: 'The theme is legal migration because cases in the regency mostly come about through unlawful labour migration.',
    id: 'Temanya migrasi resmi karena kasus di kabupaten ini umumnya terjadi melalui migrasi tenaga kerja ilegal.',
  }),
  inPaper(locator),
];

const educationEvent: readonly Coding[] = [
  ...coded('education-event', {
    evidence: at('community-empowerment 1', 'community-empowerment 3', 'foundation 4'),
    spectrum: {
      reading: { principal: ['community'], significant: ['individual'] },
      because: {
        en: 'An umbrella: talks for delegates, and a practised part.',
        id: 'Kegiatan payung: ceramah bagi utusan dan bagian yang dilatihkan.',
      },
    },
    un4p: { reading: preventionNotProsecution },
  }),
  ...coded('event-education', {
    evidence: at(
      'community-empowerment 3',
      'community-empowerment 1',
      'foundation 4',
      'discussion 4',
    ),
    spectrum: {
      ...talks,
      alternatives: [
        taughtPersons,
        {
          reading: { principal: ['community'], significant: ['providers'] },
          because: {
            en: 'Teachers and leaders come as delegates of institutions whose ability is to grow; that can be read as a task of passing on.',
            id: 'Guru dan tokoh datang sebagai utusan lembaga yang kemampuannya hendak ditingkatkan; hal itu dapat dibaca sebagai tugas meneruskan.',
          },
        },
      ],
    },
    un4p: { reading: preventionNotProsecution, confidence: 'high' },
  }),
  ...coded('event-training', {
    evidence: trainedOn('foundation 4'),
    spectrum: {
      ...simulations,
      alternatives: [
        heardAsGroup,
        {
          reading: { principal: ['providers'], significant: ['individual'] },
          because: {
            en: 'One paragraph names head teachers, teachers, tutors and leaders as participants and wants their institutions to prevent better.',
            id: 'Satu paragraf menyebut kepala sekolah, guru, tutor, dan tokoh sebagai peserta dan menghendaki lembaga mereka lebih mampu mencegah.',
          },
        },
      ],
    },
    un4p: { reading: prevention, confidence: 'high' },
  }),
  ...lent('event-speakers', at('community-empowerment 1'), {
    confidence: 'medium',
    because: {
      en: 'Speakers lent for the day; no relation is said to be formed by it.',
      id: 'Pembicara yang dikirim untuk hari itu; tidak disebutkan adanya hubungan yang terbentuk.',
    },
    alternatives: [
      {
        reading: networks,
        because: {
          en: 'Eight kinds of bodies, year after year, can be read as a network.',
          id: 'Delapan jenis lembaga yang hadir dari tahun ke tahun dapat dibaca sebagai jejaring.',
        },
      },
    ],
  }),
  ...lent('ministry-funding', at('foundation 4', 'community-empowerment 1')),
];

const villageVisits: readonly Coding[] = [
  ...coded('village-visits', {
    evidence: at('community-empowerment 2', 'community-empowerment 3'),
    spectrum: {
      reading: { principal: ['community'], significant: ['individual', 'networks'] },
      because: {
        en: 'An umbrella: talks, a practised part, and arrangements with village governments.',
        id: 'Kegiatan payung: ceramah, bagian yang dilatihkan, dan koordinasi dengan pemerintah desa.',
      },
    },
    un4p: { reading: preventionNotProsecution },
  }),
  ...coded('visits-education', {
    evidence: at('community-empowerment 3', 'community-empowerment 2', 'discussion 4'),
    spectrum: { ...talks, alternatives: [taughtPersons, leadersWhoPassItOn] },
    un4p: { reading: preventionNotProsecution, confidence: 'high' },
  }),
  ...coded('visits-training', {
    evidence: trainedOn('community-empowerment 2'),
    spectrum: { ...simulations, alternatives: [heardAsGroup] },
    un4p: { reading: prevention, confidence: 'high' },
  }),
  ...coded('visits-coordination', {
    evidence: at('community-empowerment 2'),
    spectrum: {
      reading: networks,
      because: {
        en: 'The paper speaks of building cooperation with each village government.',
        id: 'Naskah menyebut pembangunan kerja sama dengan pemerintah desa setempat.',
      },
      confidence: 'low',
      alternatives: [
        {
          reading: 'outside',
          because: {
            en: 'Agreeing on a hall for one visit is preparation and forms no relation.',
            id: 'Menyepakati balai untuk satu kunjungan adalah persiapan dan tidak membentuk hubungan.',
          },
        },
      ],
    },
    un4p: { reading: partnershipToPrevent, alternatives: [purposeAlonePrevention] },
  }),
  ...lent('visits-speakers', at('community-empowerment 2'), {
    confidence: 'medium',
    alternatives: [
      {
        reading: networks,
        because: {
          en: 'Officials who keep coming along can be read as cooperation between foundation and agencies.',
          id: 'Pejabat yang terus ikut serta dapat dibaca sebagai kerja sama yayasan dan perangkat daerah.',
        },
      },
    ],
  }),
];

const toThePublic = {
  evidence: at('community-empowerment 4'),
  spectrum: { reading: community, confidence: 'high' },
  un4p: { reading: prevention, confidence: 'high' },
} as const;

const media: readonly Coding[] = [
  'print-media',
  'print-public-spaces',
  'print-public-transport',
  'print-handed-out',
  'social-media',
  'facebook',
  'instagram',
  'films',
  'film-sius',
  'film-haruskah-mati',
  'film-cukup-aku',
].flatMap((activity) => coded(activity, toThePublic));

/** Codings of what the foundation calls community empowerment. */
export const communityCodings: readonly Coding[] = [
  ...earlyEducation,
  ...educationEvent,
  ...villageVisits,
  ...media,
];
