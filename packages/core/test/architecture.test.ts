import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The steps of the route. Each folder imports from itself and from those before it. */
const route = [
  'diagnostic',
  'activity',
  'locales',
  'table',
  'framework',
  'coding',
  'dataset',
  'analysis',
  'store',
  'connector',
  'plugin',
  'workbench',
];

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(src + name, 'utf8') }));
const imports = files.flatMap(({ name, text }) =>
  [...text.matchAll(/(?:\bfrom|^import|\bimport\()\s*['"]([^'"]+)['"]/gm)].map(([, of]) => ({
    name,
    of: of as string,
    at: new URL(of as string, `file:///${name}`).pathname.slice(1),
  })),
);
const folder = (path: string) => path.split('/', 1)[0] as string;

test('the folders are the steps of the route, and nothing but the index stands beside them', () => {
  expect([...new Set(files.map(({ name }) => folder(name)))].sort()).toEqual(
    [...route, 'index.ts'].sort(),
  );
});

test('a folder imports from itself and from the folders before it', () => {
  const own = imports.filter(({ name, of }) => name !== 'index.ts' && of.startsWith('.'));
  expect(own.length).toBeGreaterThan(200);
  const backwards = own.filter(
    ({ name, at }) => route.indexOf(folder(at)) > route.indexOf(folder(name)),
  );
  expect(backwards.map(({ name, at }) => `${name} imports ${at}`)).toEqual([]);
});

test('core imports zod and nothing else', () => {
  const outside = imports.filter(({ of }) => !of.startsWith('.'));
  expect(new Set(outside.map(({ of }) => of))).toEqual(new Set(['zod']));
});

test('no framework is special: the Spectrum and the UN 4P are named only where they are defined', () => {
  const names = /spectrum-of-prevention|spectrumOfPrevention|un-4p|un4p/i;
  const elsewhere = files.filter(
    ({ name, text }) =>
      name !== 'index.ts' &&
      !/^framework\/(new-)?(spectrum-of-prevention|un-4p)[./]/.test(name) &&
      names.test(text),
  );
  expect(elsewhere.map(({ name }) => name)).toEqual([]);
});
