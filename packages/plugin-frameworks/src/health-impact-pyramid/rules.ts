import type { CodingRule } from '@prevention-spectrum/core';

export const rules = [
  {
    between: ['socioeconomic-factors', 'changing-the-context'],
    trap: {
      en: 'A law or a budget changes something for everybody.',
      id: 'Undang-undang atau anggaran mengubah sesuatu bagi semua orang.',
    },
    rule: {
      en: 'Living conditions themselves, such as income, schooling and housing, are socioeconomic factors. One feature of the surroundings that bears on one danger is the context.',
      id: 'Keadaan hidup itu sendiri, seperti pendapatan, pendidikan, dan perumahan, adalah faktor sosial ekonomi. Satu ciri lingkungan yang menyangkut satu bahaya adalah konteks.',
    },
  },
  {
    between: ['long-lasting-protective', 'clinical'],
    trap: {
      en: 'Health workers do something to a person.',
      id: 'Petugas kesehatan melakukan sesuatu pada seseorang.',
    },
    rule: {
      en: 'Ask how long the protection lasts without another visit.',
      id: 'Tanyakan berapa lama perlindungan bertahan tanpa kunjungan berikutnya.',
    },
  },
  {
    between: ['clinical', 'counseling-and-education'],
    trap: { en: 'Advice is given in a clinic.', id: 'Nasihat diberikan di klinik.' },
    rule: {
      en: 'Treatment is clinical; words alone are counseling and education, wherever they are spoken.',
      id: 'Perawatan termasuk klinis; kata-kata saja termasuk konseling dan pendidikan, di mana pun diucapkan.',
    },
  },
  {
    between: [],
    trap: {
      en: 'A task force, a training of officials, a partnership.',
      id: 'Satuan tugas, pelatihan pejabat, kemitraan.',
    },
    rule: {
      en: 'The tiers sort what reaches a population. Such work prepares it and is outside this framework.',
      id: 'Lapis-lapis ini mengelompokkan apa yang menjangkau penduduk. Kegiatan seperti itu menyiapkannya dan berada di luar kerangka ini.',
    },
  },
] as const satisfies readonly CodingRule[];
