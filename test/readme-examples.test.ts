import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const readmes = ['packages', 'apps']
  .flatMap((parent) => readdirSync(new URL(parent, root)).map((name) => `${parent}/${name}`))
  .filter((path) => existsSync(new URL(`${path}/package.json`, root)))
  .map((path) => `${path}/README.md`);

/** Every block of code in a README that is followed by what it prints. */
const examples = readmes.flatMap((path) => {
  const blocks = [...read(path).matchAll(/```ts\n([\s\S]*?)```\s*```text\n([\s\S]*?)```/g)];
  return blocks.map(([, code = '', printed = ''], index) => ({ path, index, code, printed }));
});

test.each(examples)(
  'example $index of $path prints what it says',
  ({ path, index, code, printed }) => {
    // Beside node_modules, so that packages resolve as they do for a reader.
    const folder = fileURLToPath(new URL('node_modules/.examples/', root));
    mkdirSync(folder, { recursive: true });
    const file = `${folder}${path.replaceAll('/', '-').replace('.md', '')}-${index}.mts`;
    writeFileSync(file, code);
    const found = execFileSync(
      process.execPath,
      ['--conditions=@prevention-spectrum/source', '--import', 'tsx', file],
      { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } },
    );
    expect(found.trim()).toBe(printed.trim());
  },
  30_000,
);

test.each(readmes.filter((path) => path.startsWith('packages/')))('%s has an example', (path) => {
  expect(examples.map((example) => example.path)).toContain(path);
});

test.each(readmes)('%s begins with what the package is for', (path) => {
  const [title = '', blank, purpose = ''] = read(path).split('\n');
  expect(title).toMatch(path.startsWith('packages/') ? /^# @prevention-spectrum\// : /^# \w/);
  expect(blank).toBe('');
  expect(purpose.length).toBeGreaterThan(60);
});

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}
