import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import { expect, test } from 'vitest';
import { early, languageOf } from '../src/settings.ts';
import { emptyFolder, typed } from './typed.ts';

const plugin = `export const plugin = () => ({
  id: 'mine',
  contract: 1,
  label: { en: 'Mine', id: 'Milik saya' },
  exporters: [{
    id: 'ids', label: { en: 'Ids', id: 'Id' }, mediaType: 'text/plain', extension: 'txt',
    write: ({ activities }) => ({
      chunks: activities.slice(0, 2).map(({ id }) => id + '\\n'),
      lost: [{ code: 'mine/lost', severity: 'warning', params: { n: 3 }, at: { record: 'rest' } }],
    }),
  }, {
    id: 'two', label: { en: 'Two', id: 'Dua' },
    writeFolder: ({ activities }) => ({
      files: [
        { name: 'count.bin', chunks: [Uint8Array.of(activities.length)] },
        { name: 'ids.txt', chunks: activities.slice(0, 2).map(({ id }) => id + '\\n') },
      ],
      lost: [{ code: 'mine/lost', severity: 'warning', params: { n: 4 }, at: {} }],
    }),
  }],
  sentences: { en: { 'mine/lost': '{n} left out.' }, id: { 'mine/lost': '{n} ditinggalkan.' } },
});
`;

function folderWith(settings: unknown): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'plugins'));
  writeFileSync(join(folder, 'plugins/mine.mjs'), plugin);
  writeFileSync(join(folder, 'plugins/none.mjs'), 'export const other = 1;\n');
  writeFileSync(join(folder, 'plugins/broken.mjs'), 'throw new Error("no key");\n');
  writeFileSync(join(folder, 'prevention-spectrum.config.json'), JSON.stringify(settings));
  return folder;
}

test('the settings of the folder give language and plugins; options go before them', async () => {
  const cwd = folderWith({ language: 'id', plugins: ['./plugins/mine.mjs'] });
  const lost = 'rest: 3 ditinggalkan.\n';
  expect(await typed('export ids', { cwd })).toEqual({
    code: 0,
    out: 'early-education\nearly-education-schools\n',
    err: lost,
  });
  expect((await typed('export ids --lang en', { cwd })).err).toBe('rest: 3 left out.\n');
});

test('a format of several files is written into the folder that was named, and not printed', async () => {
  const cwd = folderWith({ plugins: ['./plugins/mine.mjs'] });
  const { code, out, err } = await typed('export two --out a/b', { cwd });
  expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'Written: a/b\n4 left out.\n' });
  expect([...readFileSync(join(cwd, 'a/b/count.bin'))]).toEqual([tapenBikomi.activities.length]);
  expect(readFileSync(join(cwd, 'a/b/ids.txt'), 'utf8')).toMatch(/^early-education\n/);
  const unnamed = await typed('export two', { cwd });
  expect(unnamed).toMatchObject({ code: 2, out: '' });
  expect(unnamed.err).toMatch(/name a folder for them with --out/);
});

test('settings that were named are read from where they are', async () => {
  const elsewhere = folderWith({ plugins: ['./plugins/mine.mjs'] });
  const config = join(elsewhere, 'prevention-spectrum.config.json');
  expect((await typed(['export', 'ids', '--config', config])).code).toBe(0);
});

test('the data of the settings are asked when no file is named', async () => {
  const cwd = folderWith({ data: 'data.json' });
  const draft = { id: 'd', label: { en: 'D', id: 'D' }, asOf: '2020-05', frameworks: [] };
  writeFileSync(join(cwd, 'data.json'), JSON.stringify(draft));
  const { out } = await typed('export json', { cwd });
  expect(JSON.parse(out)).toMatchObject({ id: 'd', asOf: '2020-05' });
});

test.each([
  [{ plugin: [] }, /cannot be used: \{\}: .*plugin/],
  [{ language: 'fr' }, /cannot be used: language: /],
])('settings %j are refused', async (settings, sentence) => {
  const { code, err } = await typed('coverage', { cwd: folderWith(settings) });
  expect(code).toBe(1);
  expect(err).toMatch(sentence);
});

test.each([
  ['./plugins/none.mjs', /^The module .* exports no `plugin`/],
  ['./plugins/broken.mjs', /^The plugin .* cannot be loaded: no key\./],
])('a module %s that brings no plugin is refused', async (module, sentence) => {
  const { code, err } = await typed(`coverage --plugin ${module}`, { cwd: folderWith({}) });
  expect(code).toBe(1);
  expect(err).toMatch(sentence);
});

test('a plugin that takes an id already taken names both sides', async () => {
  const cwd = folderWith({ plugins: ['./plugins/mine.mjs'] });
  const { code, err } = await typed('coverage --plugin ./plugins/mine.mjs', { cwd });
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(/^Both mine and mine bring plugin mine\./),
  });
});

test.each([
  [undefined, undefined, {}, 'en'],
  [undefined, undefined, { LANG: 'id_ID.UTF-8' }, 'id'],
  [undefined, undefined, { LANG: 'idk' }, 'en'],
  [undefined, undefined, { LANG: 'id_ID', LC_ALL: 'C' }, 'en'],
  [undefined, 'id', { LANG: 'en_US' }, 'id'],
  ['en', 'id', { LANG: 'id_ID' }, 'en'],
] as const)('asked for %s with settings %s and %j it speaks %s', (asked, set, env, language) => {
  expect(languageOf(asked, { plugins: [], language: set }, env)).toBe(language);
});

test('an option is found before commander reads, however it is written', () => {
  expect(early('--lang', ['coverage', '--lang', 'id'])).toBe('id');
  expect(early('--lang', ['--lang=id', 'coverage'])).toBe('id');
  expect(early('--lang', ['coverage', '--', '--lang', 'id'])).toBeUndefined();
});
