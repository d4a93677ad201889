import type { Coding } from '@prevention-spectrum/core';
import { purposeAloneProtection } from './alternatives.ts';
import { at, background, coded, lent } from './coded.ts';
import {
  community,
  individual,
  networks,
  organizations,
  partnershipToProtect,
  policy,
  prevention,
  preventionNotProsecution,
  providers,
} from './readings.ts';

const watchingOnly = {
  reading: 'outside',
  because: {
    en: 'Watching is not yet changing: neither a rule nor a practice is said to be different after it.',
    id: 'Mengawal belum berarti mengubah: tidak disebutkan aturan atau praktik yang berubah sesudahnya.',
  },
} as const;

const capacity: readonly Coding[] = [
  ...coded('government-dialogues', {
    evidence: at('strengthening-capacity 2', 'strengthening-capacity 1'),
    spectrum: {
      reading: providers,
      because: {
        en: 'Officials, whose task is to prevent and protect, gain knowledge and skill for it.',
        id: 'Aparatur, yang bertugas mencegah dan melindungi, memperoleh pengetahuan dan keterampilan untuk itu.',
      },
      alternatives: [
        {
          reading: networks,
          because: {
            en: 'Discussion, dialogue and coordination between organisations can be read as the relation itself.',
            id: 'Diskusi, dialog, dan koordinasi antarlembaga dapat dibaca sebagai hubungan itu sendiri.',
          },
        },
      ],
    },
    un4p: {
      reading: preventionNotProsecution,
      because: {
        en: 'Action against perpetrators is something they talk about, not something done here.',
        id: 'Tindakan terhadap pelaku adalah bahan pembicaraan, bukan yang dilakukan di sini.',
      },
      alternatives: [
        {
          reading: { principal: ['prevention'], significant: ['partnership'] },
          because: {
            en: 'Dialogue and coordination between foundation and government are also partnership.',
            id: 'Dialog dan koordinasi yayasan dan pemerintah juga merupakan kemitraan.',
          },
        },
      ],
    },
  }),
  ...coded('expert-facilitation', {
    evidence: at('strengthening-capacity 2', 'discussion 11'),
    spectrum: {
      reading: providers,
      because: {
        en: 'Training for officials who serve; no procedure is said to change.',
        id: 'Pembekalan bagi aparatur yang melayani; tidak disebutkan perubahan prosedur.',
      },
      alternatives: [
        {
          reading: community,
          because: {
            en: 'Nothing says what the officials are to do with it: strictly read, a group is informed.',
            id: 'Tidak disebutkan apa yang harus dilakukan aparatur dengannya: dibaca secara ketat, suatu kelompok diberi informasi.',
          },
        },
      ],
    },
    un4p: { reading: prevention, confidence: 'high' },
  }),
];

const rules: readonly Coding[] = [
  ...coded('policy-advocacy', {
    evidence: at('strengthening-capacity 3', 'strengthening-capacity 1'),
    spectrum: { reading: policy, confidence: 'high' },
    un4p: { reading: prevention, confidence: 'high' },
  }),
  ...coded('regency-regulation', {
    evidence: at('strengthening-capacity 3'),
    spectrum: {
      reading: policy,
      because: {
        en: 'The level that it aims at, with the status planned: pushing for a regulation is not a regulation.',
        id: 'Tingkat yang dituju dengan status direncanakan: mendorong peraturan belum berarti peraturan.',
      },
      confidence: 'high',
    },
    un4p: { reading: prevention, confidence: 'high' },
    instrument: 'regency-regulation-or-decree',
  }),
  ...coded('oversight-regulations', {
    evidence: at('strengthening-capacity 3'),
    spectrum: {
      reading: policy,
      because: {
        en: 'Putting a rule into force belongs to the level of rules.',
        id: 'Memberlakukan aturan termasuk tingkat aturan.',
      },
      alternatives: [
        {
          reading: organizations,
          because: {
            en: 'What is watched is whether offices work by the rule.',
            id: 'Yang dikawal adalah apakah kantor bekerja menurut aturan itu.',
          },
        },
        watchingOnly,
      ],
    },
    un4p: { reading: prevention, confidence: 'high' },
  }),
  ...coded('oversight-agencies', {
    evidence: at('strengthening-capacity 3'),
    spectrum: {
      reading: 'outside',
      because: {
        en: 'Watching is not yet changing: the codebook asks for a changed procedure that the source names, and none is named.',
        id: 'Mengawal belum berarti mengubah: buku kode meminta perubahan prosedur yang disebut sumbernya, dan tidak ada yang disebut.',
      },
      confidence: 'low',
      alternatives: [
        {
          reading: organizations,
          because: {
            en: 'Pressure on how agencies work comes nearest to their practice.',
            id: 'Tekanan pada cara kerja perangkat daerah paling dekat dengan praktiknya.',
          },
        },
      ],
    },
    un4p: { reading: prevention },
  }),
];

const assistance: readonly Coding[] = [
  ...lent('assistance', at('strengthening-capacity 4', 'strengthening-capacity 1')),
  ...lent('assistance-thoughts', at('strengthening-capacity 4'), {
    confidence: 'medium',
    alternatives: [
      {
        reading: providers,
        because: {
          en: 'Advice to officials can be read as teaching them, as in the dialogues.',
          id: 'Saran kepada aparatur dapat dibaca sebagai pembelajaran, seperti dalam dialog.',
        },
      },
    ],
  }),
  ...lent('assistance-personnel', at('strengthening-capacity 4')),
  ...lent('assistance-budget', at('strengthening-capacity 4')),
  ...lent('assistance-tools', at('strengthening-capacity 4')),
  ...lent('assistance-media', at('strengthening-capacity 4'), {
    confidence: 'medium',
    alternatives: [
      {
        reading: community,
        because: {
          en: 'Wherever the agencies show them, the media speak to the public.',
          id: 'Di mana pun dipasang oleh instansi, media itu berbicara kepada masyarakat.',
        },
      },
    ],
  }),
  ...coded('external-coordination', {
    evidence: at('strengthening-capacity 4'),
    spectrum: {
      reading: networks,
      because: {
        en: 'Ties are built between organisations, near and far.',
        id: 'Hubungan dibangun antarlembaga, dekat maupun jauh.',
      },
      alternatives: [
        {
          reading: 'outside',
          because: {
            en: 'The ties serve cases and victims, not prevention.',
            id: 'Hubungan itu untuk kasus dan korban, bukan pencegahan.',
          },
        },
      ],
    },
    un4p: { reading: partnershipToProtect, alternatives: [purposeAloneProtection] },
  }),
];

const services: readonly Coding[] = [
  ...[
    'service-economy',
    'service-health',
    'service-reading',
    'service-elderly',
    'service-children',
  ].flatMap((activity) => background(activity, at('foundation 2'))),
  ...background('service-courses', at('foundation 2'), {
    confidence: 'medium',
    alternatives: [
      {
        reading: individual,
        because: {
          en: 'Elsewhere the paper counts skills training among what NGOs do against trafficking.',
          id: 'Di bagian lain naskah menyebut pelatihan keterampilan sebagai kegiatan LSM melawan perdagangan orang.',
        },
      },
    ],
  }),
];

/** Codings of what strengthens government, of what is lent to it, and of the foundation’s other services. */
export const governmentCodings: readonly Coding[] = [
  ...capacity,
  ...rules,
  ...assistance,
  ...services,
];
