import type { LabelledDraft } from '@prevention-spectrum/core';

/** Whom some activity addresses, by the part they play, as finely as the paper tells them apart. */
const addressed: readonly LabelledDraft[] = [
  {
    id: 'people-in-schools',
    label: {
      en: 'People in schools (pupils or staff not told apart)',
      id: 'Warga sekolah (murid atau pegawai tidak dibedakan)',
    },
  },
  { id: 'school-principals', label: { en: 'School principals', id: 'Kepala sekolah' } },
  {
    id: 'teachers',
    label: { en: 'Subject and counselling teachers', id: 'Guru mata pelajaran dan guru bimbingan' },
  },
  { id: 'tutors', label: { en: 'Tutors', id: 'Tutor' } },
  { id: 'community-groups', label: { en: 'Community groups', id: 'Kelompok masyarakat' } },
  {
    id: 'categorical-groups',
    label: {
      en: 'Groups by age, sex or occupation (“categorical groups”)',
      id: 'Kelompok kategorial',
    },
  },
  { id: 'community-leaders', label: { en: 'Community leaders', id: 'Tokoh masyarakat' } },
  { id: 'traditional-leaders', label: { en: 'Traditional leaders', id: 'Tokoh adat' } },
  { id: 'religious-leaders', label: { en: 'Religious leaders', id: 'Tokoh agama' } },
  { id: 'youth', label: { en: 'Young people', id: 'Kaum muda' } },
  { id: 'villagers', label: { en: 'Village residents', id: 'Warga desa' } },
  { id: 'general-public', label: { en: 'The general public', id: 'Masyarakat umum' } },
  {
    id: 'village-officials',
    label: { en: 'Village governments and their officials', id: 'Pemerintah desa dan aparatnya' },
  },
  {
    id: 'regency-officials',
    label: {
      en: 'The regency government and its agencies',
      id: 'Pemerintah kabupaten dan perangkat daerahnya',
    },
  },
  { id: 'district-heads', label: { en: 'Heads of districts', id: 'Camat' } },
  {
    id: 'civil-society',
    label: { en: 'NGOs and social institutions', id: 'LSM dan lembaga sosial' },
  },
  { id: 'ministries', label: { en: 'Ministries', id: 'Kementerian' } },
  {
    id: 'international-organisations',
    label: { en: 'International organisations', id: 'Organisasi internasional' },
  },
  {
    id: 'outside-parties',
    label: {
      en: 'Parties outside the regency, not named',
      id: 'Pihak di luar kabupaten yang tidak disebut namanya',
    },
  },
  { id: 'victims', label: { en: 'Victims of trafficking', id: 'Korban perdagangan orang' } },
  {
    id: 'prospective-migrants',
    label: { en: 'People about to migrate for work', id: 'Calon pekerja migran' },
  },
  {
    id: 'non-procedural-workers',
    label: {
      en: 'Migrant workers in trouble or without papers',
      id: 'Pekerja migran bermasalah atau nonprosedural',
    },
  },
  { id: 'perpetrators', label: { en: 'Perpetrators', id: 'Pelaku' } },
];

/** People close to the harm whom no record of the paper addresses: they are on the axis so that it shows. */
export const unaddressedAudiences: readonly LabelledDraft[] = [
  { id: 'recruiters', label: { en: 'Recruiters', id: 'Perekrut tenaga kerja' } },
  { id: 'employers', label: { en: 'Employers', id: 'Pemberi kerja' } },
  {
    id: 'transport-firms',
    label: { en: 'Transport firms and their staff', id: 'Perusahaan angkutan dan awaknya' },
  },
  {
    id: 'returnees',
    label: { en: 'Returned migrant workers', id: 'Pekerja migran purna' },
  },
  {
    id: 'migrants-families',
    label: { en: 'Families of migrant workers', id: 'Keluarga pekerja migran' },
  },
];

export const audiences: readonly LabelledDraft[] = [...addressed, ...unaddressedAudiences];
