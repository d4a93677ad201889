import type { ActivityDraft } from '@prevention-spectrum/core';
import { foundation } from '../organisations.ts';
import { stands } from '../paper.ts';
import { runningAtFieldwork } from '../periods.ts';
import { indonesia, somewhereInRegency } from '../places.ts';

const service = {
  kind: 'context',
  status: 'ongoing',
  organisations: [{ organisation: foundation, role: 'implementing' }],
  places: somewhereInRegency,
  period: runningAtFieldwork,
  provenance: stands('foundation 2'),
} as const;

/** What else the foundation does: services that the paper does not tie to trafficking. */
export const otherServices: readonly ActivityDraft[] = [
  {
    ...service,
    id: 'service-economy',
    title: { en: 'Cooperatives and small firms', id: 'Koperasi dan usaha kecil' },
    description: {
      en: 'Economic services: cooperatives, small and medium enterprises.',
      id: 'Layanan ekonomi: koperasi serta usaha kecil dan menengah.',
    },
  },
  {
    ...service,
    id: 'service-health',
    title: { en: 'Health education', id: 'Pendidikan kesehatan' },
    description: {
      en: 'Teaching the public about HIV/AIDS and, it seems, drugs (printed “Nipza”).',
      id: 'Pendidikan masyarakat tentang HIV/AIDS dan tampaknya narkotika (tercetak “Nipza”).',
    },
  },
  {
    ...service,
    id: 'service-courses',
    title: { en: 'Skills courses', id: 'Kursus keterampilan' },
    description: {
      en: 'Courses in computers, motor mechanics, dressmaking and cooking.',
      id: 'Kursus komputer, otomotif, tata busana, dan tata boga.',
    },
  },
  {
    ...service,
    id: 'service-reading',
    title: { en: 'Community reading gardens', id: 'Taman bacaan masyarakat' },
    description: {
      en: 'Places where people can read.',
      id: 'Tempat membaca bagi masyarakat.',
    },
  },
  {
    ...service,
    id: 'service-elderly',
    title: { en: 'Care for elderly people', id: 'Layanan bagi lanjut usia' },
    description: {
      en: 'Services to old people who live outside institutions.',
      id: 'Layanan bagi orang lanjut usia yang tinggal di luar panti.',
    },
  },
  {
    ...service,
    id: 'service-children',
    title: { en: 'Care for homeless children', id: 'Layanan bagi anak telantar' },
    description: {
      en: 'Services to children without a home who live outside institutions.',
      id: 'Layanan bagi anak telantar yang tinggal di luar panti.',
    },
  },
];

/** What surrounds the work. */
export const surroundings: readonly ActivityDraft[] = [
  {
    id: 'three-programmes',
    kind: 'context',
    title: {
      en: 'The foundation’s own three programmes',
      id: 'Tiga program yayasan sendiri',
    },
    description: {
      en: 'The foundation sorts its work under three heads: empowering communities, building networks of cooperation, and making government abler.',
      id: 'Yayasan membagi pekerjaannya dalam tiga program: memberdayakan masyarakat, membangun jaringan kerja sama, dan memperkuat pemerintah.',
    },
    status: null,
    organisations: [{ organisation: foundation, role: 'accountable' }],
    places: somewhereInRegency,
    provenance: stands('activities 1', 'abstract 1', 'conclusion 1'),
  },
  {
    id: 'law-21-2007',
    kind: 'context',
    title: {
      en: 'Law 21 of 2007 against trafficking in persons',
      id: 'Undang-Undang Nomor 21 Tahun 2007',
    },
    description: {
      en: 'The national law. Its article 58 asks the government to involve others, NGOs among them.',
      id: 'Undang-undang nasional. Pasal 58 mengamanatkan pelibatan pihak lain, termasuk LSM.',
    },
    status: 'ongoing',
    places: [{ place: indonesia, extent: 'throughout' }],
    period: { start: '2007' },
    provenance: stands('introduction 9'),
  },
  {
    id: 'iom-national-work',
    kind: 'context',
    title: { en: 'IOM’s earlier work in Indonesia', id: 'Kerja IOM sebelumnya di Indonesia' },
    description: {
      en: 'An earlier study found IOM helping with national law and working with government and police.',
      id: 'Studi terdahulu menemukan bahwa IOM membantu peraturan nasional serta bekerja sama dengan pemerintah dan kepolisian.',
    },
    status: null,
    organisations: [{ organisation: 'iom', role: 'implementing' }],
    places: [indonesia],
    period: { start: '2010', end: '2014' },
    provenance: stands('introduction 12'),
  },
  {
    id: 'the-study',
    kind: 'context',
    title: { en: 'The study itself', id: 'Penelitian itu sendiri' },
    description: {
      en: 'A qualitative case study with interviews, observation without taking part, and documents.',
      id: 'Studi kasus kualitatif dengan wawancara, pengamatan tanpa terlibat, dan dokumen.',
    },
    status: 'completed',
    organisations: [
      { organisation: 'brawijaya-university', role: 'implementing' },
      { organisation: foundation, role: 'participating' },
    ],
    places: somewhereInRegency,
    period: { start: '2019-01', end: '2019-02' },
    provenance: stands('research-method 1', 'research-method 2', 'research-method 3'),
  },
];
