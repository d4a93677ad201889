import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printed, shortly } from '../../src/diagnostic/printed.ts';

const circle: Record<string, unknown> = {};
circle.self = circle;
const deep = JSON.parse(`${'['.repeat(50_000)}1${']'.repeat(50_000)}`) as unknown;

describe('a value from outside as text', () => {
  test.each<[string, unknown, string]>([
    ['a text as it is', 'The "mill"', 'The "mill"'],
    ['nothing written', '', ''],
    ['a number', 1.5, '1.5'],
    ['null', null, 'null'],
    ['a record', { a: ['b', 1] }, '{"a":["b",1]}'],
    ['nothing at all', undefined, 'undefined'],
    ['a bigint', 10n, '10'],
    ['a symbol', Symbol('a'), 'Symbol(a)'],
    ['a circle', circle, '(object that cannot be printed)'],
    ['a list too deep to print', deep, '(object that cannot be printed)'],
    [
      'what throws when it is printed',
      {
        toJSON() {
          throw new Error('no');
        },
      },
      '(object that cannot be printed)',
    ],
  ])('%s', (_, found, text) => {
    expect(printed(found)).toBe(text);
  });

  test('is what JSON says of it, unless it is text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (found) => {
        expect(printed(found)).toBe(typeof found === 'string' ? found : JSON.stringify(found));
      }),
    );
  });
});

describe('the same for a sentence', () => {
  test('is all of it where that is short', () => {
    expect(shortly('a'.repeat(120))).toBe('a'.repeat(120));
    expect(shortly({ a: 1 })).toBe('{"a":1}');
  });

  test('is its beginning, and a sign that there is more', () => {
    expect(shortly('a'.repeat(121))).toBe(`${'a'.repeat(120)}…`);
    expect(shortly(Array(200).fill(1))).toMatch(/^\[1,1,.{115}…$/);
  });
});
