import type { CategoryDraft } from '@prevention-spectrum/core';

export const parents = {
  code: 'parents',
  label: { en: 'Parent and caregiver support', id: 'Dukungan bagi orang tua dan pengasuh' },
  definition: {
    en: 'Helps those who bring up a child to do so with warmth and without violence: at home, in groups, or through existing services.',
    id: 'Membantu pengasuh membesarkan anak dengan kehangatan dan tanpa kekerasan: di rumah, dalam kelompok, atau melalui layanan yang ada.',
  },
  examples: [
    {
      text: {
        en: 'Nurses visit first-time mothers until the child is two.',
        id: 'Perawat mengunjungi ibu baru sampai anaknya berumur dua tahun.',
      },
      applies: true,
      because: { en: 'A caregiver is supported at home.', id: 'Pengasuh didukung di rumah.' },
    },
    {
      text: {
        en: 'Grandparents who look after the children of migrants meet every month about bringing them up.',
        id: 'Kakek-nenek yang mengasuh anak pekerja migran bertemu setiap bulan untuk membahas pengasuhan.',
      },
      applies: true,
      because: {
        en: 'Caregivers other than parents count.',
        id: 'Pengasuh selain orang tua juga termasuk.',
      },
    },
    {
      text: {
        en: 'Mothers receive money each month as long as their children attend school.',
        id: 'Ibu menerima uang setiap bulan selama anaknya bersekolah.',
      },
      applies: false,
      because: {
        en: 'The means is income: income and economic strengthening.',
        id: 'Sarananya pendapatan: penguatan pendapatan dan ekonomi.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
