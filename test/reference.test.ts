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
