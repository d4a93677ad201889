import { expect, test } from 'vitest';
import { expectedNumber, readNumber } from '../src/number.ts';

test.each([
  ['1234', {}, 1234],
  ['1.234', { thousands: '.' }, 1234],
  ['1.234.567,5', { thousands: '.', decimal: ',' }, 1234567.5],
  ['1,234', { thousands: ',' }, 1234],
  ['1234', { thousands: ',' }, 1234],
  ['1 234', { thousands: ' ' }, 1234],
  ['1\u202f234', { thousands: ' ' }, 1234],
  ['-3', {}, -3],
  ['0', {}, 0],
])('%s is a number where its marks are declared', (cell, marks, number) => {
  expect(readNumber(cell, marks)).toBe(number);
});

test.each([
  ['1.000', {}],
  ['1,000', {}],
  ['1.000', { thousands: ',' }],
  ['12.34', { thousands: '.' }],
  ['1,5', { thousands: ',' }],
  ['about 50', {}],
  ['50-60', {}],
  ['', {}],
])('%s is none where they are not', (cell, marks) => {
  expect(readNumber(cell, marks)).toBeNull();
});

test('what was expected is shown as a number', () => {
  expect(expectedNumber({ thousands: '.', decimal: ',' })).toBe('12.345,6');
  expect(expectedNumber({})).toBe('12345');
});
