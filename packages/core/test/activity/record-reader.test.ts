import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { fieldsOf, RecordReader } from '../../src/activity/record-reader.ts';

const read = (record: Readonly<Record<string, unknown>>) =>
  new RecordReader('a', new Map(Object.entries(record)));

describe('the fields of a draft', () => {
  test('are its own, in their order', () => {
    expect([...(fieldsOf({ b: 1, a: undefined }) ?? [])]).toEqual([
      ['b', 1],
      ['a', undefined],
    ]);
    expect(fieldsOf({})).toEqual(new Map());
  });

  test('include names that every object has, only where the draft has them', () => {
    expect(fieldsOf({})?.get('constructor')).toBeUndefined();
    expect(fieldsOf(JSON.parse('{"__proto__":7}'))?.get('__proto__')).toBe(7);
  });

  test.each([
    ['null', null],
    ['nothing', undefined],
    ['a word', 'word'],
    ['a number', 7],
    ['a list', [['a', 1]]],
  ])('%s has none', (_, draft) => {
    expect(fieldsOf(draft)).toBeNull();
  });
});

test('a field that fits is read, and nothing is said', () => {
  const reader = read({ size: 3 });
  expect(reader.read('size', z.number(), 0)).toBe(3);
  reader.finish();
  expect([reader.diagnostics, reader.unread]).toEqual([[], []]);
});

test('a field that is left out or null is what the caller says it then is, and nothing is said', () => {
  const reader = read({ size: null });
  expect(reader.read('size', z.number(), 7)).toBe(7);
  expect(reader.read('weight', z.number(), 8)).toBe(8);
  expect(reader.read('constructor', z.unknown(), 9)).toBe(9);
  reader.finish();
  expect([reader.diagnostics, reader.unread]).toEqual([[], []]);
});

test('a field that does not fit is left out, kept word for word, and reported where it stood', () => {
  const reader = read({ size: { big: ['very'] } });
  expect(reader.read('size', z.object({ big: z.array(z.number()) }), null)).toBeNull();
  expect(reader.unread).toEqual([{ field: 'size', found: '{"big":["very"]}' }]);
  expect(reader.diagnostics).toEqual([
    {
      code: 'core/field-invalid',
      severity: 'warning',
      params: { field: 'size', found: '{"big":["very"]}', expected: 'big.0: number' },
      at: { record: 'a', path: ['size'] },
    },
  ]);
});

test('a text that does not fit is kept without quotes', () => {
  const reader = read({ size: 'big' });
  reader.read('size', z.number(), 0);
  expect(reader.unread).toEqual([{ field: 'size', found: 'big' }]);
});

test('what is long is kept in full and told in short', () => {
  const long = 'very '.repeat(100);
  const reader = read({ size: long, sizes: [long] });
  reader.read('size', z.number(), 0);
  reader.read('sizes', z.array(z.number()), []);
  reader.finish();
  expect(reader.unread).toEqual([
    { field: 'size', found: long },
    { field: 'sizes', found: JSON.stringify([long]) },
  ]);
  expect(reader.diagnostics.length).toBe(2);
  for (const { params } of reader.diagnostics) {
    expect(params.found).toMatch(/^.{120}…$/);
  }
});

test('every field that nobody asked for is kept at the end, in the order of the record', () => {
  const reader = read({ b: [1], size: 3, a: null, c: 'word', d: undefined });
  reader.raw('size');
  reader.finish();
  expect(reader.unread).toEqual([
    { field: 'b', found: '[1]' },
    { field: 'a', found: 'null' },
    { field: 'c', found: 'word' },
    { field: 'd', found: 'null' },
  ]);
  expect(reader.diagnostics.map(({ code, params, at }) => [code, params, at])).toEqual(
    ['b', 'a', 'c', 'd'].map((field) => [
      'core/field-unknown',
      { field },
      { record: 'a', path: [field] },
    ]),
  );
});

describe('a field that holds records', () => {
  const size = z.object({ wide: z.number() });

  test('is read, and what its records say beside the known keys is kept and reported', () => {
    const reader = read({
      sizes: [{ wide: 1 }, { wide: 2, high: [3] }],
      size: { wide: 4, long: 5 },
    });
    expect(reader.readParts('sizes', z.array(size), ['wide'], [])).toEqual([
      { wide: 1 },
      { wide: 2 },
    ]);
    expect(reader.readParts<{ wide: number } | null>('size', size, ['wide'], null)).toEqual({
      wide: 4,
    });
    reader.finish();
    expect(reader.unread).toEqual([
      { field: 'sizes.1.high', found: '[3]' },
      { field: 'size.long', found: '5' },
    ]);
    expect(reader.diagnostics.map(({ code, params, at }) => [code, params, at.path])).toEqual([
      ['core/field-unknown', { field: 'sizes.1.high' }, ['sizes', 1, 'high']],
      ['core/field-unknown', { field: 'size.long' }, ['size', 'long']],
    ]);
  });

  test('may hold words too, which have no keys', () => {
    const reader = read({ sizes: ['small', { wide: 1, high: 2 }] });
    reader.readParts('sizes', z.array(z.union([z.string(), size])), ['wide'], []);
    expect(reader.unread).toEqual([{ field: 'sizes.1.high', found: '2' }]);
  });

  test('that does not fit is kept whole, and its keys not once more', () => {
    const reader = read({ sizes: [{ wide: 'very', high: 2 }] });
    expect(reader.readParts('sizes', z.array(size), ['wide'], [])).toEqual([]);
    expect(reader.unread).toEqual([{ field: 'sizes', found: '[{"wide":"very","high":2}]' }]);
  });

  test('that is left out, null or empty is nothing to talk about', () => {
    const reader = read({ none: null, empty: [], bare: {} });
    for (const field of ['none', 'empty', 'missing']) {
      reader.readParts(field, z.array(size), ['wide'], []);
    }
    reader.readParts('bare', z.object({}), [], {});
    reader.finish();
    expect([reader.diagnostics, reader.unread]).toEqual([[], []]);
  });
});

test('what cannot be used beside something else is kept, and not told twice', () => {
  const reader = read({ size: 3 });
  reader.raw('size');
  reader.keep('size', { wide: 3 });
  reader.finish();
  expect(reader.unread).toEqual([{ field: 'size', found: '{"wide":3}' }]);
  expect(reader.diagnostics).toEqual([]);
});

test('what is reported is told where it stood, and keeps nothing aside', () => {
  const reader = read({ size: 3 });
  reader.report('core/activity-title-missing', 'size', { found: 3 });
  expect(reader.diagnostics).toEqual([
    {
      code: 'core/activity-title-missing',
      severity: 'error',
      params: { found: 3 },
      at: { record: 'a', path: ['size'] },
    },
  ]);
  expect(reader.unread).toEqual([]);
});
