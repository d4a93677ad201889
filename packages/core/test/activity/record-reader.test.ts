import { expect, test } from 'vitest';
import * as z from 'zod';
import { RecordReader } from '../../src/activity/record-reader.ts';

test('a field that fits is read, and nothing is said', () => {
  const reader = new RecordReader('a', { size: 3 });
  expect(reader.read('size', z.number(), 0)).toBe(3);
  reader.finish();
  expect([reader.diagnostics, reader.unread]).toEqual([[], []]);
});

test('a field that is left out or null is what the caller says it then is, and nothing is said', () => {
  const reader = new RecordReader('a', { size: null });
  expect(reader.read('size', z.number(), 7)).toBe(7);
  expect(reader.read('weight', z.number(), 8)).toBe(8);
  reader.finish();
  expect([reader.diagnostics, reader.unread]).toEqual([[], []]);
});

test('a field that does not fit is left out, kept word for word, and reported where it stood', () => {
  const reader = new RecordReader('a', { size: { big: ['very'] } });
  expect(reader.read('size', z.object({ big: z.array(z.number()) }), null)).toBeNull();
  expect(reader.unread).toEqual([{ field: 'size', found: '{"big":["very"]}' }]);
  expect(reader.diagnostics).toEqual([
    {
      code: 'core/field-invalid',
      severity: 'warning',
      params: {
        found: '{"big":["very"]}',
        expected: 'Invalid input: expected number, received string',
        inside: ['big', '0'],
      },
      at: { record: 'a', path: ['size'] },
    },
  ]);
});

test('a text that does not fit is kept without quotes', () => {
  const reader = new RecordReader('a', { size: 'big' });
  reader.read('size', z.number(), 0);
  expect(reader.unread).toEqual([{ field: 'size', found: 'big' }]);
});

test('every field that nobody asked for is kept at the end, in the order of the record', () => {
  const reader = new RecordReader('a', { b: [1], size: 3, a: null, c: 'word' });
  reader.raw('size');
  reader.finish();
  expect(reader.unread).toEqual([
    { field: 'b', found: '[1]' },
    { field: 'a', found: 'null' },
    { field: 'c', found: 'word' },
  ]);
  expect(reader.diagnostics.map(({ code, at }) => [code, at])).toEqual([
    ['core/field-unknown', { record: 'a', path: ['b'] }],
    ['core/field-unknown', { record: 'a', path: ['a'] }],
    ['core/field-unknown', { record: 'a', path: ['c'] }],
  ]);
});
