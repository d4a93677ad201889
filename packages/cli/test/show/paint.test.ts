import { expect, test } from 'vitest';
import { paintFor } from '../../src/show/paint.ts';
import { processTerminal } from '../../src/terminal.ts';
import { typed } from '../typed.ts';

const seen = (over: Parameters<typeof typed>[1]) =>
  typed('coverage --by un-4p', { isTTY: true, ...over });

test('colours are for whoever looks, and repeat a word', async () => {
  const { out } = await seen({});
  expect(out).toContain('\u001b[32mCovered\u001b[39m');
});

test.each([
  [{ isTTY: false }],
  [{ env: { NO_COLOR: '1' } }],
  [{ env: { NO_COLOR: '1', FORCE_COLOR: '1' } }],
  [{ env: { TERM: 'dumb' } }],
])('there are none with %j', async (over) => {
  expect((await seen(over)).out).not.toContain('\u001b');
});

test('there are none with --no-color', async () => {
  expect((await typed('coverage --no-color', { isTTY: true })).out).not.toContain('\u001b');
});

test('FORCE_COLOR colours what goes into a file', () => {
  const terminal = { ...processTerminal(), isTTY: false, env: { FORCE_COLOR: '1' } };
  expect(paintFor(terminal, true).state('gap', 'Gap')).toBe('\u001b[31mGap\u001b[39m');
});
