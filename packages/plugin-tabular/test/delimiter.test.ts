import { describe, expect, test } from 'vitest';
import { delimiterOf } from '../src/delimiter.ts';
import { firstRows } from '../src/first-rows.ts';
import { worldWith } from './reading.ts';

describe('the delimiter is the one that splits the first rows alike', () => {
  test.each([
    ['a semicolon, in two columns', 'Kegiatan;Desa\nPenyuluhan;Atmen\n', ';'],
    [
      'a semicolon, in two columns with sentences',
      'Kegiatan;Desa\nRapat, lalu makan;A\nB;C\n',
      ';',
    ],
    ['a semicolon, beside decimal commas', 'Kegiatan;Biaya\nA;1,5\nB;2,5\nC;3,25\n', ';'],
    [
      'a semicolon, with decimal commas in both columns of one row',
      'Lebar;Panjang\n1,5;2,5\n',
      ';',
    ],
    ['a tab', 'Activity\tVillage\nTalk, then tea\tMill; Hill\n', '\t'],
    ['a bar', 'Activity|Village\nTalk, walk|Mill\n', '|'],
    ['a comma', 'Activity,Village\nTalk,Mill\n', ','],
    ['a comma, beside lists in cells', 'No,Villages\n1,Mill; Hill\n2,Hill; Moor\n', ','],
    ['a comma, with quoted ones in cells', 'No,Where\n1,"Mill; Hill, East"\n2,"Moor; Hill"\n', ','],
    ['a semicolon, with quoted ones in cells', 'No;Where\n1;"Mill, a; b, c"\n2;"x, y"\n', ';'],
    ['one below a title', 'Laporan, 2025\n\nDinas Sosial\n\nNo;Biaya\n1;1,5\n2;2,5\n3;3,5\n', ';'],
  ])('%s', (_, text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });

  test('in one column none splits anything', () => {
    expect(delimiterOf('Kegiatan\nRapat\n')).toBe(',');
    expect(delimiterOf('Kegiatan\nRapat, makan\nBincang\nPelatihan\nA, b, c\n')).toBe(';');
    expect(delimiterOf('')).toBe(',');
  });
});

test('the row in which the look ends is not counted', async () => {
  const row = `${'Penyuluhan, diskusi '.repeat(40)};Atmen\n`;
  const { file } = await firstRows('list.csv', worldWith(`Kegiatan;Desa\n${row.repeat(30)}`));
  expect(file.delimiter).toBe(';');
});
