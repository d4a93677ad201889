import type { Coding } from '@prevention-spectrum/core';
import { enforcingRules, preventionFirst } from './alternatives.ts';
import { at, coded } from './coded.ts';
import { networks, partnershipToPrevent, policy, prevention, protection } from './readings.ts';

const founding: readonly Coding[] = [
  ...coded('task-force-formation', {
    evidence: at('foundation 6'),
    spectrum: {
      reading: networks,
      because: {
        en: 'Bringing organisations together in one body; the decree is a fact of its own.',
        id: 'Menghimpun organisasi dalam satu badan; keputusannya merupakan fakta tersendiri.',
      },
      alternatives: [
        {
          reading: policy,
          because: {
            en: 'Helping to form the body meant, in the same month, getting the decree signed.',
            id: 'Ikut membentuk badan itu, pada bulan yang sama, berarti mengupayakan keputusannya.',
          },
        },
      ],
    },
    un4p: { reading: partnershipToPrevent, alternatives: [preventionFirst] },
  }),
  ...coded('task-force', {
    evidence: at('cooperation-networking 2'),
    spectrum: { reading: networks, confidence: 'high' },
    un4p: {
      reading: { principal: ['partnership'], significant: ['prevention', 'protection'] },
      because: {
        en: 'Many parties in one body, to prevent and to care for victims. Law enforcement is the charge of one sub-group and is coded there.',
        id: 'Banyak pihak dalam satu badan, untuk mencegah dan mengurus korban. Penegakan hukum adalah tugas satu subsatuan dan diberi kode di sana.',
      },
      alternatives: [
        {
          reading: {
            principal: ['partnership'],
            significant: ['prevention', 'protection', 'prosecution'],
          },
          because: {
            en: 'One of its four sub-groups is named for law enforcement.',
            id: 'Satu dari empat subsatuannya bernama penegakan hukum.',
          },
        },
      ],
    },
    instrument: 'coordination-body',
  }),
  ...coded('regent-decree', {
    evidence: at('cooperation-networking 2', 'strengthening-capacity 3'),
    spectrum: {
      reading: policy,
      because: {
        en: 'The instrument, which binds the regency. The body that it sets up is coded apart.',
        id: 'Instrumen yang mengikat kabupaten. Badan yang dibentuknya diberi kode terpisah.',
      },
      confidence: 'high',
      alternatives: [
        {
          reading: { principal: ['policy'], significant: ['networks'] },
          because: {
            en: 'All that is told of its content is that it forms a body of many organisations.',
            id: 'Isinya yang disebutkan hanyalah pembentukan badan dari banyak organisasi.',
          },
        },
      ],
    },
    un4p: {
      reading: { principal: ['prevention'], significant: ['protection', 'partnership'] },
      because: {
        en: 'Its title names prevention and the handling of workers in trouble; the means is a joint body.',
        id: 'Judulnya menyebut pencegahan dan penanganan pekerja bermasalah; sarananya badan bersama.',
      },
      alternatives: [
        {
          reading: { principal: ['partnership'], significant: ['prevention'] },
          because: {
            en: 'What it does is to lay down how parties work together.',
            id: 'Yang dilakukannya adalah mengatur kerja sama para pihak.',
          },
        },
        {
          reading: {
            principal: ['prevention'],
            significant: ['protection', 'prosecution', 'partnership'],
          },
          because: {
            en: 'It also sets up the sub-group for law enforcement.',
            id: 'Keputusan ini juga membentuk subsatuan penegakan hukum.',
          },
        },
      ],
    },
    instrument: 'regency-regulation-or-decree',
  }),
];

const partOfBody = {
  reading: networks,
  because: {
    en: 'A sub-group is itself several organisations at one table.',
    id: 'Subsatuan itu sendiri terdiri atas beberapa organisasi.',
  },
} as const;

const tableOnly = {
  reading: { principal: ['partnership'] },
  because: {
    en: 'Only a name is told: what is certain is that several bodies sit together.',
    id: 'Hanya namanya yang disebutkan: yang pasti, beberapa lembaga bekerja bersama.',
  },
} as const;

const subGroups: readonly Coding[] = [
  ...coded('sub-group-prevention', {
    evidence: at('cooperation-networking 2'),
    spectrum: {
      reading: networks,
      because: {
        en: 'A standing group of organisations charged with prevention; its duties are coded one by one.',
        id: 'Kelompok tetap beberapa organisasi dengan tugas pencegahan; tugas-tugasnya diberi kode satu per satu.',
      },
      alternatives: [
        {
          reading: 'outside',
          because: {
            en: 'The body is counted already; a part of it is nothing new.',
            id: 'Badannya sudah dihitung; bagiannya bukan hal baru.',
          },
        },
      ],
    },
    un4p: { reading: prevention, confidence: 'high' },
  }),
  ...coded('sub-group-victims', {
    evidence: at('cooperation-networking 2'),
    spectrum: {
      reading: 'outside',
      because: {
        en: 'Charged with services to victims.',
        id: 'Bertugas memberi layanan kepada korban.',
      },
      alternatives: [partOfBody],
    },
    un4p: { reading: protection, confidence: 'high' },
  }),
  ...coded('sub-group-law', {
    evidence: at('cooperation-networking 2'),
    spectrum: {
      reading: 'outside',
      because: {
        en: 'Pursuing offenders is no level of the Spectrum.',
        id: 'Menindak pelaku bukan tingkat dalam Spektrum.',
      },
      confidence: 'low',
      alternatives: [partOfBody, enforcingRules],
    },
    un4p: {
      reading: { principal: ['prosecution'] },
      because: {
        en: 'Purpose decides, and its name gives one: enforcing the law. It is a mandate, and no act is told.',
        id: 'Tujuan yang menentukan, dan namanya menyebutkan penegakan hukum. Ini mandat, dan tidak ada tindakan yang diceritakan.',
      },
      alternatives: [tableOnly],
    },
  }),
  ...coded('sub-group-collaboration', {
    evidence: at('cooperation-networking 2'),
    spectrum: { reading: networks, confidence: 'high' },
    un4p: { reading: { principal: ['partnership'] }, confidence: 'high' },
  }),
];

const noLevel = {
  reading: 'outside',
  because: {
    en: 'Watching and stopping departures changes no knowledge, relation, practice or rule.',
    id: 'Mengawasi dan menghentikan keberangkatan tidak mengubah pengetahuan, hubungan, praktik, atau aturan.',
  },
  confidence: 'low',
} as const;

const duties: readonly Coding[] = [
  ...coded('duty-information', {
    evidence: at('cooperation-networking 2'),
    spectrum: {
      ...noLevel,
      alternatives: [
        {
          reading: networks,
          because: {
            en: 'Reports that flow from the public to a joint body can be read as a network.',
            id: 'Laporan masyarakat kepada badan bersama dapat dibaca sebagai jejaring.',
          },
        },
      ],
    },
    un4p: { reading: prevention },
  }),
  ...coded('duty-inspections', {
    evidence: at('cooperation-networking 2'),
    spectrum: { ...noLevel, alternatives: [enforcingRules] },
    un4p: {
      reading: prevention,
      because: {
        en: 'Workers are held back before the harm; no criminal case is told.',
        id: 'Pekerja dicegah sebelum terjadi kerugian; tidak disebutkan perkara pidana.',
      },
      alternatives: [
        {
          reading: { principal: ['prevention'], significant: ['prosecution'] },
          because: {
            en: 'An inspection at a harbour may open a case against whoever sends the workers.',
            id: 'Pemeriksaan di pelabuhan dapat membuka perkara terhadap pengirim pekerja.',
          },
        },
      ],
    },
  }),
  ...coded('duty-strategy', {
    evidence: at('cooperation-networking 2'),
    spectrum: {
      reading: networks,
      because: {
        en: 'Several organisations coordinate and decide together.',
        id: 'Beberapa organisasi berkoordinasi dan memutuskan bersama.',
      },
      alternatives: [
        {
          reading: 'outside',
          because: {
            en: 'To monitor and to set strategies is how a body works, not what it changes.',
            id: 'Memantau dan menetapkan strategi adalah cara kerja suatu badan, bukan perubahan yang dibuatnya.',
          },
        },
      ],
    },
    un4p: {
      reading: { principal: ['prevention'], significant: ['protection'] },
      alternatives: [
        {
          reading: { principal: ['partnership'], significant: ['prevention', 'protection'] },
          because: {
            en: 'The first word of the duty is to coordinate.',
            id: 'Kata pertama tugas itu adalah koordinasi.',
          },
        },
      ],
    },
  }),
  ...coded('duty-evacuation', {
    evidence: at('cooperation-networking 2'),
    spectrum: {
      reading: 'outside',
      because: {
        en: 'A service to victims, although it is listed under prevention.',
        id: 'Layanan bagi korban walaupun tercantum di bawah pencegahan.',
      },
      confidence: 'high',
    },
    un4p: {
      reading: protection,
      because: {
        en: 'Purpose decides, not the sub-group that it is listed under.',
        id: 'Tujuan yang menentukan, bukan subsatuan tempatnya tercantum.',
      },
      confidence: 'high',
    },
  }),
  ...coded('duty-guidance', {
    evidence: at('cooperation-networking 2'),
    spectrum: {
      reading: 'outside',
      because: {
        en: 'Data and guidance after the harm.',
        id: 'Pendataan dan pembinaan setelah kejadian.',
      },
      alternatives: [
        {
          reading: { principal: ['individual'] },
          because: {
            en: 'Guidance of persons may be meant to keep it from happening again.',
            id: 'Pembinaan perorangan mungkin dimaksudkan agar tidak terulang.',
          },
        },
      ],
    },
    un4p: {
      reading: protection,
      confidence: 'low',
      alternatives: [
        {
          reading: { principal: ['protection'], significant: ['prosecution'] },
          because: {
            en: 'Perpetrators are recorded and guided as the rules provide, which may be a step of a case.',
            id: 'Pelaku didata dan dibina sesuai ketentuan, yang mungkin merupakan langkah suatu perkara.',
          },
        },
        {
          reading: prevention,
          because: {
            en: 'It stands among duties of prevention and may aim at repetition.',
            id: 'Tugas ini berada di antara tugas pencegahan dan mungkin menyasar pengulangan.',
          },
        },
      ],
    },
  }),
];

/** Codings of the task force, its decree, sub-groups and duties. */
export const taskForceCodings: readonly Coding[] = [...founding, ...subGroups, ...duties];
