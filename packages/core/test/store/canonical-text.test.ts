import { expect, test } from 'vitest';
import { canonicalText } from '../../src/store/canonical-text.ts';

test('the order of keys makes no difference, at any depth', () => {
  expect(canonicalText({ b: 1, a: { d: [{ f: 1, e: 2 }], c: 3 } })).toBe(
    canonicalText({ a: { c: 3, d: [{ e: 2, f: 1 }] }, b: 1 }),
  );
});

test('the order of a list does, and so does what is null, missing or a number written as text', () => {
  const texts = [[1, 2], [2, 1], { a: null }, {}, { a: 1 }, { a: '1' }, null, []].map(
    canonicalText,
  );
  expect(new Set(texts).size).toBe(texts.length);
});

test('a key that is not set is as one that is not there', () => {
  expect(canonicalText({ a: 1, url: undefined })).toBe(canonicalText({ a: 1 }));
});

test.each(['__proto__', 'constructor', '10', ''])('a key may be called %j', (key) => {
  const one = JSON.parse(`{${JSON.stringify(key)}:1}`);
  expect(JSON.parse(canonicalText(one))).toEqual(one);
  expect(canonicalText(one)).not.toBe(canonicalText({}));
});
