import type { OrganisationDraft } from '@prevention-spectrum/core';

export const foundation = 'tapen-bikomi-foundation';

/** Bodies that take part, never people. Those that the paper leaves unnamed are named by what they are. */
export const organisations: readonly OrganisationDraft[] = [
  {
    id: foundation,
    name: { en: 'Tapen Bikomi Foundation', id: 'Yayasan Tapen Bikomi' },
    type: 'ngo',
  },
  {
    id: 'education-ministry',
    name: {
      en: 'Ministry of Education and Culture',
      id: 'Kementerian Pendidikan dan Kebudayaan',
    },
    type: 'government',
  },
  {
    id: 'literacy-directorate',
    name: {
      en: 'Directorate of Literacy and Equality Education',
      id: 'Direktorat Pembinaan Pendidikan Keaksaraan dan Kesetaraan',
    },
    type: 'government',
    partOf: 'education-ministry',
  },
  {
    id: 'iom',
    name: {
      en: 'International Organization for Migration (IOM)',
      id: 'Organisasi Internasional untuk Migrasi (IOM)',
    },
    type: 'intergovernmental',
  },
  {
    id: 'ttu-government',
    name: {
      en: 'Government of Timor Tengah Utara Regency',
      id: 'Pemerintah Kabupaten Timor Tengah Utara',
    },
    type: 'government',
  },
  {
    id: 'ttu-regent',
    name: { en: 'Regent of Timor Tengah Utara', id: 'Bupati Timor Tengah Utara' },
    type: 'government',
    partOf: 'ttu-government',
  },
  {
    id: 'ttu-manpower',
    name: {
      en: 'Manpower and Transmigration Department, Timor Tengah Utara',
      id: 'Dinas Tenaga Kerja dan Transmigrasi Kabupaten Timor Tengah Utara',
    },
    type: 'government',
    partOf: 'ttu-government',
  },
  {
    id: 'ttu-social',
    name: {
      en: 'Social Department, Timor Tengah Utara',
      id: 'Dinas Sosial Kabupaten Timor Tengah Utara',
    },
    type: 'government',
    partOf: 'ttu-government',
  },
  {
    id: 'ttu-education',
    name: {
      en: 'Education, Youth and Sports Department, Timor Tengah Utara',
      id: 'Dinas Pendidikan, Pemuda, dan Olahraga Kabupaten Timor Tengah Utara',
    },
    type: 'government',
    partOf: 'ttu-government',
  },
  {
    id: 'ttu-women-and-children',
    name: {
      en: 'Women’s Empowerment and Child Protection Agency, Timor Tengah Utara',
      id: 'Badan Pemberdayaan Perempuan dan Perlindungan Anak Kabupaten Timor Tengah Utara',
    },
    type: 'government',
    partOf: 'ttu-government',
  },
  {
    id: 'ttu-police',
    name: {
      en: 'Timor Tengah Utara Police Resort',
      id: 'Kepolisian Resor Timor Tengah Utara',
    },
    type: 'police',
  },
  {
    id: 'ttu-districts',
    name: {
      en: 'Heads of the districts of Timor Tengah Utara',
      id: 'Para camat di Kabupaten Timor Tengah Utara',
    },
    type: 'government',
    partOf: 'ttu-government',
  },
  {
    id: 'ttu-villages',
    name: {
      en: 'Village governments in Timor Tengah Utara, not named',
      id: 'Pemerintah desa di Kabupaten Timor Tengah Utara yang tidak disebut namanya',
    },
    type: 'village-government',
  },
  {
    id: 'letmafo-government',
    name: { en: 'Village government of Letmafo', id: 'Pemerintah Desa Letmafo' },
    type: 'village-government',
  },
  {
    id: 'atmen-government',
    name: { en: 'Village government of Atmen', id: 'Pemerintah Desa Atmen' },
    type: 'village-government',
  },
  {
    id: 'oenenu-government',
    name: { en: 'Village government of Oenenu', id: 'Pemerintah Desa Oenenu' },
    type: 'village-government',
  },
  {
    id: 'task-force',
    name: {
      en: 'Anti-trafficking task force of Timor Tengah Utara',
      id: 'Satuan tugas antiperdagangan orang Kabupaten Timor Tengah Utara',
    },
    type: 'coalition',
  },
  {
    id: 'task-force-prevention',
    name: {
      en: 'Task force sub-group for prevention',
      id: 'Subsatuan tugas pencegahan',
    },
    type: 'coalition',
    partOf: 'task-force',
  },
  {
    id: 'task-force-victims',
    name: {
      en: 'Task force sub-group for health, rehabilitation and repatriation',
      id: 'Subsatuan tugas kesehatan, rehabilitasi, dan pemulangan',
    },
    type: 'coalition',
    partOf: 'task-force',
  },
  {
    id: 'task-force-law',
    name: {
      en: 'Task force sub-group for law enforcement',
      id: 'Subsatuan tugas penegakan hukum',
    },
    type: 'coalition',
    partOf: 'task-force',
  },
  {
    id: 'task-force-collaboration',
    name: {
      en: 'Task force sub-group for collaboration',
      id: 'Subsatuan tugas kerja sama',
    },
    type: 'coalition',
    partOf: 'task-force',
  },
  {
    id: 'social-institutions',
    name: {
      en: 'Social institutions of the community, not named',
      id: 'Lembaga sosial kemasyarakatan yang tidak disebut namanya',
    },
    type: 'ngo',
  },
  {
    id: 'other-ngos',
    name: { en: 'Other NGOs, not named', id: 'LSM lain yang tidak disebut namanya' },
    type: 'ngo',
  },
  {
    id: 'academics-and-experts',
    name: {
      en: 'Academics, experts and practitioners, not named',
      id: 'Akademisi, ahli, dan praktisi yang tidak disebut namanya',
    },
    type: 'academia',
  },
  {
    id: 'brawijaya-university',
    name: { en: 'Brawijaya University', id: 'Universitas Brawijaya' },
    type: 'academia',
  },
];
