import { expect, test } from 'vitest';
import { endOf, revisionAt } from '../../src/store/revision-at.ts';

const revisions = [
  { number: 1, at: '2026-03-01T12:00:00.000Z' },
  { number: 2, at: '2026-03-01T12:00:00.000Z' },
  { number: 3, at: '2026-03-01T23:59:59.999Z' },
  { number: 4, at: '2026-03-02T00:00:00.000Z' },
];
const at = (time: string) => revisionAt({ time }, revisions);

test.each([0, 1, 4])('revision %i is there by its number', (revision) => {
  expect(revisionAt({ revision }, revisions)).toBe(revision);
});

test.each([-1, 5, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
  'revision %d is not there',
  (revision) => {
    expect(() => revisionAt({ revision }, revisions)).toThrow(
      expect.objectContaining({ code: 'core/moment-unknown' }),
    );
  },
);

test('before the first revision there is how it began, and after the last there is the last', () => {
  expect(at('2026-03-01T11:59:59.999Z')).toBe(0);
  expect(at('2026-02-28')).toBe(0);
  expect(at('2030-01-01')).toBe(4);
  expect(revisionAt({ time: '2030-01-01' }, [])).toBe(0);
});

test('of several revisions of one moment the last stood', () => {
  expect(at('2026-03-01T12:00:00Z')).toBe(2);
});

test('a date is the end of that day in UTC, wherever the program runs', () => {
  expect(at('2026-03-01')).toBe(3);
  expect(at('2026-03-02')).toBe(4);
});

test('a time is read in its zone', () => {
  expect(at('2026-03-01T18:59:59.999+07:00')).toBe(0);
  expect(at('2026-03-01T19:00+07:00')).toBe(2);
  expect(at('2026-03-01T16:00:00-08:00')).toBe(4);
});

test('parts of a second are read to the millisecond', () => {
  expect(endOf('2026-03-01T12:00:00.5Z')).toBe(Date.UTC(2026, 2, 1, 12, 0, 0, 500));
  expect(endOf('2026-03-01T12:00:00.123456Z')).toBe(Date.UTC(2026, 2, 1, 12, 0, 0, 123));
  expect(endOf('2024-02-29')).toBe(Date.UTC(2024, 1, 29, 23, 59, 59, 999));
});

test.each([
  '',
  'yesterday',
  '2026',
  '2026-03',
  '2026-3-1',
  '2026-13-01',
  '2026-02-29',
  '2026-02-30T12:00:00Z',
  '2026-03-01T12:00:00',
  '2026-03-01 12:00:00Z',
  '2026-03-01T25:00:00Z',
  '2026-03-01T12:60:00Z',
  '2026-03-01T12:00:00+99:00',
  '2026-03-01T12Z',
  '2026-03-01Z',
  ' 2026-03-01',
  '2026-03-01\n',
  '1772366400000',
])('%j is no time', (time) => {
  expect(() => at(time)).toThrow(
    expect.objectContaining({
      code: 'core/moment-unknown',
      diagnostic: expect.objectContaining({ params: { found: time } }),
    }),
  );
});
