import type { Sentences } from '@prevention-spectrum/core';

/** A sentence for each code in every language. Words in braces are the parameters of the diagnostic. */
export const sentences: Sentences = {
  en: {
    'example/line-unreadable': 'This line is no entry of a diary: {expected} was expected.',
    'example/note-unknown': 'A note begins with none of these words: {known}. It was kept aside.',
    'example/people-uncounted':
      'The number of people is no whole number; it counts as not stated and was kept aside.',
    'example/not-in-list':
      'The list holds dates, titles and places, in English where there is English, and nothing else.',
  },
  id: {
    'example/line-unreadable': 'Baris ini bukan catatan harian: seharusnya {expected}.',
    'example/note-unknown':
      'Ada keterangan yang tidak diawali salah satu kata ini: {known}. Keterangan itu disimpan terpisah.',
    'example/people-uncounted':
      'Jumlah orang bukan bilangan bulat; dianggap tidak disebutkan dan disimpan terpisah.',
    'example/not-in-list':
      'Daftar ini hanya memuat tanggal, judul, dan tempat, dalam bahasa Inggris bila ada, dan tidak memuat data lain.',
  },
};
