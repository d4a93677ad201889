import type { CategoryDraft } from '@prevention-spectrum/core';

export const income = {
  code: 'income',
  label: { en: 'Income and economic strengthening', id: 'Penguatan pendapatan dan ekonomi' },
  definition: {
    en: 'Gives families more means or a safer livelihood, so that want does not lead to violence, child marriage or sending children away.',
    id: 'Memberi keluarga lebih banyak sarana atau penghidupan yang lebih aman agar kekurangan tidak berujung pada kekerasan, perkawinan anak, atau pengiriman anak.',
  },
  examples: [
    {
      text: {
        en: 'A women’s savings group is joined with talks about equality at home.',
        id: 'Kelompok simpan pinjam perempuan digabung dengan diskusi kesetaraan di rumah.',
      },
      applies: true,
      because: {
        en: 'Savings are the means, with norms beside it.',
        id: 'Simpanan adalah sarananya, dengan norma di sampingnya.',
      },
    },
    {
      text: {
        en: 'A cash transfer in the lean months keeps children out of the mines.',
        id: 'Bantuan tunai pada musim paceklik mencegah anak bekerja di tambang.',
      },
      applies: true,
      because: { en: 'Income takes the pressure away.', id: 'Pendapatan menghilangkan tekanan.' },
    },
    {
      text: {
        en: 'A shelter gives a rescued boy money for the bus home.',
        id: 'Rumah aman memberi uang bus pulang kepada anak yang diselamatkan.',
      },
      applies: false,
      because: {
        en: 'It serves one victim: response and support services.',
        id: 'Melayani satu korban: layanan tanggapan dan dukungan.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
