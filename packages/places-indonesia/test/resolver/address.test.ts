import { expect, test } from 'vitest';
import { addressParts } from '../../src/resolver/address.ts';

test.each([
  ['Desa Letmafo, Kec. Insana Tengah', ['Desa Letmafo', 'Kec. Insana Tengah']],
  ['Desa Letmafo Kec.Insana Tengah Kab.TTU', ['Desa Letmafo', 'Kec. Insana Tengah', 'Kab. TTU']],
  [
    'Letmafo Village Insana Tengah District TTU',
    ['Letmafo Village', 'Insana Tengah District', 'TTU'],
  ],
  [
    'Letmafo village, in the Central Insana sub district',
    ['Letmafo village', 'the Central Insana sub-district'],
  ],
  ['Letmafo di Insana Tengah', ['Letmafo', 'Insana Tengah']],
  ['Timor Tengah Utara (TTU)', ['Timor Tengah Utara', 'TTU']],
  ['Letmafo Village Kec. Insana Tengah', ['Letmafo Village', 'Kec. Insana Tengah']],
  ['Regency of TTU', ['Regency of TTU']],
  ['Mara Desa Kec. Umbu Ratu Nggay', ['Mara Desa', 'Kec. Umbu Ratu Nggay']],
  ['Kec. Kota Kefamenanu', ['Kec. Kota Kefamenanu']],
  ['Camplong 2, Niki-Niki', ['Camplong 2', 'Niki-Niki']],
  ['Letmafo 53.03.21.2002', ['Letmafo', '53.03.21.2002']],
  ['  “Atmen” .', ['Atmen']],
  [' , ', []],
])('%s', (text, parts) => {
  expect(addressParts(text).map((words) => words.join(' '))).toEqual(parts);
});
