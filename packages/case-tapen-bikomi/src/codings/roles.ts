import type { Coding } from '@prevention-spectrum/core';
import { ngoRoles } from '@prevention-spectrum/plugin-frameworks';
import { alike } from './alike.ts';
import {
  early,
  education,
  inEachVillage,
  lentByOthers,
  lentToGovernment,
  media,
  otherSubGroups,
  ownDuties,
  training,
} from './record-groups.ts';

const trainer = { principal: ['trainer'] } as const;
const facilitator = { principal: ['facilitator'] } as const;

const towardsGovernment = {
  reading: 'outside',
  because: {
    en: 'The roles are those of an NGO beside a community; here its counterpart is government.',
    id: 'Peran ini milik LSM di samping masyarakat; di sini yang dihadapi adalah pemerintah.',
  },
} as const;

const asFacilitator = {
  reading: facilitator,
  because: {
    en: 'Whoever brings parties together helps to find ways out for the community.',
    id: 'Pihak yang mempertemukan membantu mencari jalan keluar bagi masyarakat.',
  },
} as const;

const asProject = {
  reading: { principal: ['projects'] },
  because: {
    en: 'Groups, a regulation and media are told as parts of one cooperation in the same village, side by side.',
    id: 'Kelompok, peraturan, dan media diceritakan sebagai bagian satu kerja sama di desa yang sama, secara berdampingan.',
  },
} as const;

const asCapital = {
  reading: { principal: ['capital'] },
  because: {
    en: 'The foundation opens a source of money for those who need it.',
    id: 'Yayasan membuka sumber dana bagi yang memerlukan.',
  },
} as const;

const teaching: readonly Coding[] = [
  ...alike(ngoRoles, [...early, ...education, ...training], {
    reading: trainer,
    confidence: 'high',
  }),
  ...alike(ngoRoles, [...media, ...inEachVillage('media')], {
    reading: trainer,
    because: {
      en: 'The media give information; nobody is taught face to face.',
      id: 'Media memberi informasi; tidak ada yang diajar langsung.',
    },
  }),
  ...alike(ngoRoles, inEachVillage('groups'), {
    reading: trainer,
    because: {
      en: 'Empowering is told elsewhere as education and training; how it is done in the villages is not told.',
      id: 'Di bagian lain pemberdayaan disebut edukasi dan pelatihan; caranya di desa tidak disebutkan.',
    },
    confidence: 'low',
    alternatives: [asFacilitator, asProject],
  }),
];

const bringingTogether: readonly Coding[] = [
  ...alike(ngoRoles, ['task-force-formation', 'task-force-membership'], {
    reading: facilitator,
    because: {
      en: 'The foundation helps to set cooperation going and takes part in finding answers.',
      id: 'Yayasan ikut memulai kerja sama dan turut mencari jawaban.',
    },
    alternatives: [towardsGovernment],
  }),
  ...alike(
    ngoRoles,
    [
      'regency-partnership',
      'manpower-cooperation',
      'education-cooperation',
      'external-coordination',
    ],
    {
      reading: facilitator,
      because: {
        en: 'It coordinates and supports parties so that they act.',
        id: 'Yayasan mengoordinasikan dan mendukung pihak lain agar bertindak.',
      },
      confidence: 'low',
      alternatives: [towardsGovernment],
    },
  ),
  ...alike(ngoRoles, ['social-cooperation'], {
    reading: facilitator,
    because: {
      en: 'It coordinates and supports a department so that it acts.',
      id: 'Yayasan mengoordinasikan dan mendukung dinas agar bertindak.',
    },
    confidence: 'low',
    alternatives: [
      {
        reading: 'outside',
        because: {
          en: 'It serves victims one by one, and no community works on a problem.',
          id: 'Yang dilayani korban satu per satu, dan tidak ada masyarakat yang menangani masalah.',
        },
      },
    ],
  }),
  ...alike(ngoRoles, inEachVillage('partnership'), {
    reading: facilitator,
    because: {
      en: 'It helps and supports the village in what the village undertakes.',
      id: 'Yayasan membantu dan mendukung apa yang dilakukan desa.',
    },
    alternatives: [asProject],
  }),
  ...alike(ngoRoles, inEachVillage('regulation'), {
    reading: facilitator,
    because: {
      en: 'It helps the village to make its own rule: others decide.',
      id: 'Yayasan membantu desa membuat aturannya sendiri: pihak lain yang memutuskan.',
    },
    alternatives: [towardsGovernment, asProject],
  }),
  ...alike(ngoRoles, ['government-dialogues'], {
    reading: { principal: ['facilitator'], significant: ['trainer'] },
    because: {
      en: 'It contributes thoughts by which officials choose their own way, and skills beside them.',
      id: 'Yayasan menyumbang pemikiran agar pejabat memilih caranya sendiri, beserta keterampilan.',
    },
    confidence: 'low',
    alternatives: [
      {
        reading: trainer,
        because: {
          en: 'What is shared is first of all knowledge and skill.',
          id: 'Yang dibagikan terutama pengetahuan dan keterampilan.',
        },
      },
      towardsGovernment,
    ],
  }),
  ...alike(ngoRoles, ['expert-facilitation'], {
    reading: { principal: ['trainer'], significant: ['facilitator'] },
    because: {
      en: 'Officials learn from experts whom the foundation brings in.',
      id: 'Pejabat belajar dari ahli yang dihadirkan yayasan.',
    },
    confidence: 'low',
    alternatives: [
      {
        reading: facilitator,
        because: {
          en: 'The foundation does not teach itself; it makes the meeting possible.',
          id: 'Yayasan tidak mengajar sendiri; yayasan memungkinkan pertemuannya.',
        },
      },
      towardsGovernment,
    ],
  }),
];

const none: readonly Coding[] = [
  ...alike(ngoRoles, ['visits-coordination'], {
    reading: 'outside',
    because: {
      en: 'Preparing a visit takes no part beside a community.',
      id: 'Menyiapkan kunjungan bukan peran di samping masyarakat.',
    },
    alternatives: [asFacilitator],
  }),
  ...alike(ngoRoles, ['ministry-partnership'], towardsGovernment),
  ...alike(ngoRoles, ['iom-partnership'], {
    reading: 'outside',
    because: {
      en: 'A bond that serves victims; no community works on its problem.',
      id: 'Ikatan untuk melayani korban; tidak ada masyarakat yang menangani masalahnya.',
    },
    alternatives: [asCapital],
  }),
  ...alike(ngoRoles, ['iom-return', 'iom-rehabilitation', 'iom-legal-help', 'iom-reintegration'], {
    reading: 'outside',
    because: {
      en: 'A service to single victims.',
      id: 'Layanan bagi korban perorangan.',
    },
    confidence: 'high',
  }),
  ...alike(ngoRoles, ['policy-advocacy'], {
    reading: 'outside',
    because: {
      en: 'None of the four roles is to press government for rules.',
      id: 'Tidak satu pun dari empat peran itu mendorong pemerintah membuat aturan.',
    },
    alternatives: [asFacilitator],
  }),
  ...alike(ngoRoles, ['oversight-regulations', 'oversight-agencies'], {
    reading: 'outside',
    because: {
      en: 'None of the four roles is to watch over government.',
      id: 'Tidak satu pun dari empat peran itu mengawal pemerintah.',
    },
    confidence: 'high',
  }),
  ...alike(
    ngoRoles,
    [
      'task-force',
      'regent-decree',
      'regency-regulation',
      'sub-group-prevention',
      ...otherSubGroups,
      ...ownDuties,
      'duty-evacuation',
      'duty-guidance',
    ],
    {
      reading: 'outside',
      because: {
        en: 'A body, a rule or a charge of government, and no role of an NGO.',
        id: 'Badan, aturan, atau tugas pemerintah, bukan peran LSM.',
      },
      confidence: 'high',
    },
  ),
  ...alike(ngoRoles, lentByOthers, { reading: 'resource', confidence: 'high' }),
  ...alike(ngoRoles, lentToGovernment, { reading: 'resource', confidence: 'medium' }),
];

/**
 * Every record by the role that the foundation takes. The paper quotes the four roles and gives none to an activity.
 * The other services stay uncoded: it names them only, and not what the foundation does in them.
 */
export const roleCodings: readonly Coding[] = [...teaching, ...bringingTogether, ...none];
