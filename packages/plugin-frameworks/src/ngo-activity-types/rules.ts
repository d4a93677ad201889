import type { CodingRule } from '@prevention-spectrum/core';

export const rules = [
  {
    between: ['awareness', 'skills-training'],
    trap: { en: 'A training takes place.', id: 'Suatu pelatihan diadakan.' },
    rule: {
      en: 'Ask what for. A trade or a livelihood is work and skills training; knowing and avoiding trafficking, even by exercise, is education and public awareness.',
      id: 'Tanyakan untuk apa. Keahlian atau nafkah: pelatihan kerja dan keterampilan; mengenali dan menghindari perdagangan orang, walaupun melalui latihan: pendidikan dan penyadaran masyarakat.',
    },
  },
  {
    between: ['awareness', 'legal-application-training'],
    trap: { en: 'The law is taught.', id: 'Hukum diajarkan.' },
    rule: {
      en: 'Ask whom. Those whose office is to apply it get training on legal application; everybody else is made aware.',
      id: 'Tanyakan kepada siapa. Mereka yang bertugas menerapkannya mendapat pelatihan penerapan hukum; yang lain disadarkan.',
    },
  },
  {
    between: ['legislative-advocacy', 'legal-services'],
    trap: {
      en: 'Jurists of an NGO go to an authority.',
      id: 'Ahli hukum LSM mendatangi pihak berwenang.',
    },
    rule: {
      en: 'For a rule it is advocacy, for a person it is a legal service.',
      id: 'Untuk aturan: advokasi; untuk seseorang: layanan hukum.',
    },
  },
  {
    between: ['counselling', 'shelter', 'legal-services', 'victim-help'],
    trap: { en: 'Victims are helped in several ways.', id: 'Korban dibantu dengan beberapa cara.' },
    rule: {
      en: 'Take the narrower type where the list has one, and help to trafficking victims for what is left. Several may apply.',
      id: 'Ambil jenis yang lebih khusus jika ada, dan bantuan bagi korban untuk selebihnya. Beberapa jenis dapat berlaku.',
    },
  },
  {
    between: ['formal-education-help', 'education-and-health-services'],
    trap: { en: 'Children are taught.', id: 'Anak-anak diajar.' },
    rule: {
      en: 'Help to attend or finish school is formal education help; lessons and care by the NGO itself are services.',
      id: 'Bantuan agar bersekolah atau lulus: bantuan pendidikan formal; pelajaran dan perawatan oleh LSM sendiri: layanan.',
    },
  },
  {
    between: [],
    trap: {
      en: 'Organisations form a network, or one gives money to another.',
      id: 'Lembaga membentuk jejaring, atau satu memberi dana kepada yang lain.',
    },
    rule: {
      en: 'The list has no type for bonds: outside. Money, staff and goods for others are resources.',
      id: 'Daftar ini tidak mempunyai jenis untuk ikatan: di luar kerangka. Dana, tenaga, dan barang bagi pihak lain adalah sumber daya.',
    },
  },
] as const satisfies readonly CodingRule[];
