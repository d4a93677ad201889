import type { LabelledDraft } from '@prevention-spectrum/core';

/** Nothing addresses the last one: a member that stays empty in every answer. */
export const audiences: readonly LabelledDraft[] = [
  { id: 'youth', label: { en: 'Youth', id: 'Pemuda' } },
  { id: 'parents', label: { en: 'Parents', id: 'Orang tua' } },
  { id: 'job-seekers', label: { en: 'Job seekers', id: 'Pencari kerja' } },
  { id: 'teachers', label: { en: 'Teachers', id: 'Guru' } },
  { id: 'health-workers', label: { en: 'Health workers', id: 'Tenaga kesehatan' } },
  { id: 'village-leaders', label: { en: 'Village leaders', id: 'Pemimpin desa' } },
  { id: 'employers', label: { en: 'Employers', id: 'Pemberi kerja' } },
  { id: 'returnees', label: { en: 'People who came back', id: 'Orang yang sudah kembali' } },
  { id: 'general-public', label: { en: 'General public', id: 'Masyarakat umum' } },
  { id: 'recruiters', label: { en: 'Recruiters', id: 'Perekrut' } },
];
