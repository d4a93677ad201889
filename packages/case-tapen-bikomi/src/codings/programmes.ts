import type { CodeOf, Coding, Evidence, SomeEvidence } from '@prevention-spectrum/core';
import { inPaper, type Locator, statedIn } from '../paper.ts';
import { tapenBikomiProgrammes } from '../programmes.ts';
import { alike, paragraphsOf } from './alike.ts';
import type { Judgement } from './coded.ts';
import {
  early,
  education,
  inEachVillage,
  lentByOthers,
  lentToGovernment,
  media,
  otherSubGroups,
  ownDuties,
  services,
  training,
} from './record-groups.ts';

type Programme = CodeOf<typeof tapenBikomiProgrammes>;

/** The section of the paper that tells each programme. */
const toldIn: Readonly<Record<string, Programme>> = {
  'community-empowerment': 'community-empowerment',
  'cooperation-networking': 'cooperation-networking',
  'strengthening-capacity': 'government-strengthening',
};

/** Where the paper tells a record under the head of a programme, it says itself where the record belongs. */
function filed(...programmes: readonly Programme[]) {
  return (activity: string): SomeEvidence<Programme> => {
    const [first, ...more] = paragraphsOf(activity).map((item): Evidence<Programme> => {
      const told = toldIn[item.locator.split(' ')[0] ?? ''];
      return item.kind === 'document' && told && programmes.includes(told)
        ? statedIn(item.locator as Locator, told)
        : item;
    });
    return [first as Evidence<Programme>, ...more];
  };
}

const under = (
  programme: Programme,
  activities: readonly string[],
  judgement: Partial<Judgement<typeof tapenBikomiProgrammes>> = {},
) =>
  alike(
    tapenBikomiProgrammes,
    activities,
    { reading: { principal: [programme] }, confidence: 'high', ...judgement },
    filed(programme),
  );

const outside = {
  because: {
    en: 'It is told apart from the three programmes, which are for prevention.',
    id: 'Diceritakan terpisah dari ketiga program, yang bertujuan pencegahan.',
  },
  confidence: 'medium',
} as const;

const asCooperation = {
  reading: { principal: ['cooperation-networking'] },
  because: {
    en: 'It is a bond between organisations, which the foundation’s second programme builds.',
    id: 'Ini ikatan antarlembaga, yang dibangun program kedua yayasan.',
  },
} as const;

const alsoEmpowerment = {
  reading: { principal: ['cooperation-networking'], significant: ['community-empowerment'] },
  because: {
    en: 'It turns to the people of the village, as the first programme does.',
    id: 'Yang disasar warga desa, seperti dalam program pertama.',
  },
} as const;

const community: readonly Coding[] = [
  ...under('community-empowerment', [...education, ...training, ...media]),
  ...under('community-empowerment', ['visits-coordination'], {
    confidence: 'medium',
    alternatives: [asCooperation],
  }),
  ...under('community-empowerment', ['ministry-partnership'], {
    because: {
      en: 'The cooperation is told with the yearly event that it makes possible. The second programme speaks of the regency and of villages.',
      id: 'Kerja sama ini diceritakan bersama kegiatan tahunan yang dimungkinkannya. Program kedua berbicara tentang kabupaten dan desa.',
    },
    confidence: 'medium',
    alternatives: [asCooperation],
  }),
  ...under('community-empowerment', early, {
    because: {
      en: 'Education of the community, as the first programme is defined; but the paper tells of it before it names the programmes.',
      id: 'Pendidikan masyarakat, sesuai isi program pertama; tetapi naskah menceritakannya sebelum menyebut program.',
    },
    confidence: 'low',
    alternatives: [
      {
        reading: 'outside',
        because: {
          en: 'It began in 2003 as a part of education on HIV/AIDS, before there was a programme against trafficking.',
          id: 'Dimulai pada 2003 sebagai bagian pendidikan HIV/AIDS, sebelum ada program pencegahan perdagangan orang.',
        },
      },
    ],
  }),
];

const cooperation: readonly Coding[] = [
  ...under('cooperation-networking', [
    'regency-partnership',
    'task-force-membership',
    'manpower-cooperation',
    'education-cooperation',
    'social-cooperation',
    'task-force',
    'sub-group-prevention',
    ...ownDuties,
    'duty-evacuation',
    'duty-guidance',
    ...inEachVillage('partnership'),
  ]),
  ...under('cooperation-networking', [...inEachVillage('groups'), ...inEachVillage('media')], {
    alternatives: [alsoEmpowerment],
  }),
  ...alike(
    tapenBikomiProgrammes,
    ['task-force-formation'],
    {
      reading: { principal: ['cooperation-networking'] },
      because: {
        en: 'Its forming is told before the programmes; the body itself is told as cooperation.',
        id: 'Pembentukannya diceritakan sebelum program; badannya sendiri diceritakan sebagai kerja sama.',
      },
      alternatives: [
        {
          reading: { principal: ['government-strengthening'] },
          because: {
            en: 'The decree that formed it is named among the policies that advocacy brought about.',
            id: 'Keputusan pembentuknya disebut di antara kebijakan yang dihasilkan advokasi.',
          },
        },
      ],
    },
    (activity) => [...paragraphsOf(activity), inPaper('cooperation-networking 2')],
  ),
  ...alike(tapenBikomiProgrammes, otherSubGroups, {
    reading: 'outside',
    because: {
      en: 'The foundation is no member: the paper names it only to describe the body.',
      id: 'Yayasan bukan anggotanya: naskah menyebutnya hanya untuk menggambarkan badan itu.',
    },
    alternatives: [
      {
        reading: { principal: ['cooperation-networking'] },
        because: {
          en: 'It stands in the paragraph on cooperation, as a part of the same task force.',
          id: 'Tercantum dalam paragraf tentang kerja sama sebagai bagian satuan tugas yang sama.',
        },
      },
    ],
  }),
];

const bothHeads = {
  reading: {
    principal: ['government-strengthening'],
    significant: ['cooperation-networking'],
  },
  because: {
    en: 'The paper tells of it under both heads: as what advocacy brought about, and as what cooperation rests on or makes.',
    id: 'Naskah menceritakannya di bawah kedua kepala: sebagai hasil advokasi, dan sebagai dasar atau buah kerja sama.',
  },
  confidence: 'high',
} as const;

const cooperationFirst = {
  reading: {
    principal: ['cooperation-networking'],
    significant: ['government-strengthening'],
  },
  because: {
    en: 'Cooperation is where the paper tells of it first.',
    id: 'Naskah menceritakannya pertama kali di bawah kerja sama.',
  },
} as const;

const government: readonly Coding[] = [
  ...under('government-strengthening', [
    'government-dialogues',
    'expert-facilitation',
    'policy-advocacy',
    'regency-regulation',
    'oversight-regulations',
    'oversight-agencies',
  ]),
  ...under('government-strengthening', lentToGovernment, {
    because: {
      en: 'A resource in other frameworks; but the foundation counts what it lends to agencies as a part of this programme.',
      id: 'Sumber daya dalam kerangka lain; tetapi yayasan menghitung yang dipinjamkan kepada instansi sebagai bagian program ini.',
    },
  }),
  ...under('government-strengthening', ['external-coordination'], {
    alternatives: [asCooperation],
  }),
  ...alike(
    tapenBikomiProgrammes,
    ['regent-decree', ...inEachVillage('regulation')],
    { ...bothHeads, alternatives: [cooperationFirst] },
    filed('cooperation-networking', 'government-strengthening'),
  ),
];

const apart: readonly Coding[] = [
  ...alike(tapenBikomiProgrammes, ['iom-partnership'], {
    reading: 'outside',
    ...outside,
    alternatives: [asCooperation],
  }),
  ...alike(
    tapenBikomiProgrammes,
    ['iom-return', 'iom-rehabilitation', 'iom-legal-help', 'iom-reintegration'],
    { reading: 'outside', ...outside },
  ),
  ...alike(tapenBikomiProgrammes, services, {
    reading: 'outside',
    because: {
      en: 'One of four service areas, which the paper tells apart from the three programmes.',
      id: 'Satu dari empat bidang layanan, yang diceritakan terpisah dari ketiga program.',
    },
    confidence: 'high',
  }),
  ...alike(tapenBikomiProgrammes, lentByOthers, { reading: 'resource', confidence: 'high' }),
];

/** Every record under the foundation's own three programmes, mostly by the paper's own statement. */
export const programmeCodings: readonly Coding[] = [
  ...community,
  ...cooperation,
  ...government,
  ...apart,
];
