import type { ActivityDraft } from '@prevention-spectrum/core';
import { foundation } from '../organisations.ts';
import { stands } from '../paper.ts';
import { runningAtFieldwork } from '../periods.ts';
import { somewhereInRegency } from '../places.ts';

const assistance = {
  status: 'ongoing',
  organisations: [
    { organisation: foundation, role: 'implementing' },
    { organisation: 'ttu-government', role: 'participating' },
  ],
  places: somewhereInRegency,
  audiences: ['regency-officials'],
  channels: null,
  period: runningAtFieldwork,
  provenance: stands('strengthening-capacity 4'),
} as const;

const lent = { ...assistance, kind: 'resource', partOf: 'assistance' } as const;

/** What the foundation lends to agencies of the government. The list is given as examples. */
export const assistanceActivities: readonly ActivityDraft[] = [
  {
    ...assistance,
    id: 'assistance',
    kind: 'umbrella',
    title: {
      en: 'Assistance to government agencies',
      id: 'Bantuan bagi instansi pemerintah',
    },
    description: {
      en: 'Means for the preventive work of others. The paragraph can be read as given by the foundation or as obtained through it; we read it as given.',
      id: 'Sarana bagi upaya pencegahan pihak lain. Paragrafnya dapat dibaca sebagai bantuan dari yayasan atau bantuan yang diperoleh melalui yayasan; kami membacanya sebagai yang pertama.',
    },
    provenance: stands('strengthening-capacity 4', 'strengthening-capacity 1'),
  },
  {
    ...lent,
    id: 'assistance-thoughts',
    title: { en: 'Ideas for planning', id: 'Sumbangan pemikiran' },
    description: {
      en: 'Advice to agencies that plan preventive work. Sharing knowledge in dialogues is recorded apart.',
      id: 'Saran bagi instansi yang merencanakan kegiatan pencegahan. Berbagi pengetahuan dalam dialog dicatat terpisah.',
    },
  },
  {
    ...lent,
    id: 'assistance-personnel',
    title: { en: 'Staff lent to agencies', id: 'Dukungan tenaga' },
    description: {
      en: 'People of the foundation who help to carry out what an agency does.',
      id: 'Tenaga yayasan yang ikut melaksanakan kegiatan instansi.',
    },
  },
  {
    ...lent,
    id: 'assistance-budget',
    title: { en: 'Money for work in the field', id: 'Dukungan anggaran' },
    description: {
      en: 'Budget set aside for preventive work on the ground. No amount is told.',
      id: 'Anggaran untuk kegiatan pencegahan di lapangan. Jumlahnya tidak disebutkan.',
    },
  },
  {
    ...lent,
    id: 'assistance-tools',
    title: {
      en: 'Equipment for training and information',
      id: 'Perlengkapan pelatihan dan sosialisasi',
    },
    description: {
      en: 'Tools with which agencies train and inform.',
      id: 'Alat yang dipakai instansi untuk melatih dan memberi informasi.',
    },
  },
  {
    ...lent,
    id: 'assistance-media',
    title: { en: 'Printed media given to agencies', id: 'Media cetak bagi instansi' },
    description: {
      en: 'Banners, posters and stickers handed over to agencies for their own promotion. What the foundation itself puts up is recorded under print.',
      id: 'Spanduk, poster, dan stiker yang diserahkan kepada instansi untuk promosi mereka. Yang dipasang sendiri oleh yayasan dicatat pada media cetak.',
    },
    channels: ['banner', 'poster', 'sticker'],
  },
  {
    ...assistance,
    id: 'external-coordination',
    kind: 'component',
    partOf: 'assistance',
    title: {
      en: 'Coordination with parties outside for cases and victims',
      id: 'Koordinasi dengan pihak luar untuk kasus dan korban',
    },
    description: {
      en: 'The foundation helps to build ties in the province, in the country and abroad, so that cases are handled and victims protected.',
      id: 'Yayasan membantu membangun hubungan di provinsi, di tingkat nasional, dan di luar negeri agar kasus ditangani dan korban dilindungi.',
    },
    audiences: ['outside-parties', 'victims'],
    channels: ['coordination'],
  },
];
