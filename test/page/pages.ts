import { existsSync, readdirSync, readFileSync } from 'node:fs';

export const root = new URL('../../', import.meta.url);

/** The pages about the whole, by path. */
const whole = ['README.md', 'CONTRIBUTING.md', 'CHARTER.md', 'SECURITY.md'];

/** The page of each package and application. */
export const readmes = ['packages', 'apps']
  .flatMap((parent) => readdirSync(new URL(parent, root)).map((name) => `${parent}/${name}`))
  .filter((path) => existsSync(new URL(`${path}/package.json`, root)))
  .map((path) => `${path}/README.md`);

const folders = ['', '/start', '/guides', '/method', '/decisions', '/reference', '/notebooks'];

/** Every other page that people read. */
export const docs = [
  ...whole,
  ...folders.flatMap((folder) =>
    readdirSync(new URL(`docs${folder}`, root))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs${folder}/${name}`),
  ),
  'packages/case-tapen-bikomi/CODING.md',
];

export function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}
