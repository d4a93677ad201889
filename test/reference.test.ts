import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pages as printedPages } from '../scripts/reference.ts';

const root = new URL('../', import.meta.url);
const pages = [...printedPages()];

test.each(pages)('%s says what the data say: run npm run docs', (path, text) => {
  expect(readFileSync(new URL(path, root), 'utf8')).toBe(text);
});

test('docs/reference holds nothing else', () => {
  const found = readdirSync(new URL('docs/reference', root)).map(
    (name) => `docs/reference/${name}`,
  );
  expect(found.sort()).toEqual(pages.map(([path]) => path).sort());
});

test('the page of diagnostics has every code that any package says', () => {
  const page = new Map(pages).get('docs/reference/diagnostics.md') ?? '';
  const said = sources().flatMap((text) => [
    ...text.matchAll(/'((?:core|store|gateway|cli|tabular|places-indonesia)\/[a-z-]+)':/g),
  ]);
  const codes = new Set(said.map(([, code]) => code as string));
  expect(codes.size).toBeGreaterThan(300);
  expect([...codes].filter((code) => !page.includes(`| \`${code}\` |`))).toEqual([]);
});

/** Every file of every package and of the gateway. */
function sources(): readonly string[] {
  const folders = [
    ...readdirSync(new URL('packages', root)).map((name) => `packages/${name}`),
    'apps/gateway',
  ].map((name) => new URL(`${name}/src/`, root));
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  );
}
