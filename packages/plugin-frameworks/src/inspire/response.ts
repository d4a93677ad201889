import type { CategoryDraft } from '@prevention-spectrum/core';

export const response = {
  code: 'response',
  label: { en: 'Response and support services', id: 'Layanan tanggapan dan dukungan' },
  definition: {
    en: 'Finds children who were harmed, or who harm others, and treats, protects and accompanies them.',
    id: 'Menemukan anak yang menjadi korban atau yang merugikan anak lain, lalu merawat, melindungi, dan mendampinginya.',
  },
  examples: [
    {
      text: {
        en: 'A hospital has a room and trained staff for children who were abused.',
        id: 'Rumah sakit memiliki ruang dan petugas terlatih bagi anak korban kekerasan.',
      },
      applies: true,
      because: {
        en: 'Harmed children are found and treated.',
        id: 'Anak korban ditemukan dan dirawat.',
      },
    },
    {
      text: {
        en: 'Foster families take in children who were brought back from plantations.',
        id: 'Keluarga asuh menerima anak yang dipulangkan dari perkebunan.',
      },
      applies: true,
      because: {
        en: 'A support service after the harm.',
        id: 'Layanan dukungan setelah kejadian.',
      },
    },
    {
      text: {
        en: 'Judges are taught how to apply the new law on child abuse.',
        id: 'Hakim dilatih menerapkan undang-undang baru tentang kekerasan terhadap anak.',
      },
      applies: false,
      because: {
        en: 'A law is put into force: implementation and enforcement of laws.',
        id: 'Hukum diberlakukan: pelaksanaan dan penegakan hukum.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
