import type { ActivityDraft } from '@prevention-spectrum/core';
import { foundation } from '../organisations.ts';
import { stands } from '../paper.ts';
import { somewhereInRegency } from '../places.ts';

const early = {
  status: 'completed',
  organisations: [{ organisation: foundation, role: 'implementing' }],
  places: somewhereInRegency,
  channels: ['hiv-education'],
  // The paper says when it began and never whether it still ran.
  period: { start: '2003' },
  provenance: stands('foundation 3'),
} as const;

/** What the foundation did about trafficking before it had partners: it told of it in its HIV/AIDS education. */
export const earlyEducation: readonly ActivityDraft[] = [
  {
    ...early,
    id: 'early-education',
    kind: 'umbrella',
    title: {
      en: 'Trafficking explained in HIV/AIDS education',
      id: 'Penjelasan perdagangan orang dalam pendidikan HIV/AIDS',
    },
    description: {
      en: 'From its founding the foundation has taken up trafficking inside its education on HIV/AIDS, because it saw migrant workers as the way by which the virus spread. It did so in two settings.',
      id: 'Sejak berdiri, yayasan memasukkan persoalan perdagangan orang ke dalam pendidikan HIV/AIDS karena menurut yayasan penularan virus itu terjadi melalui pekerja migran. Hal ini dilakukan di dua lingkungan.',
    },
    audiences: ['people-in-schools', 'community-groups'],
    provenance: stands('foundation 3', 'foundation 2'),
  },
  {
    ...early,
    id: 'early-education-schools',
    kind: 'component',
    partOf: 'early-education',
    title: {
      en: 'Teaching about trafficking within HIV/AIDS education at schools',
      id: 'Penyuluhan tentang perdagangan orang dalam pendidikan HIV/AIDS di sekolah',
    },
    description: {
      en: 'The part that took place in schools. Whether pupils or staff were taught is not told.',
      id: 'Bagian yang berlangsung di sekolah. Tidak disebutkan apakah pesertanya murid atau pegawai sekolah.',
    },
    audiences: ['people-in-schools'],
  },
  {
    ...early,
    id: 'early-education-groups',
    kind: 'component',
    partOf: 'early-education',
    title: {
      en: 'Teaching about trafficking within HIV/AIDS education for community groups',
      id: 'Penyuluhan tentang perdagangan orang dalam pendidikan HIV/AIDS bagi kelompok masyarakat',
    },
    description: {
      en: 'The part for groups in the community. Which groups they were is not told.',
      id: 'Bagian bagi kelompok di masyarakat. Kelompok yang dimaksud tidak disebutkan.',
    },
    audiences: ['community-groups'],
  },
];
