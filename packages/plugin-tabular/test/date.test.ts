import { describe, expect, test } from 'vitest';
import { isDateFormat, readDate, readMonth } from '../src/date.ts';

describe('a date is read by the declared format', () => {
  test.each([
    ['2025', 'iso', '2025'],
    ['2025-04', 'iso', '2025-04'],
    ['2025-04-13', 'iso', '2025-04-13'],
    ['2025-04-13 00:00:00', 'iso', '2025-04-13'],
    ['2025-04-13T08:00:00Z', 'iso', '2025-04-13'],
    ['13/4/2025', 'd/m/Y', '2025-04-13'],
    ['4/13/2025', 'm/d/Y', '2025-04-13'],
    ['13.04.2025', 'd.m.Y', '2025-04-13'],
    ['1 March 2015', 'd M Y', '2015-03-01'],
    ['5 Agustus 2024', 'd M Y', '2024-08-05'],
    ['05-Okt-2024', 'd-M-Y', '2024-10-05'],
    ['Des. 2024', 'M Y', '2024-12'],
    ['29/02/2024', 'd/m/Y', '2024-02-29'],
  ])('%s as %s', (cell, format, date) => {
    expect(readDate(cell, [format])).toEqual({ date });
  });

  test.each([
    ['31/02/2025', 'd/m/Y'],
    ['29/02/2025', 'd/m/Y'],
    ['13/04/25', 'd/m/Y'],
    ['04/13/2025', 'd/m/Y'],
    ['2025-4-13', 'iso'],
    ['13/04/2025', 'iso'],
    ['soon', 'd M Y'],
    ['5 Brumaire 2024', 'd M Y'],
    ['44927', 'iso'],
  ])('and %s is none as %s', (cell, format) => {
    expect(readDate(cell, [format])).toEqual({ unreadable: true });
  });
});

test('a date that two formats read differently is left open', () => {
  expect(readDate('03/04/2025', ['d/m/Y', 'm/d/Y'])).toEqual({
    ambiguous: ['2025-04-03', '2025-03-04'],
  });
  expect(readDate('13/04/2025', ['d/m/Y', 'm/d/Y'])).toEqual({ date: '2025-04-13' });
  expect(readDate('04/04/2025', ['d/m/Y', 'm/d/Y'])).toEqual({ date: '2025-04-04' });
});

test('a year and a month are read together, the month in digits or in words', () => {
  expect(readMonth('2025', '4')).toEqual({ date: '2025-04' });
  expect(readMonth('2025', 'Mei')).toEqual({ date: '2025-05' });
  expect(readMonth('2025', '')).toEqual({ date: '2025' });
  expect(readMonth('2025', '13')).toEqual({ unreadable: true });
  expect(readMonth('', '4')).toEqual({ unreadable: true });
});

test('a format has a year, each part once, and only marks between', () => {
  const formats = ['iso', 'd/m/Y', 'Y', 'M Y', 'd/m', 'd/d/Y', 'd Y', 'd of M Y', 'm M Y', ''];
  expect(formats.filter(isDateFormat)).toEqual(['iso', 'd/m/Y', 'Y', 'M Y']);
});
