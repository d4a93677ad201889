import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { emptyFolder, typed } from '../typed.ts';

const data = fileURLToPath(new URL('../../../testing/data/', import.meta.url));
const lines = readFileSync(join(data, 'riverbend.ndjson'), 'utf8');
const cwd = emptyFolder();
writeFileSync(join(cwd, 'riverbend.ndjson'), lines);
writeFileSync(join(cwd, 'riverbend.data'), lines);

test('the same data from a file, by another name, from what comes in and as JSON give the same bytes', async () => {
  const { out } = await typed('coverage riverbend.ndjson --format json', { cwd });
  expect(JSON.parse(out).rows).toHaveLength(18);

  const renamed = await typed('coverage riverbend.data --input ndjson --format json', { cwd });
  const input = await typed('coverage - --input ndjson --format json', { input: lines });
  const { out: json } = await typed('export json riverbend.ndjson', { cwd });
  const asJson = await typed('coverage - --input json --format json', { input: `\uFEFF${json}` });
  for (const seen of [renamed, input, asJson]) expect(seen).toEqual({ code: 0, out, err: '' });
});

test('a dataset without a framework asks for dimensions instead of guessing', async () => {
  const input = '{"dataset":{"id":"d","label":{"en":"D","id":"D"},"asOf":"2020"}}\n';
  const seen = await typed('coverage - --input ndjson', { input });
  expect(seen.code).toBe(0);
  expect(seen.out).toContain('0 covered, 0 gaps, ');
});

test('a broken line is said with its number, and the rest is answered', async () => {
  const { code, out, err } = await typed('coverage - --input ndjson --format json', {
    input: `${lines}not a record\n`,
  });
  expect(code).toBe(4);
  expect(JSON.parse(out).rows).toHaveLength(18);
  expect(err).toMatch(/^The data have 1 error; .*\n {2}\d+: /);
});

test('a broken line of a file is said with the name of the file', async () => {
  writeFileSync(join(cwd, 'cut.ndjson'), `${lines}{"activity":`);
  const { err } = await typed('coverage cut.ndjson', { cwd });
  expect(err).toMatch(/\n {2}cut\.ndjson:\d+: This line is no record: /);
});

test('a list is asked by its mapping, and says at once what it loses', async () => {
  const line = [
    'coverage',
    join(data, 'riverbend.csv'),
    '--mapping',
    join(data, 'riverbend.mapping.json'),
    '--format',
    'json',
  ];
  const { code, out, err } = await typed(line);
  expect(code).toBe(0);
  expect(JSON.parse(out).dataDate).toBe('2024-06-01');
  expect(err).toMatch(/^34 read, 34 kept, /);
});
