import type { CategoryDraft } from '@prevention-spectrum/core';

export const cumulative = {
  code: 'cumulative',
  label: { en: 'Cumulative effects', id: 'Efek kumulatif' },
  definition: {
    en: 'What the partners do adds up to more than each would reach alone.',
    id: 'Apa yang dilakukan para mitra bersama-sama menghasilkan lebih daripada yang dicapai masing-masing.',
  },
  examples: [
    {
      text: {
        en: 'A study finds that injuries fell only where police, school and road office worked on the same street.',
        id: 'Sebuah penelitian menemukan bahwa cedera turun hanya di jalan yang ditangani bersama oleh polisi, sekolah, dan dinas jalan.',
      },
      applies: true,
      because: {
        en: 'The effect is owed to the joining, and was measured.',
        id: 'Efeknya berkat penggabungan, dan diukur.',
      },
    },
    {
      text: {
        en: 'A report says that rule, training and shelter together brought recruiters to avoid a harbour.',
        id: 'Sebuah laporan menyebut bahwa aturan, pelatihan, dan rumah aman bersama-sama membuat perekrut menghindari sebuah pelabuhan.',
      },
      applies: true,
      because: {
        en: 'The source claims a joint effect; keep it as a claim.',
        id: 'Sumber menyatakan efek bersama; simpan sebagai pernyataan.',
      },
    },
    {
      text: {
        en: 'The numbers of talks of all partners are added up.',
        id: 'Jumlah ceramah semua mitra dijumlahkan.',
      },
      applies: false,
      because: { en: 'A sum of work is no effect.', id: 'Jumlah kegiatan bukan efek.' },
    },
  ],
} as const satisfies CategoryDraft<string>;
