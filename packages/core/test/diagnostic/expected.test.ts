import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { expectedOf } from '../../src/diagnostic/expected.ts';

/** What a schema expected of each thing that it found wrong. */
const expected = (schema: z.ZodType, found: unknown) => {
  const read = schema.safeParse(found);
  return read.success ? [] : read.error.issues.map(expectedOf);
};

describe('what a schema expected, in words that need no translation', () => {
  test.each<[string, z.ZodType, unknown, string]>([
    ['a type', z.number(), 'many', 'number'],
    ['a whole number', z.number().int(), 1.5, 'int'],
    ['one of some words', z.enum(['planned', 'ongoing']), 'odd', 'planned | ongoing'],
    ['one word', z.literal('planned'), 'odd', 'planned'],
    ['nothing', z.null(), 'odd', 'null'],
    ['at least', z.number().min(1), 0, '>= 1'],
    ['more than', z.number().gt(0), 0, '> 0'],
    ['at most', z.number().max(5), 6, '<= 5'],
    ['less than', z.number().lt(5), 5, '< 5'],
    ['a text that is not empty', z.string().min(1), '', '>= 1'],
    ['a list that is not empty', z.array(z.string()).min(1), [], '>= 1'],
    ['a multiple', z.number().multipleOf(3), 4, 'n × 3'],
    ['a pattern', z.string().regex(/^[A-Z]{3}$/), 'rupiah', '/^[A-Z]{3}$/'],
    ['a form that has a name', z.email(), 'odd', 'email'],
    ['no other field', z.strictObject({}), { colour: 1, size: 2 }, '- colour, size'],
    ['either', z.union([z.string(), z.number()]), null, 'string | number'],
    ['either, said once', z.union([z.literal('a'), z.literal('a')]), null, 'a'],
    [
      'either of several records',
      z.discriminatedUnion('verdict', [
        z.object({ verdict: z.literal('within') }),
        z.object({ verdict: z.literal('outside') }),
      ]),
      { verdict: 'perhaps' },
      'verdict: within | outside',
    ],
    ['a key', z.record(z.string().min(2), z.number()), { a: 1 }, 'a: >= 2'],
    ['a value of a map', z.map(z.string(), z.number()), new Map([['a', 'b']]), 'a: number'],
  ])('%s', (_, schema, found, words) => {
    expect(expected(schema, found)).toEqual([words]);
  });

  test('says where, when it stood inside', () => {
    const schema = z.object({ places: z.array(z.object({ place: z.string() })) });
    expect(expected(schema, { places: [{ place: 'mill' }, { place: 7 }] })).toEqual([
      'places.1.place: string',
    ]);
  });

  test('says where each branch of a union found fault', () => {
    const schema = z.array(z.union([z.string(), z.object({ place: z.string() })]));
    expect(expected(schema, ['mill', { place: 7 }])).toEqual(['1: string | place: string']);
  });

  test('of what a program checks by itself is what that program says', () => {
    const even = z.number().refine((one) => one % 2 === 0, 'even');
    expect(expected(even, 3)).toEqual(['even']);
  });

  test('of no fault is nothing', () => {
    expect(expectedOf(undefined)).toBe('');
  });

  test('is never empty and never more than a line', () => {
    const schema = z.strictObject({
      id: z.string().min(1),
      size: z.union([z.number().int().min(0), z.enum(['small', 'large'])]).nullable(),
      parts: z.array(z.strictObject({ at: z.tuple([z.number(), z.number()]) })).exactOptional(),
    });
    const near = fc.record(
      { id: fc.jsonValue(), size: fc.jsonValue(), parts: fc.array(fc.jsonValue()) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), near), (found) => {
        for (const words of expected(schema, found)) expect(words).toMatch(/^[^\n]+$/);
      }),
      { numRuns: 200 },
    );
  });
});
