import { expect, test } from 'vitest';
import { nearName } from '../../src/name/near-name.ts';
import { spelling } from '../../src/name/spelling.ts';

const near = (written: string, listed: string) =>
  nearName(spelling(written), spelling(listed))?.because;

test('a slip of the pen is near, with its distance', () => {
  expect(near('Keanbaun', 'KAENBAUN')).toEqual({
    rule: 'misspelt',
    params: { written: 'Keanbaun', listed: 'KAENBAUN', distance: 1 },
  });
});

test('words more or fewer are near', () => {
  expect(near('Timor Tengah', 'Timor Tengah Utara')?.rule).toBe('words-missing');
  expect(near('Letmafo Timur Laut', 'Letmafo Timur')?.rule).toBe('words-added');
});

test('the same name is not near, nor is another', () => {
  expect(near("Sa'tab", 'SATAB')).toBeUndefined();
  expect(near('Letmafo', 'Oehalo')).toBeUndefined();
  expect(near('Seo', 'Sone')).toBeUndefined();
});

test('a short word that stands in many names says nothing', () => {
  expect(near('A', 'Naekake A')).toBeUndefined();
});
