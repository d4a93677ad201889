import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  name: string;
  private?: boolean;
  exports?: Record<string, Record<string, string> | string>;
  files?: string[];
  scripts?: Record<string, string>;
  engines?: { node?: string };
  peerDependencies?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}
interface Project {
  references: { path: string }[];
}

const root = new URL('../', import.meta.url);
const json = <Value>(path: string) =>
  JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Value;

const workspaces = ['packages', 'apps'].flatMap((parent) =>
  readdirSync(new URL(parent, root))
    .map((folder) => `${parent}/${folder}`)
    .filter((path) => existsSync(new URL(`${path}/package.json`, root)))
    .map((path) => ({ path, manifest: json<Manifest>(`${path}/package.json`) })),
);
const published = workspaces.filter(({ manifest }) => !manifest.private);

test.each(workspaces)('$path is type-checked, its tests too', ({ path }) => {
  const checked = json<Project>('tsconfig.json').references.map((reference) => reference.path);
  expect(checked).toContain(`./${path}`);
  expect(checked).toContain(`./${path}/test`);
});

test.each(workspaces)(
  '$path resolves to its source here, to its build elsewhere, by every entry',
  ({ manifest }) => {
    expect(manifest.exports).toHaveProperty(['.']);
    for (const [entry, conditions] of Object.entries(manifest.exports ?? {})) {
      if (typeof conditions === 'string') {
        expect(conditions, 'files ship where they stand').toBe(entry);
        continue;
      }
      const file = entry === '.' ? 'index' : entry.slice('./'.length);
      expect(Object.entries(conditions)).toEqual([
        ['@prevention-spectrum/source', `./src/${file}.ts`],
        ['types', `./dist/${file}.d.ts`],
        ['default', `./dist/${file}.js`],
      ]);
    }
    expect(manifest.engines?.node).toBe(json<Manifest>('package.json').engines?.node);
  },
);

test.each(workspaces)('$path is named after its folder', ({ path, manifest }) => {
  expect(manifest.name).toBe(`@prevention-spectrum/${path.split('/').at(-1)}`);
});

test.each(published)('$path ships what its exports name, checked as a package', ({ manifest }) => {
  expect(manifest.files).toEqual(expect.arrayContaining(['dist', 'src']));
  expect(manifest.scripts).toMatchObject({
    build: 'tsup',
    'check:package': 'publint --strict && attw --pack . --profile esm-only',
  });
});

test.each(published)('$path leaves the one copy of core to whoever installs it', ({ manifest }) => {
  const core = '@prevention-spectrum/core';
  expect(manifest.dependencies ?? {}).not.toHaveProperty(core);
  if (manifest.peerDependencies?.[core]) expect(manifest.devDependencies).toHaveProperty(core);
});
