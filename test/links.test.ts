import { existsSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anchorsIn, linksIn } from './page/links.ts';
import { docs, read, readmes, root } from './page/pages.ts';

const pages = [...docs, ...readmes];

test.each(pages)('%s has no dead link', (path) => {
  expect(linksIn(read(path)).filter((target) => !leads(path, target))).toEqual([]);
});

test('every page of docs is reached from the README', () => {
  const reached = new Set<string>();
  const visit = (path: string) => {
    if (reached.has(path) || !pages.includes(path)) return;
    reached.add(path);
    for (const target of linksIn(read(path))) if (isOurs(target)) visit(fileOf(path, target));
  };
  visit('README.md');
  // A folder is linked as a whole.
  const listed = docs.filter((path) => !path.startsWith('docs/decisions/'));
  expect(listed.filter((path) => !reached.has(path))).toEqual([]);
});

test('an anchor is made as GitHub makes it', () => {
  expect([...anchorsIn('# Query.a_b: `x`!\n## Tiga keadaan\n## Tiga keadaan\n')]).toEqual([
    'querya_b-x',
    'tiga-keadaan',
    'tiga-keadaan-1',
  ]);
});

function isOurs(target: string): boolean {
  return !/^[a-z]+:/.test(target);
}

function fileOf(path: string, target: string): string {
  const file = target.split('#')[0] as string;
  return file === '' ? path : new URL(file, new URL(path, 'file:///')).pathname.slice(1);
}

function leads(path: string, target: string): boolean {
  if (!isOurs(target)) return true;
  const file = fileOf(path, target);
  const url = new URL(file, root);
  if (!existsSync(url)) return false;
  const anchor = target.split('#')[1];
  if (anchor === undefined) return true;
  const page = statSync(url).isDirectory() ? `${file.replace(/\/$/, '')}/README.md` : file;
  return anchorsIn(read(page)).has(decodeURIComponent(anchor));
}
