import type { ActivityDraft } from '@prevention-spectrum/core';
import { foundation } from '../organisations.ts';
import { stands } from '../paper.ts';
import { since } from '../periods.ts';
import { somewhereInRegency, wholeRegency } from '../places.ts';

const body = {
  status: 'ongoing',
  places: somewhereInRegency,
  channels: ['task-force'],
  period: since('2018-04'),
  provenance: stands('cooperation-networking 2'),
} as const;

const memberBodies = ['regency-officials', 'civil-society', 'district-heads'] as const;

/** What a name charges a sub-group with: the paper tells of nothing that the other three did. */
const subGroup = (organisation: string) =>
  ({
    ...body,
    kind: 'mandate',
    partOf: 'task-force',
    organisations: [
      { organisation: 'task-force', role: 'accountable' },
      { organisation, role: 'implementing' },
    ],
  }) as const;

/** A duty that the decree gives to the sub-group for prevention, whether or not it is carried out. */
const duty = {
  ...body,
  kind: 'mandate',
  partOf: 'sub-group-prevention',
  organisations: [
    { organisation: 'task-force-prevention', role: 'accountable' },
    { organisation: foundation, role: 'cooperating' },
  ],
} as const;

const founding: readonly ActivityDraft[] = [
  {
    ...body,
    id: 'task-force-formation',
    title: { en: 'Forming the task force', id: 'Pembentukan satuan tugas' },
    description: {
      en: 'The foundation had an active part in bringing about a task force against trafficking for the whole regency.',
      id: 'Yayasan berperan aktif dalam pembentukan satuan tugas antiperdagangan orang di tingkat kabupaten.',
    },
    status: 'completed',
    organisations: [
      { organisation: foundation, role: 'implementing' },
      { organisation: 'ttu-government', role: 'cooperating' },
    ],
    audiences: memberBodies,
    period: { start: '2018-04', end: '2018-04' },
    provenance: stands('foundation 6'),
  },
  {
    ...body,
    id: 'task-force',
    title: {
      en: 'Task force against trafficking',
      id: 'Satuan tugas antiperdagangan orang',
    },
    description: {
      en: 'The body itself: agencies of the regency, social institutions and heads of districts, in four sub-groups. The instrument that sets it up is a record of its own.',
      id: 'Badannya sendiri: perangkat daerah, lembaga sosial, dan para camat, terbagi dalam empat subsatuan tugas. Instrumen pembentuknya dicatat tersendiri.',
    },
    organisations: [
      { organisation: 'ttu-government', role: 'accountable' },
      { organisation: foundation, role: 'cooperating' },
      { organisation: 'social-institutions', role: 'cooperating' },
      { organisation: 'ttu-districts', role: 'cooperating' },
    ],
    audiences: memberBodies,
  },
  {
    id: 'regent-decree',
    title: {
      en: 'Regent’s decree 190/KEP/HK/IV/2018',
      id: 'Keputusan Bupati Nomor 190/KEP/HK/IV/2018',
    },
    description: {
      en: 'The decree by which the Regent sets the task force up. It gives the agencies a legal ground and holds for all of the regency. The foundation’s advocacy for it is recorded under policy advocacy.',
      id: 'Keputusan Bupati yang membentuk satuan tugas. Keputusan ini menjadi dasar hukum bagi perangkat daerah dan berlaku di seluruh kabupaten. Advokasi yayasan untuk keputusan itu dicatat pada advokasi kebijakan.',
    },
    status: 'ongoing',
    organisations: [{ organisation: 'ttu-regent', role: 'accountable' }],
    places: wholeRegency,
    audiences: ['regency-officials', 'prospective-migrants', 'non-procedural-workers'],
    channels: ['decree'],
    period: since('2018-04'),
    provenance: stands('cooperation-networking 2', 'strengthening-capacity 3'),
  },
];

const subGroups: readonly ActivityDraft[] = [
  {
    ...subGroup('task-force-prevention'),
    id: 'sub-group-prevention',
    title: {
      en: 'Sub-group on prevention, trafficking and illegal workers',
      id: 'Subsatuan tugas pencegahan, perdagangan orang, dan pekerja ilegal',
    },
    description: {
      en: 'Charged with preventing trafficking and unlawful labour migration. The foundation belongs to it. Its five duties are the only ones that the paper lists.',
      id: 'Bertugas mencegah perdagangan orang dan pengiriman tenaga kerja ilegal. Yayasan menjadi anggotanya. Hanya lima tugas subsatuan ini yang dirinci dalam naskah.',
    },
    organisations: [
      { organisation: 'task-force', role: 'accountable' },
      { organisation: 'task-force-prevention', role: 'implementing' },
      { organisation: foundation, role: 'cooperating' },
    ],
    audiences: ['prospective-migrants', 'non-procedural-workers'],
  },
  {
    ...subGroup('task-force-victims'),
    id: 'sub-group-victims',
    title: {
      en: 'Sub-group for health, rehabilitation and repatriation',
      id: 'Subsatuan tugas kesehatan, rehabilitasi, dan pemulangan',
    },
    description: {
      en: 'Charged, by its name, with caring for victims and bringing them home. Nothing more is told of it.',
      id: 'Menurut namanya bertugas merawat dan memulangkan korban. Tidak ada keterangan lain.',
    },
    audiences: ['victims'],
  },
  {
    ...subGroup('task-force-law'),
    id: 'sub-group-law',
    title: {
      en: 'Sub-group for development and law enforcement',
      id: 'Subsatuan tugas pembinaan dan penegakan hukum',
    },
    description: {
      en: 'Charged, by its name, with guiding people and enforcing the law. Nothing is told of what it does.',
      id: 'Menurut namanya bertugas membina dan menegakkan hukum. Kegiatannya tidak diceritakan.',
    },
    audiences: null,
  },
  {
    ...subGroup('task-force-collaboration'),
    id: 'sub-group-collaboration',
    title: {
      en: 'Sub-group for collaboration and organisation',
      id: 'Subsatuan tugas kerja sama dan organisasi',
    },
    description: {
      en: 'Charged, by its name, with collaboration and with the affairs of the task force itself.',
      id: 'Menurut namanya bertugas menangani kerja sama dan urusan satuan tugas itu sendiri.',
    },
    audiences: null,
  },
];

const duties: readonly ActivityDraft[] = [
  {
    ...duty,
    id: 'duty-information',
    title: {
      en: 'Duty: gather reports of non-procedural departures',
      id: 'Tugas: mengumpulkan laporan pemberangkatan nonprosedural',
    },
    description: {
      en: 'First duty: gather information and reports from the public that point to workers about to be sent off unlawfully.',
      id: 'Tugas pertama: mengumpulkan informasi dan laporan masyarakat yang mengarah pada pengiriman calon pekerja di luar prosedur.',
    },
    audiences: ['general-public', 'prospective-migrants'],
    channels: ['coordination'],
  },
  {
    ...duty,
    id: 'duty-inspections',
    title: {
      en: 'Duty: inspect terminals and ports for non-procedural departures',
      id: 'Tugas: memeriksa terminal dan pelabuhan terhadap pemberangkatan nonprosedural',
    },
    description: {
      en: 'Second duty: check without notice the places from which workers leave unlawfully, to hold them back.',
      id: 'Tugas kedua: memeriksa secara mendadak tempat keberangkatan untuk mencegah calon pekerja nonprosedural berangkat.',
    },
    audiences: ['prospective-migrants'],
    channels: ['inspection'],
  },
  {
    ...duty,
    id: 'duty-strategy',
    title: {
      en: 'Duty: coordinate monitoring and set strategies of prevention and treatment',
      id: 'Tugas: mengoordinasikan pemantauan dan menetapkan strategi pencegahan dan penanganan',
    },
    description: {
      en: 'Third duty: coordinate monitoring and decide, from what the public reports, how to prevent and how to respond.',
      id: 'Tugas ketiga: mengoordinasikan pemantauan dan menetapkan cara mencegah serta menangani berdasarkan laporan masyarakat.',
    },
    audiences: null,
    channels: ['coordination'],
  },
  {
    ...duty,
    id: 'duty-evacuation',
    title: { en: 'Duty: evacuate victims', id: 'Tugas: mengevakuasi korban' },
    description: {
      en: 'Fourth duty, listed under prevention although a sister sub-group is named for victims and repatriation.',
      id: 'Tugas keempat, tercantum di bawah pencegahan walaupun ada subsatuan lain untuk korban dan pemulangan.',
    },
    audiences: ['victims'],
    channels: null,
  },
  {
    ...duty,
    id: 'duty-guidance',
    title: {
      en: 'Duty: record and guide victims and perpetrators',
      id: 'Tugas: mendata dan membina korban dan pelaku',
    },
    description: {
      en: 'Fifth duty: keep data on victims and perpetrators and guide them as the rules provide.',
      id: 'Tugas kelima: mendata korban dan pelaku serta membina mereka sesuai dengan ketentuan.',
    },
    audiences: ['victims', 'perpetrators'],
    channels: null,
  },
];

/** The task force: how it came about, what it is, the decree behind it, its four sub-groups and five duties. */
export const taskForce: readonly ActivityDraft[] = [...founding, ...subGroups, ...duties];
