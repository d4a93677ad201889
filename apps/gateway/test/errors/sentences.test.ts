import { describe, expect, test } from 'vitest';
import { type GatewayCode, messagesOf, refusal, sentences } from '../../src/errors/sentences.ts';

const codes = Object.keys(sentences.en) as GatewayCode[];

test('every code has a sentence in every language', () => {
  expect(Object.keys(sentences.id)).toEqual(codes);
});

test('codes name their source and stand in order', () => {
  expect(codes.every((code) => /^gateway\/[a-z-]+$/.test(code))).toBe(true);
  expect([...codes].sort()).toEqual(codes);
});

describe('both languages fill in the same parameters', () => {
  test.each(codes)('%s', (code) => {
    const blanks = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();
    expect(blanks(sentences.id[code])).toEqual(blanks(sentences.en[code]));
  });
});

test('a sentence has its parameters in it', () => {
  const params = { found: 101, least: 0, limit: 100 };
  expect(messagesOf(refusal('gateway/page-size-invalid', params))).toEqual({
    en: 'A page cannot have 101 entries: ask for 0 to 100.',
    id: 'Satu halaman tidak dapat berisi 101 entri: mintalah 0 sampai 100.',
  });
});
