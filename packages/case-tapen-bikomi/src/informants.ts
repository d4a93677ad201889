import type { Bilingual, Evidence } from '@prevention-spectrum/core';
import { inPaper } from './paper.ts';
import { atmen, letmafo, timorTengahUtara } from './places.ts';

/** Somebody who was interviewed, by the office they held. */
export interface Informant {
  readonly id: string;
  readonly role: Bilingual;
  readonly organisation: string;
  readonly place: string;
  readonly evidence: Evidence;
}

const named = inPaper('research-method 2');

/** The six informants of the study, chosen for what they knew and for their part in the work. */
export const informants: readonly Informant[] = [
  {
    id: 'foundation-chair',
    role: { en: 'Chair of the foundation', id: 'Ketua yayasan' },
    organisation: 'tapen-bikomi-foundation',
    place: timorTengahUtara,
    evidence: named,
  },
  {
    id: 'letmafo-head',
    role: { en: 'Head of the village of Letmafo', id: 'Kepala Desa Letmafo' },
    organisation: 'letmafo-government',
    place: letmafo,
    evidence: named,
  },
  {
    id: 'atmen-head',
    role: { en: 'Head of the village of Atmen', id: 'Kepala Desa Atmen' },
    organisation: 'atmen-government',
    place: atmen,
    evidence: named,
  },
  {
    id: 'manpower-division-head',
    role: {
      en: 'Head of the placement division, manpower department',
      id: 'Kepala bidang penempatan, dinas tenaga kerja',
    },
    organisation: 'ttu-manpower',
    place: timorTengahUtara,
    evidence: named,
  },
  {
    id: 'social-division-head',
    role: {
      en: 'Head of family empowerment, social department',
      id: 'Kepala bidang pemberdayaan keluarga, dinas sosial',
    },
    organisation: 'ttu-social',
    place: timorTengahUtara,
    evidence: named,
  },
  {
    id: 'police-detective-chief',
    role: {
      en: 'Head of criminal investigation, police',
      id: 'Kepala satuan reserse kriminal, kepolisian resor',
    },
    organisation: 'ttu-police',
    place: timorTengahUtara,
    evidence: named,
  },
];

/** How the study gathered and checked what it reports, and whom it did not ask. */
export const triangulation = {
  techniques: [
    {
      kind: 'interview',
      label: { en: 'In-depth interviews', id: 'Wawancara mendalam' },
      evidence: inPaper('research-method 2'),
    },
    {
      kind: 'observation',
      label: { en: 'Observation without taking part', id: 'Pengamatan tanpa terlibat' },
      evidence: inPaper('research-method 2'),
    },
    {
      kind: 'document',
      label: { en: 'Documents and literature', id: 'Dokumen dan pustaka' },
      evidence: inPaper('research-method 2'),
    },
  ],
  check: {
    label: { en: 'Triangulation of sources', id: 'Triangulasi sumber' },
    evidence: inPaper('research-method 3'),
  },
  limits: {
    en: 'Six people chosen on purpose, all of them from the foundation or its partners. Nobody from Oenenu, from the education department, IOM or the ministry, and no participant, victim, recruiter or family. The paper hardly ever says which statement rests on which source.',
    id: 'Enam orang yang dipilih secara sengaja, semuanya dari yayasan atau mitranya. Tidak ada dari Oenenu, dinas pendidikan, IOM, atau kementerian, dan tidak ada peserta, korban, perekrut, atau keluarga. Naskah hampir tidak pernah menyebut pernyataan mana yang bersandar pada sumber mana.',
  },
} as const satisfies {
  readonly techniques: readonly {
    readonly kind: Evidence['kind'];
    readonly label: Bilingual;
    readonly evidence: Evidence;
  }[];
  readonly check: { readonly label: Bilingual; readonly evidence: Evidence };
  readonly limits: Bilingual;
};
