import type { CategoryDraft } from '@prevention-spectrum/core';

export const providingInformation = {
  code: 'providing-information',
  label: { en: 'Providing information', id: 'Memberi informasi' },
  definition: {
    en: 'Tells people something: talks, print, broadcasts, web pages, data.',
    id: 'Memberi tahu orang sesuatu: ceramah, media cetak, siaran, laman, data.',
  },
  examples: [
    {
      text: {
        en: 'Billboards show what a drink costs a driver’s family.',
        id: 'Papan iklan memperlihatkan akibat minuman bagi keluarga pengemudi.',
      },
      applies: true,
      because: { en: 'The public is told something.', id: 'Masyarakat diberi tahu.' },
    },
    {
      text: {
        en: 'A meeting in the market presents how many young people of the town were trafficked.',
        id: 'Pertemuan di pasar menyajikan jumlah kaum muda kota itu yang diperdagangkan.',
      },
      applies: true,
      because: { en: 'Data are presented.', id: 'Data disajikan.' },
    },
    {
      text: {
        en: 'Shopkeepers rehearse how to ask for an identity card.',
        id: 'Pemilik toko berlatih meminta kartu identitas.',
      },
      applies: false,
      because: {
        en: 'They practise: enhancing skills.',
        id: 'Mereka berlatih: meningkatkan keterampilan.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
