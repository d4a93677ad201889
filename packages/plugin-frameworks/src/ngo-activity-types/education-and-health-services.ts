import type { CategoryDraft } from '@prevention-spectrum/core';

export const educationAndHealthServices = {
  code: 'education-and-health-services',
  label: { en: 'Education and health services', id: 'Layanan pendidikan dan kesehatan' },
  definition: {
    en: 'Provides lessons or health care itself to people who are exposed to trafficking or were trafficked, outside the formal school.',
    id: 'Menyediakan sendiri pelajaran atau perawatan kesehatan bagi orang yang rentan atau menjadi korban, di luar sekolah formal.',
  },
  examples: [
    {
      text: {
        en: 'A van with a nurse and a teacher stops each week at a camp of plantation workers.',
        id: 'Mobil dengan perawat dan guru singgah setiap minggu di perkemahan pekerja perkebunan.',
      },
      applies: true,
      because: {
        en: 'Care and lessons are given by the NGO itself.',
        id: 'Perawatan dan pelajaran diberikan LSM sendiri.',
      },
    },
    {
      text: {
        en: 'Sex workers are offered HIV tests and a literacy class in the same house.',
        id: 'Pekerja seks ditawari tes HIV dan kelas keaksaraan di rumah yang sama.',
      },
      applies: true,
      because: {
        en: 'Both are services to an exposed group.',
        id: 'Keduanya layanan bagi kelompok rentan.',
      },
    },
    {
      text: {
        en: 'A scholarship sends a survivor back to secondary school.',
        id: 'Beasiswa mengembalikan seorang penyintas ke sekolah menengah.',
      },
      applies: false,
      because: {
        en: 'It supports formal schooling: formal education help.',
        id: 'Mendukung sekolah formal: bantuan pendidikan formal.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
