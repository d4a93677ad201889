import type { CategoryDraft } from '@prevention-spectrum/core';

export const longLastingProtective = {
  code: 'long-lasting-protective',
  label: { en: 'Long-lasting protective interventions', id: 'Intervensi pelindung jangka panjang' },
  definition: {
    en: 'Reaches a person once or seldom and protects for long without further effort, such as a vaccination.',
    id: 'Menjangkau seseorang sekali atau jarang dan melindungi lama tanpa usaha lebih lanjut, misalnya vaksinasi.',
  },
  examples: [
    {
      text: {
        en: 'Health workers vaccinate all children of a district against measles.',
        id: 'Petugas kesehatan memvaksin semua anak di suatu distrik terhadap campak.',
      },
      applies: true,
      because: {
        en: 'One contact protects for years.',
        id: 'Satu kali kontak melindungi bertahun-tahun.',
      },
    },
    {
      text: {
        en: 'Men are offered circumcision, which lowers the risk of HIV for good.',
        id: 'Laki-laki ditawari sunat, yang menurunkan risiko HIV untuk selamanya.',
      },
      applies: true,
      because: { en: 'It is done once and lasts.', id: 'Dilakukan sekali dan bertahan.' },
    },
    {
      text: {
        en: 'People with HIV receive their medicine every month.',
        id: 'Orang dengan HIV menerima obatnya setiap bulan.',
      },
      applies: false,
      because: {
        en: 'The protection lasts as long as the care goes on: clinical interventions.',
        id: 'Perlindungan berlangsung selama perawatan berjalan: intervensi klinis.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
