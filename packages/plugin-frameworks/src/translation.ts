import type { Bilingual } from '@prevention-spectrum/core';

/** For frameworks whose source is in English: who worded the Indonesian. */
export const ourTranslation: Bilingual = {
  en: 'The Indonesian name, labels, definitions and examples are our proposals and no official translation; they await review by a native speaker who works in the field.',
  id: 'Nama, label, definisi, dan contoh dalam bahasa Indonesia adalah usulan kami, bukan terjemahan resmi, dan masih perlu ditinjau oleh penutur asli yang bekerja di bidang ini.',
};
