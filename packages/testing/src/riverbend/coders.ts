import type { Coder } from '@prevention-spectrum/core';

export const first = 'first-reader';
export const second = 'second-reader';
export const panel = 'panel';
export const wordList = 'word-list';

export const coders: readonly Coder[] = [
  { id: first, kind: 'person', label: { en: 'First reader', id: 'Pembaca pertama' } },
  { id: second, kind: 'person', label: { en: 'Second reader', id: 'Pembaca kedua' } },
  { id: panel, kind: 'group', label: { en: 'Panel of readers', id: 'Panel pembaca' } },
  { id: wordList, kind: 'program', label: { en: 'A list of words', id: 'Daftar kata' } },
];
