import type { ActivityDraft } from '@prevention-spectrum/core';
import { foundation } from '../organisations.ts';
import { stands } from '../paper.ts';
import { since } from '../periods.ts';
import { somewhereInRegency } from '../places.ts';

const iom = {
  status: 'ongoing',
  organisations: [
    { organisation: foundation, role: 'implementing' },
    { organisation: 'iom', role: 'funding' },
  ],
  places: somewhereInRegency,
  period: since('2018'),
  provenance: stands('foundation 5'),
} as const;

const victimHelp = {
  ...iom,
  kind: 'component',
  partOf: 'iom-partnership',
  audiences: ['victims'],
} as const;

/** Partners from outside the regency: the ministry and IOM. */
export const partnerActivities: readonly ActivityDraft[] = [
  {
    id: 'ministry-partnership',
    title: {
      en: 'Partnership with the Ministry of Education and Culture',
      id: 'Kemitraan dengan Kementerian Pendidikan dan Kebudayaan',
    },
    description: {
      en: 'The foundation and a directorate of the ministry work together on education against trafficking, year after year until 2018. What they put on is recorded as the yearly event.',
      id: 'Yayasan dan sebuah direktorat kementerian bekerja sama dalam pendidikan pencegahan perdagangan orang dari tahun ke tahun sampai 2018. Kegiatan yang diselenggarakan dicatat sebagai kegiatan tahunan.',
    },
    status: 'completed',
    organisations: [
      { organisation: foundation, role: 'implementing' },
      { organisation: 'literacy-directorate', role: 'cooperating' },
    ],
    places: somewhereInRegency,
    audiences: ['ministries'],
    channels: ['formal-cooperation'],
    period: { start: '2015', end: '2018' },
    provenance: stands('foundation 4', 'community-empowerment 1', 'introduction 14'),
  },
  {
    ...iom,
    id: 'iom-partnership',
    title: { en: 'Partnership with IOM', id: 'Kemitraan dengan IOM' },
    description: {
      en: 'Since 2018 the two work together so that people from the regency who were trafficked get help.',
      id: 'Sejak 2018 keduanya bekerja sama agar warga kabupaten yang menjadi korban mendapat bantuan.',
    },
    organisations: [
      { organisation: foundation, role: 'implementing' },
      { organisation: 'iom', role: 'cooperating' },
    ],
    audiences: ['international-organisations', 'victims'],
    channels: ['formal-cooperation'],
    provenance: stands('foundation 5', 'introduction 14'),
  },
  {
    ...victimHelp,
    id: 'iom-return',
    title: { en: 'Help for victims to return home', id: 'Bantuan pemulangan korban' },
    description: {
      en: 'One of four kinds of help that the partnership is for. No case and no number is told, for this or for the other three.',
      id: 'Satu dari empat jenis bantuan dalam kemitraan ini. Tidak ada kasus atau angka yang disebutkan, baik untuk jenis ini maupun tiga jenis lainnya.',
    },
  },
  {
    ...victimHelp,
    id: 'iom-rehabilitation',
    title: {
      en: 'Medical and psychological rehabilitation of victims',
      id: 'Rehabilitasi medis dan psikologis bagi korban',
    },
    description: {
      en: 'The second kind of help. The paper names body and mind together, so this is one record.',
      id: 'Jenis bantuan kedua. Naskah menyebut pemulihan fisik dan psikis sekaligus sehingga dicatat satu kali.',
    },
  },
  {
    ...victimHelp,
    id: 'iom-legal-help',
    title: { en: 'Legal help for victims', id: 'Bantuan hukum bagi korban' },
    description: {
      en: 'The third kind: victims get legal help with their problems. Whether this means cases against perpetrators is not told.',
      id: 'Jenis ketiga: korban dibantu secara hukum dalam masalahnya. Tidak disebutkan apakah ini berarti perkara terhadap pelaku.',
    },
  },
  {
    ...victimHelp,
    id: 'iom-reintegration',
    title: { en: 'Social reintegration of victims', id: 'Reintegrasi sosial korban' },
    description: {
      en: 'The fourth kind: victims find their place in the community again. It is for victims, not for returned workers at large.',
      id: 'Jenis keempat: korban kembali diterima di masyarakat. Bantuan ini untuk korban, bukan untuk pekerja migran purna pada umumnya.',
    },
  },
  {
    ...iom,
    id: 'iom-funding',
    kind: 'resource',
    partOf: 'iom-partnership',
    title: { en: 'IOM money for help to victims', id: 'Dana IOM untuk bantuan korban' },
    description: {
      en: 'IOM pays according to what is needed on the ground. No amount is told.',
      id: 'IOM membiayai sesuai dengan kebutuhan di lapangan. Jumlahnya tidak disebutkan.',
    },
  },
  {
    ...iom,
    id: 'iom-funding-other-uses',
    kind: 'resource',
    partOf: 'iom-partnership',
    status: null,
    title: {
      en: 'Other uses that IOM money may have',
      id: 'Penggunaan lain dana IOM yang dimungkinkan',
    },
    description: {
      en: 'Beyond its main purpose the money may also serve prevention, protection or proceedings against perpetrators. The paper says that it can, not that it did.',
      id: 'Di luar tujuan utamanya, dana itu boleh juga dipakai untuk pencegahan, perlindungan, atau proses hukum terhadap pelaku. Naskah mengatakan dapat, bukan sudah.',
    },
  },
];
