import type { Coder } from '@prevention-spectrum/core';

/** Whoever coded this data set: the paper codes none of its own activities. */
export const coder: Coder = {
  id: 'tapen-bikomi-editors',
  kind: 'group',
  label: { en: 'Editors of this data set', id: 'Penyunting kumpulan data ini' },
};
