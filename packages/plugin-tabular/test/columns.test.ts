import { describe, expect, test } from 'vitest';
import { columnsNamed, columnsOf, nearest } from '../src/columns.ts';

const names = (columns: readonly { readonly name: string }[]) => columns.map(({ name }) => name);

test('a column is called by its header, else its tag, else its letter, and a repeated one is numbered', () => {
  const columns = columnsOf(['Name', '', 'Name', '', ''], ['', '#org +Name', '', '']);
  expect(names(columns)).toEqual(['Name', '#org+name', 'Name (2)']);
  expect(names(columnsOf(['', 'B']))).toEqual(['A', 'B']);
});

describe('a mapping finds a column', () => {
  const columns = columnsOf(
    ['District', 'DISTRICT ', 'Village  name'],
    ['#adm2+name', '#adm2+code'],
  );

  test('by its exact header first', () => {
    expect(names(columnsNamed(columns, 'DISTRICT'))).toEqual(['DISTRICT']);
  });
  test('whatever the case and the blanks', () => {
    expect(names(columnsNamed(columns, 'village name'))).toEqual(['Village name']);
    expect(names(columnsNamed(columns, 'district'))).toEqual(['District', 'DISTRICT']);
  });
  test('by its tag, attributes in any order', () => {
    expect(names(columnsNamed(columns, '#ADM2 +code'))).toEqual(['DISTRICT']);
    expect(columnsNamed(columns, '#adm2')).toEqual([]);
  });
  test('and is told the nearest one when it names none', () => {
    expect(nearest(columns, 'Vilage name')).toBe('Village name');
    expect(nearest(columns, 'Budget')).toBeNull();
  });
});
