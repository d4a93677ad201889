import type { Coding } from '@prevention-spectrum/core';
import { ngoActivityTypes } from '@prevention-spectrum/plugin-frameworks';
import { inPaper } from '../paper.ts';
import { alike, paragraphsOf } from './alike.ts';
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

const awareness = { principal: ['awareness'] } as const;
const advocacy = { principal: ['legislative-advocacy'] } as const;
const victimHelp = { principal: ['victim-help'] } as const;
const skills = { principal: ['skills-training'] } as const;

const bond = {
  reading: 'outside',
  because: {
    en: 'A bond between organisations, for which the list has no type.',
    id: 'Ikatan antarlembaga, yang tidak mempunyai jenis dalam daftar ini.',
  },
  confidence: 'high',
} as const;

const forAwareness = {
  reading: awareness,
  because: {
    en: 'A coder who looks at what the bond is for finds informing and teaching.',
    id: 'Pengode yang melihat untuk apa ikatan itu menemukan pemberian informasi dan pengajaran.',
  },
} as const;

const forVictims = {
  reading: victimHelp,
  because: {
    en: 'A coder who looks at what the bond is for finds help to victims.',
    id: 'Pengode yang melihat untuk apa ikatan itu menemukan bantuan bagi korban.',
  },
} as const;

const asSkills = {
  reading: skills,
  because: {
    en: 'The list names skills training and does not say that the skill must be a trade.',
    id: 'Daftar menyebut pelatihan keterampilan dan tidak mengatakan bahwa keterampilannya harus keahlian kerja.',
  },
} as const;

const asAdvocacy = {
  reading: advocacy,
  because: {
    en: 'The foundation argued for it, and it came about.',
    id: 'Yayasan memperjuangkannya, dan hal itu terwujud.',
  },
} as const;

const teaching: readonly Coding[] = [
  ...alike(ngoActivityTypes, [...early, ...media], { reading: awareness, confidence: 'high' }),
  ...alike(
    ngoActivityTypes,
    education,
    {
      reading: awareness,
      because: {
        en: 'People are told what trafficking is; the paper says that strengthening knowledge is what various NGOs do, and names no type.',
        id: 'Orang diberi tahu apa itu perdagangan orang; menurut naskah memperkuat pengetahuan dilakukan banyak LSM, tanpa menyebut jenisnya.',
      },
      confidence: 'high',
    },
    (activity) => [...paragraphsOf(activity), inPaper('discussion 1')],
  ),
  ...alike(ngoActivityTypes, training, {
    reading: awareness,
    because: {
      en: 'The steps of legal migration are practised to keep away from trafficking, and no trade is learnt.',
      id: 'Langkah migrasi resmi dilatih untuk menghindari perdagangan orang, dan tidak ada keahlian kerja yang dipelajari.',
    },
    alternatives: [asSkills],
  }),
  ...alike(ngoActivityTypes, inEachVillage('groups'), {
    reading: awareness,
    because: {
      en: 'How groups are empowered is not told; elsewhere the paper says that it empowers by education and training.',
      id: 'Cara memberdayakan kelompok tidak disebutkan; di bagian lain naskah menyebut edukasi dan pelatihan.',
    },
    confidence: 'low',
    alternatives: [asSkills],
  }),
  ...alike(ngoActivityTypes, inEachVillage('media'), { reading: awareness, confidence: 'high' }),
];

const victims: readonly Coding[] = [
  ...alike(ngoActivityTypes, ['iom-return', 'iom-reintegration'], {
    reading: victimHelp,
    because: {
      en: 'The list has no narrower type. The paper tells what the help is for, and no single case.',
      id: 'Daftar tidak mempunyai jenis yang lebih khusus. Naskah menyebut untuk apa bantuannya, tanpa satu kasus pun.',
    },
  }),
  ...alike(ngoActivityTypes, ['iom-rehabilitation'], {
    reading: { principal: ['victim-help'], significant: ['counselling'] },
    because: {
      en: 'Medical help for victims, with the psychological part beside it.',
      id: 'Bantuan medis bagi korban, dengan bagian psikologis di sampingnya.',
    },
    alternatives: [
      {
        reading: {
          principal: ['education-and-health-services'],
          significant: ['counselling'],
        },
        because: {
          en: 'Medical care is a health service, whoever receives it.',
          id: 'Perawatan medis adalah layanan kesehatan, siapa pun penerimanya.',
        },
      },
    ],
  }),
  ...alike(ngoActivityTypes, ['iom-legal-help'], {
    reading: { principal: ['legal-services'] },
    alternatives: [
      {
        reading: victimHelp,
        because: {
          en: 'The paper lists it among kinds of help to victims and does not say who gives legal advice.',
          id: 'Naskah mencantumkannya di antara jenis bantuan bagi korban dan tidak menyebut siapa yang memberi nasihat hukum.',
        },
      },
    ],
  }),
];

const bonds: readonly Coding[] = [
  ...alike(
    ngoActivityTypes,
    ['regency-partnership', 'task-force-membership', 'task-force', ...inEachVillage('partnership')],
    bond,
  ),
  ...alike(
    ngoActivityTypes,
    ['ministry-partnership', 'manpower-cooperation', 'education-cooperation'],
    { ...bond, confidence: 'medium', alternatives: [forAwareness] },
  ),
  ...alike(ngoActivityTypes, ['iom-partnership', 'social-cooperation', 'external-coordination'], {
    ...bond,
    confidence: 'medium',
    alternatives: [forVictims],
  }),
  ...alike(ngoActivityTypes, ['visits-coordination'], {
    reading: 'outside',
    because: {
      en: 'An arrangement for visits, which are coded by themselves.',
      id: 'Koordinasi untuk kunjungan, yang diberi kode tersendiri.',
    },
    confidence: 'high',
  }),
  ...alike(ngoActivityTypes, ['task-force-formation'], {
    ...bond,
    confidence: 'medium',
    alternatives: [asAdvocacy],
  }),
];

const rules: readonly Coding[] = [
  ...alike(ngoActivityTypes, ['policy-advocacy'], { reading: advocacy, confidence: 'high' }),
  ...alike(ngoActivityTypes, inEachVillage('regulation'), {
    reading: advocacy,
    because: {
      en: 'The foundation helps the village to make its rule: help and rule are one record.',
      id: 'Yayasan membantu desa menyusun aturannya: bantuan dan aturan merupakan satu catatan.',
    },
    alternatives: [
      {
        reading: 'outside',
        because: {
          en: 'The rule is the village’s own, and no work of an NGO.',
          id: 'Aturan itu milik desa sendiri, bukan kegiatan LSM.',
        },
      },
    ],
  }),
  ...alike(ngoActivityTypes, ['regent-decree', 'regency-regulation'], {
    reading: 'outside',
    because: {
      en: 'A rule of the regency; the foundation’s part in it is recorded as advocacy.',
      id: 'Aturan kabupaten; bagian yayasan dicatat sebagai advokasi.',
    },
    alternatives: [
      {
        reading: advocacy,
        because: {
          en: 'The rule shows what the advocacy was for.',
          id: 'Aturan itu menunjukkan untuk apa advokasinya.',
        },
      },
    ],
  }),
  ...alike(ngoActivityTypes, ['oversight-regulations', 'oversight-agencies'], {
    reading: 'outside',
    because: {
      en: 'Watching is none of the ten types.',
      id: 'Mengawal bukan salah satu dari sepuluh jenis.',
    },
    alternatives: [
      {
        reading: advocacy,
        because: {
          en: 'Whoever keeps watch presses for a policy to be carried out.',
          id: 'Pihak yang mengawal mendorong kebijakan dilaksanakan.',
        },
      },
    ],
  }),
  ...alike(ngoActivityTypes, ['government-dialogues', 'expert-facilitation'], {
    reading: { principal: ['legal-application-training'] },
    because: {
      en: 'Officials, who apply the rules, gain knowledge and skill for it, legal questions among others.',
      id: 'Aparatur, yang menerapkan aturan, memperoleh pengetahuan dan keterampilan, antara lain tentang hukum.',
    },
    confidence: 'low',
    alternatives: [
      {
        reading: awareness,
        because: {
          en: 'Most of what is told is not about law: insight into trafficking, for officials.',
          id: 'Sebagian besar yang diceritakan bukan tentang hukum: wawasan tentang perdagangan orang bagi pejabat.',
        },
      },
      {
        reading: 'outside',
        because: {
          en: 'The list has no type for strengthening government as such.',
          id: 'Daftar tidak mempunyai jenis untuk penguatan pemerintah itu sendiri.',
        },
      },
    ],
  }),
];

const ofTheBody = {
  reading: 'outside',
  because: {
    en: 'A charge of a government body; the list sorts what NGOs do.',
    id: 'Tugas badan pemerintah; daftar ini mengelompokkan kegiatan LSM.',
  },
  confidence: 'high',
} as const;

const mandates: readonly Coding[] = [
  ...alike(ngoActivityTypes, ['sub-group-prevention', ...otherSubGroups, ...ownDuties], ofTheBody),
  ...alike(ngoActivityTypes, ['duty-evacuation', 'duty-guidance'], {
    ...ofTheBody,
    confidence: 'low',
    alternatives: [
      {
        reading: victimHelp,
        because: {
          en: 'The foundation sits in the sub-group that has this duty, and it serves victims.',
          id: 'Yayasan duduk dalam subsatuan yang memikul tugas ini, dan tugasnya melayani korban.',
        },
      },
    ],
  }),
];

const notAgainstTrafficking = {
  reading: 'outside',
  because: {
    en: 'The list sorts work against trafficking, and the paper does not tie this service to it.',
    id: 'Daftar ini mengelompokkan upaya melawan perdagangan orang, dan naskah tidak mengaitkan layanan ini.',
  },
  confidence: 'high',
} as const;

const others: readonly Coding[] = [
  ...alike(
    ngoActivityTypes,
    services.filter((id) => id !== 'service-courses' && id !== 'service-health'),
    notAgainstTrafficking,
  ),
  ...alike(ngoActivityTypes, ['service-courses'], {
    ...notAgainstTrafficking,
    confidence: 'medium',
    alternatives: [
      {
        reading: skills,
        because: {
          en: 'Courses in trades are what the list names, and they may keep people from leaving.',
          id: 'Kursus keahlian adalah yang disebut dalam daftar, dan dapat membuat orang tidak pergi.',
        },
      },
    ],
  }),
  ...alike(ngoActivityTypes, ['service-health'], {
    ...notAgainstTrafficking,
    confidence: 'medium',
    alternatives: [
      {
        reading: { principal: ['education-and-health-services'] },
        because: {
          en: 'Health education is named, and trafficking was explained within it.',
          id: 'Pendidikan kesehatan disebut, dan perdagangan orang dijelaskan di dalamnya.',
        },
      },
    ],
  }),
  ...alike(ngoActivityTypes, [...lentByOthers, ...lentToGovernment], {
    reading: 'resource',
    confidence: 'high',
  }),
];

/** Every record by what NGOs do against trafficking. The paper names the types and gives none to an activity. */
export const activityTypeCodings: readonly Coding[] = [
  ...teaching,
  ...victims,
  ...bonds,
  ...rules,
  ...mandates,
  ...others,
];
