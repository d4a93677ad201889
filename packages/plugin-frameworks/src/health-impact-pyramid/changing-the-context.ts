import type { CategoryDraft } from '@prevention-spectrum/core';

export const changingTheContext = {
  code: 'changing-the-context',
  label: {
    en: 'Changing the context to make individuals’ default decisions healthy',
    id: 'Mengubah konteks agar pilihan yang lazim menjadi pilihan sehat',
  },
  definition: {
    en: 'Changes surroundings so that whoever does nothing in particular is safer: by what is built, sold, required or forbidden.',
    id: 'Mengubah lingkungan sehingga orang yang tidak berbuat apa-apa secara khusus pun lebih aman: melalui apa yang dibangun, dijual, diwajibkan, atau dilarang.',
  },
  examples: [
    {
      text: {
        en: 'Motorcycles are sold only with a lamp that is always lit.',
        id: 'Sepeda motor hanya dijual dengan lampu yang selalu menyala.',
      },
      applies: true,
      because: {
        en: 'The rider is seen without doing anything.',
        id: 'Pengendara terlihat tanpa berbuat apa pun.',
      },
    },
    {
      text: {
        en: 'Smoking is banned in all offices and restaurants.',
        id: 'Merokok dilarang di semua kantor dan rumah makan.',
      },
      applies: true,
      because: {
        en: 'The safe choice becomes the usual one.',
        id: 'Pilihan yang aman menjadi yang lazim.',
      },
    },
    {
      text: {
        en: 'A poster asks guests not to smoke indoors.',
        id: 'Poster meminta tamu tidak merokok di dalam ruangan.',
      },
      applies: false,
      because: {
        en: 'Each must be persuaded anew: counseling and education.',
        id: 'Setiap orang harus dibujuk lagi: konseling dan pendidikan.',
      },
    },
  ],
} as const satisfies CategoryDraft<string>;
