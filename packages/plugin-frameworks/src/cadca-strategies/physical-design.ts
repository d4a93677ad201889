import type { CategoryDraft } from '@prevention-spectrum/core';

export const physicalDesign = {
  code: 'physical-design',
  label: { en: 'Changing physical design', id: 'Mengubah rancangan fisik' },
  definition: {
    en: 'Changes the built or arranged surroundings so that they protect.',
    id: 'Mengubah lingkungan yang dibangun atau ditata agar melindungi.',
  },
  examples: [
    {
      text: {
        en: 'Trees and a kerb part the cycle path from the lorries.',
        id: 'Pohon dan pembatas memisahkan jalur sepeda dari truk.',
      },
      applies: true,
      because: { en: 'The place is rebuilt.', id: 'Tempatnya dibangun ulang.' },
    },
    {
      text: {
        en: 'The waiting hall of the harbour gets a glass wall and a staffed desk.',
        id: 'Ruang tunggu pelabuhan diberi dinding kaca dan meja petugas.',
      },
      applies: true,
      because: {
        en: 'The arrangement makes recruiters visible.',
        id: 'Penataannya membuat perekrut terlihat.',
      },
    },
    {
      text: {
        en: 'Banners at the harbour warn of false jobs.',
        id: 'Spanduk di pelabuhan memperingatkan pekerjaan palsu.',
      },
      applies: false,
      because: {
        en: 'They carry words: providing information.',
        id: 'Spanduk memuat kata-kata: memberi informasi.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
