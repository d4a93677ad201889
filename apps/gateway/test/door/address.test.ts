import { expect, test } from 'vitest';
import { addressOf } from '../../src/door/address.ts';

const from = (forwarded?: string) =>
  new Request(
    'http://gateway.test',
    forwarded ? { headers: { 'x-forwarded-for': forwarded } } : {},
  );

test('a request comes from where its connection does', () => {
  expect(addressOf(from(), '192.0.2.1', 0)).toBe('192.0.2.1');
});

test('what anybody can write is not believed', () => {
  expect(addressOf(from('198.51.100.7'), '192.0.2.1', 0)).toBe('192.0.2.1');
  expect(addressOf(from('198.51.100.7, 203.0.113.5'), '192.0.2.1', 1)).toBe('203.0.113.5');
});

test('each proxy that is trusted leads one step back, and no further than there is', () => {
  expect(addressOf(from('203.0.113.5, 192.0.2.8'), '192.0.2.1', 2)).toBe('203.0.113.5');
  expect(addressOf(from(), '192.0.2.1', 3)).toBe('192.0.2.1');
});
