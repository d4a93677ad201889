import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { columnsRead, mapping } from '../src/mapping.ts';
import { least } from './reading.ts';

const wrong = (more: object) => {
  const read = mapping.safeParse({ ...least, ...more });
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'));
};

test('a mapping is plain data: it prints as JSON and as JSON Schema', () => {
  const read = mapping.parse(least);
  expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  expect(z.toJSONSchema(mapping, { io: 'input' })).toMatchObject({ type: 'object' });
});

describe('a mapping is refused', () => {
  test.each([
    ['of another version', { version: 2 }, 'version'],
    ['with a field that it does not know', { tittle: [] }, ''],
    ['with a status that core does not know', { status: { constant: 'running' } }, 'status'],
    ['without a source to name', { source: undefined }, 'source'],
    ['with an unknown encoding', { file: { encoding: 'latin-9000' } }, 'file.encoding'],
  ])('%s', (_, more, path) => {
    expect(wrong(more)).toContain(path);
  });

  test('with two code systems whose codes would be ids of one kind', () => {
    const level = (system: string, prefix?: string) => ({
      level: 'regency',
      code: { column: 'C', system, listed: 2020, ...(prefix ? { prefix } : {}) },
    });
    const places = (...levels: readonly object[]) => wrong({ places: [{ levels }] });
    expect(places(level('kemendagri'), level('bps'))).toEqual(['places']);
    expect(places(level('kemendagri', 'x-'), level('bps', 'x-'))).toEqual(['places']);
    expect(places(level('kemendagri'), level('bps', 'bps:'))).toEqual([]);
    expect(places(level('kemendagri'), level('kemendagri'))).toEqual([]);
  });

  test('with a date format that leaves something to guess', () => {
    const at = (format: string) => wrong({ period: { start: { column: 'D', formats: [format] } } });
    expect(at('d/m/Y')).toEqual([]);
    expect(at('d/m/y')).not.toEqual([]);
    expect(at('auto')).not.toEqual([]);
  });
});

test('the columns that a mapping reads are found wherever they stand, and the ignored ones are not among them', () => {
  const all = columnsRead({
    ...least,
    title: [{ template: '{Activity} in {Village}' }],
    status: { column: 'Status', values: { Selesai: 'completed' } },
    period: { start: { year: 'Year', month: 'Month' } },
    reach: { sum: ['Women', 'Men'] },
    places: [
      { levels: [{ level: 'village', code: { column: 'Code', system: 's', listed: 2025 } }] },
    ],
    codings: [
      {
        ...{ framework: 'f', version: '1', status: 'proposed', principal: 'Level', absent: 'Not' },
        coder: { id: 'c', kind: 'person', label: { en: 'Coder' } },
        values: { 'Level 1': 'individual' },
        outside: ['none'],
      },
    ],
    ignore: ['Notes'],
  });
  expect([...all].sort()).toEqual(
    [
      'No',
      'Activity',
      'Village',
      'Status',
      'Year',
      'Month',
      'Women',
      'Men',
      'Code',
      'Level',
      'Not',
    ].sort(),
  );
});
