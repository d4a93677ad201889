import { type ScreeningDraft, spectrumOfPrevention, un4p } from '@prevention-spectrum/core';
import { ngoActivityTypes, ngoRoles } from '@prevention-spectrum/plugin-frameworks';
import { tapenBikomiInstruments } from './instruments.ts';
import { foundation } from './organisations.ts';
import { inPaper } from './paper.ts';
import { endOfFieldwork } from './periods.ts';
import { timorTengahUtara } from './places.ts';
import { tapenBikomiProgrammes } from './programmes.ts';

const screener = {
  en: 'The authors of the study',
  id: 'Penulis penelitian',
} as const;

const byTheStudy = { screener, date: endOfFieldwork } as const;
const inRegency = { place: [timorTengahUtara] } as const;

const complete: readonly ScreeningDraft[] = [
  {
    ...byTheStudy,
    id: 'study-of-forms',
    label: {
      en: 'The study’s list of forms and of people addressed',
      id: 'Daftar bentuk kegiatan dan sasaran menurut penelitian',
    },
    complete: true,
    organisations: [foundation],
    // An empty list keeps out every cell that names a place, a period, a channel, an instrument or a role.
    scope: {
      place: [],
      period: [],
      channel: [],
      [tapenBikomiInstruments.id]: [],
      [ngoRoles.id]: [],
      // It looked for forms of prevention: not for help to victims, nor for what courses in trades prevent.
      [ngoActivityTypes.id]: ['awareness', 'legislative-advocacy', 'legal-application-training'],
    },
    needs: [],
    evidence: [
      inPaper('introduction 14'),
      inPaper('research-method 1'),
      inPaper('research-method 2'),
      inPaper('research-method 3'),
      inPaper('activities 1'),
    ],
    because: {
      en: 'The study set out to find and describe the forms of the foundation’s preventive work, asked six informants, watched and read documents, and reports three programmes as the whole. So a form that it does not report, or people whom it does not name, may be taken as missing from the foundation’s work. It never set out to list places, years, single media or policies: there it says “for example” and “etc.”. Its sample was chosen on purpose, so even this completeness is the study’s claim and not a census. It says nothing of other organisations.',
      id: 'Penelitian bertujuan menemukan dan menggambarkan bentuk pencegahan oleh yayasan, mewawancarai enam informan, mengamati, membaca dokumen, dan melaporkan tiga program sebagai keseluruhannya. Karena itu bentuk atau sasaran yang tidak dilaporkan dapat dianggap tidak ada dalam kerja yayasan. Penelitian tidak bermaksud mendaftar tempat, tahun, media satu per satu, atau kebijakan: di sana tertulis “misalnya” dan “dan lain-lain”. Sampelnya dipilih secara sengaja sehingga kelengkapan ini pun merupakan pernyataan penelitian, bukan sensus. Pihak lain tidak tercakup.',
    },
  },
  {
    ...byTheStudy,
    id: 'partner-villages',
    label: {
      en: 'List of villages with a formal partnership',
      id: 'Daftar desa dengan kemitraan formal',
    },
    complete: true,
    organisations: [foundation],
    scope: {
      ...inRegency,
      period: ['2019'],
      // It lists bonds, and neither whom they address nor by which means.
      audience: [],
      channel: [],
      [tapenBikomiInstruments.id]: ['formal-village-partnership'],
    },
    // The list speaks of partnerships wherever and whenever they are asked for; of nothing else in a village.
    needs: [tapenBikomiInstruments.id],
    evidence: [inPaper('cooperation-networking 4'), inPaper('research-method 2')],
    because: {
      en: 'The paper counts the villages that had formally become partners by then, three, and names every one. A village that is not among them had no formal partnership with the foundation at the time of the study. Earlier years are not listed.',
      id: 'Naskah menghitung desa yang saat itu telah menjadi mitra formal, yaitu tiga, dan menyebut semuanya. Desa di luar itu tidak memiliki kemitraan formal dengan yayasan saat penelitian. Tahun-tahun sebelumnya tidak terdaftar.',
    },
  },
  {
    ...byTheStudy,
    id: 'agencies-of-direct-cooperation',
    label: {
      en: 'List of agencies with direct cooperation',
      id: 'Daftar perangkat daerah dengan kerja sama langsung',
    },
    complete: true,
    organisations: [foundation],
    scope: {
      ...inRegency,
      period: ['2019'],
      // It lists bonds, and neither whom they address nor by which means.
      audience: [],
      channel: [],
      [tapenBikomiInstruments.id]: ['agency-cooperation'],
    },
    needs: [tapenBikomiInstruments.id],
    evidence: [inPaper('cooperation-networking 3')],
    because: {
      en: 'After speaking of several agencies the paper says which ones it means, and numbers three.',
      id: 'Setelah menyebut beberapa perangkat daerah, naskah merinci yang dimaksud dan memberi nomor sampai tiga.',
    },
  },
  {
    ...byTheStudy,
    id: 'films-until-the-study',
    label: { en: 'List of films', id: 'Daftar film' },
    complete: true,
    organisations: [foundation],
    scope: { channel: ['film'], period: ['2015/2019'] },
    needs: ['channel'],
    evidence: [inPaper('community-empowerment 4')],
    because: {
      en: 'Films were made from 2015 on, and three existed when the study was done; all three are named.',
      id: 'Film dibuat sejak 2015, dan tiga film ada saat penelitian; ketiganya disebut judulnya.',
    },
  },
  {
    ...byTheStudy,
    id: 'sub-groups-of-the-task-force',
    label: { en: 'List of sub-groups', id: 'Daftar subsatuan tugas' },
    complete: true,
    // A list of charges: it shows what nobody is charged with, and nothing of what was done.
    meanings: ['mandated'],
    organisations: ['task-force'],
    // A list of names shows which purposes somebody is charged with, and nothing more.
    scope: {
      place: [],
      period: [],
      audience: [],
      channel: [],
      [spectrumOfPrevention.id]: [],
      [tapenBikomiInstruments.id]: [],
      [tapenBikomiProgrammes.id]: [],
      [ngoActivityTypes.id]: [],
      [ngoRoles.id]: [],
    },
    needs: [un4p.id],
    evidence: [inPaper('cooperation-networking 2')],
    because: {
      en: 'The paper gives the number of sub-groups, four, and names all four. The duties of three of them are not listed.',
      id: 'Naskah menyebut jumlah subsatuan, yaitu empat, dan menamai semuanya. Tugas tiga di antaranya tidak dirinci.',
    },
  },
  {
    ...byTheStudy,
    id: 'duties-of-the-prevention-sub-group',
    label: {
      en: 'List of duties of the sub-group for prevention',
      id: 'Daftar tugas subsatuan pencegahan',
    },
    complete: true,
    // A list of charges: it shows what nobody is charged with, and nothing of what was done.
    meanings: ['mandated'],
    organisations: ['task-force-prevention'],
    scope: {
      place: [],
      period: [],
      channel: [],
      [tapenBikomiInstruments.id]: [],
      // What NGOs do, and under which programme, is no question to a charge of a government body.
      [tapenBikomiProgrammes.id]: [],
      [ngoActivityTypes.id]: [],
      [ngoRoles.id]: [],
    },
    needs: [],
    evidence: [inPaper('cooperation-networking 2')],
    because: {
      en: 'The duties are announced as the details of the task and numbered from one to five. It is a list of charges, not of deeds: what is missing from it is missing from the mandate.',
      id: 'Tugas itu disebut sebagai rincian dan diberi nomor satu sampai lima. Ini daftar mandat, bukan perbuatan: yang tidak ada di dalamnya tidak ada dalam mandat.',
    },
  },
];

const incomplete: readonly ScreeningDraft[] = [
  {
    ...byTheStudy,
    id: 'policies-named-as-examples',
    label: { en: 'Policies that came about', id: 'Kebijakan yang dihasilkan' },
    complete: false,
    scope: {
      ...inRegency,
      [tapenBikomiInstruments.id]: ['village-regulation', 'regency-regulation-or-decree'],
    },
    evidence: [inPaper('strengthening-capacity 3')],
    because: {
      en: 'The decree and the two village regulations are introduced as examples. Another village may have a regulation.',
      id: 'Keputusan Bupati dan dua peraturan desa disebut sebagai contoh. Desa lain mungkin juga mempunyai peraturan.',
    },
  },
  {
    ...byTheStudy,
    id: 'media-named-as-examples',
    label: { en: 'Media of promotion', id: 'Media promosi' },
    complete: false,
    organisations: [foundation],
    scope: { channel: ['banner', 'poster', 'sticker', 'facebook', 'instagram'] },
    evidence: [inPaper('community-empowerment 4')],
    because: {
      en: 'Print media and networks are named with “like”, places with “etc.”.',
      id: 'Media cetak dan jejaring disebut dengan kata “seperti”, tempatnya dengan “dan lain-lain”.',
    },
  },
  {
    ...byTheStudy,
    id: 'villages-visited',
    label: { en: 'Villages that were visited', id: 'Desa yang dikunjungi' },
    complete: false,
    organisations: [foundation],
    scope: { ...inRegency },
    evidence: [inPaper('community-empowerment 2')],
    because: {
      en: 'Visits are said to be daily; no village is named and none is counted.',
      id: 'Kunjungan disebut setiap hari; tidak ada desa yang disebut namanya atau dihitung.',
    },
  },
];

/** Who looked where, and which of the paper's lists may be called complete. */
export const screenings: readonly ScreeningDraft[] = [...complete, ...incomplete];
