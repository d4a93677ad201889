import type { LabelledDraft } from '@prevention-spectrum/core';

/** The means that the paper names. */
export const channels: readonly LabelledDraft[] = [
  { id: 'talk', label: { en: 'Talk with questions and answers', id: 'Ceramah dan tanya jawab' } },
  { id: 'simulation', label: { en: 'Simulation', id: 'Simulasi' } },
  {
    id: 'hiv-education',
    label: { en: 'HIV/AIDS education', id: 'Pendidikan HIV/AIDS' },
  },
  { id: 'banner', label: { en: 'Banner', id: 'Spanduk' } },
  { id: 'poster', label: { en: 'Poster', id: 'Poster' } },
  { id: 'sticker', label: { en: 'Sticker', id: 'Stiker' } },
  { id: 'facebook', label: { en: 'Facebook', id: 'Facebook' } },
  { id: 'instagram', label: { en: 'Instagram', id: 'Instagram' } },
  { id: 'film', label: { en: 'Film', id: 'Film' } },
  { id: 'youtube', label: { en: 'YouTube', id: 'YouTube' } },
  {
    id: 'formal-cooperation',
    label: { en: 'Formal cooperation', id: 'Kerja sama formal' },
  },
  { id: 'coordination', label: { en: 'Coordination', id: 'Koordinasi' } },
  { id: 'task-force', label: { en: 'Task force', id: 'Satuan tugas' } },
  {
    id: 'discussion',
    label: { en: 'Discussion or dialogue', id: 'Diskusi atau dialog' },
  },
  { id: 'expert-input', label: { en: 'Input by experts', id: 'Masukan dari ahli' } },
  { id: 'advocacy', label: { en: 'Policy advocacy', id: 'Advokasi kebijakan' } },
  { id: 'decree', label: { en: 'Decree', id: 'Surat keputusan' } },
  { id: 'regulation', label: { en: 'Regulation', id: 'Peraturan' } },
  { id: 'inspection', label: { en: 'Inspection', id: 'Pemeriksaan' } },
];
