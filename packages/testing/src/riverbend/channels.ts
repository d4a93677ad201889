import type { LabelledDraft } from '@prevention-spectrum/core';

export const channels: readonly LabelledDraft[] = [
  { id: 'meeting', label: { en: 'Meeting', id: 'Pertemuan' } },
  { id: 'training', label: { en: 'Training', id: 'Pelatihan' } },
  { id: 'radio', label: { en: 'Radio', id: 'Radio' } },
  { id: 'poster', label: { en: 'Poster', id: 'Poster' } },
  { id: 'theatre', label: { en: 'Theatre', id: 'Teater' } },
  { id: 'film', label: { en: 'Film', id: 'Film' } },
  { id: 'telephone', label: { en: 'Telephone', id: 'Telepon' } },
  { id: 'decree', label: { en: 'Decree', id: 'Surat keputusan' } },
  { id: 'agreement', label: { en: 'Agreement', id: 'Perjanjian' } },
];
