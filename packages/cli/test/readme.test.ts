import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examples } from '../src/command/examples.ts';
import { commandNames } from '../src/words/words.ts';
import { typed } from './typed.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const program = 'prevention-spectrum ';
const shown = [...readme.matchAll(/```sh\n(.*)\n```\s*```text\n([\s\S]*?)```/g)].map(
  ([, line = '', printed = '']) => [line, printed] as const,
);

test('the README shows a command with what it prints', () => {
  expect(shown.length).toBeGreaterThan(0);
});

test.each(shown)('%s prints what the README says', async (line, printed) => {
  expect((await typed(line.slice(program.length))).out).toBe(printed);
});

test('the README has every command', () => {
  const missing = commandNames.filter((name) => name !== 'help' && !readme.includes(`\`${name}`));
  expect(missing).toEqual([]);
});

// Examples about files of somebody's own are not run here.
const runnable = Object.values(examples)
  .flat()
  .filter((line) => !/\.(csv|json|ndjson|js|md)\b|--url|serve|docs|completion/.test(line));

test.each(runnable)('the example of the help works: %s', async (line) => {
  const words = [...line.slice(program.length).matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  const { code, out } = await typed(words);
  expect([0, 3]).toContain(code);
  expect(out.length).toBeGreaterThan(50);
});
