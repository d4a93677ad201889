import { expect, test } from 'vitest';
import { placesCatalogue, placesSentences } from '../../src/index.ts';

test('every diagnostic has a sentence in every language, and every sentence a diagnostic', () => {
  const codes = Object.keys(placesCatalogue);
  expect(Object.keys(placesSentences.en)).toEqual(codes);
  expect(Object.keys(placesSentences.id)).toEqual(codes);
});
