import { expect, test } from 'vitest';
import { storeCatalogue } from '../src/catalogue.ts';
import { sentences } from '../src/sentences.ts';

const codes = Object.keys(storeCatalogue) as (keyof typeof storeCatalogue)[];
const named = (sentence: string) => new Set(sentence.match(/\{\w+/g));

test.each(codes)('%s says the same things in both languages', (code) => {
  expect(sentences.id[code]).not.toBe(sentences.en[code]);
  expect(named(sentences.id[code])).toEqual(named(sentences.en[code]));
});

test('there is no sentence without a code', () => {
  for (const sentence of [sentences.en, sentences.id]) {
    expect(Object.keys(sentence).sort()).toEqual([...codes].sort());
  }
});
