import type { Diagnostic, Exporter, FolderExporter } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { exporterChecks } from '../../src/index.ts';
import { describeExporter } from '../../src/vitest.ts';
import { failing, type Specimen } from '../check/failing.ts';

const sound: Exporter = {
  id: 'ids',
  label: { en: 'Ids', id: 'Id' },
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  write: (dataset) => ({ chunks: dataset.activities.map(({ id }) => `${id}\n`), lost: [] }),
};
const writing = (chunks: () => readonly string[]): Exporter => ({
  ...sound,
  write: () => ({ chunks: chunks(), lost: [] }),
});
const losing = (lost: Diagnostic): Exporter => ({
  ...sound,
  write: (dataset) => ({ ...sound.write(dataset), lost: [lost] }),
});

describeExporter(sound);

let written = 0;
const tells = 'tells what it loses by codes that have sentences';
const specimens: readonly Specimen<Exporter>[] = [
  [
    'an extension with a dot',
    { ...sound, extension: '.txt' },
    'says what it writes: a label, a media type and an extension',
    /\.txt is no extension/,
  ],
  [
    'a file that says when it was written',
    writing(() => {
      written += 1;
      return [`Written ${written}`];
    }),
    'writes the same bytes twice, and changes nothing',
    /Written twice/,
  ],
  [
    'chunks that cut a letter in two',
    writing(() => ['\ud83e', '\udd89']),
    'writes chunks of text that join to the same bytes',
    /inside a letter/,
  ],
  ['an empty file', writing(() => ['']), 'writes something for Riverbend', /Nothing was written/],
  [
    'a loss without a code in a catalogue',
    losing({ code: 'ids/all-lost', severity: 'info', params: {}, at: {} }),
    tells,
    /ids\/all-lost is in no catalogue/,
  ],
  [
    'a loss with another severity',
    losing({ code: 'core/place-unknown', severity: 'error', params: { found: 'x' }, at: {} }),
    tells,
    /severity error; the catalogue says warning/,
  ],
  [
    'a loss whose sentence lacks a word',
    losing({ code: 'core/place-unknown', severity: 'warning', params: {}, at: {} }),
    tells,
    /lacks the parameter found/,
  ],
];

test.each(specimens)('%s is found, by one check alone', async (_, broken, check, says) => {
  const found = await failing(exporterChecks(broken));
  expect([...found.keys()]).toEqual([check]);
  expect(found.get(check)).toMatch(says);
});

const folder: FolderExporter = {
  id: 'tables',
  label: { en: 'Tables', id: 'Tabel' },
  writeFolder: (dataset) => ({
    files: [
      { name: 'ids.txt', chunks: dataset.activities.map(({ id }) => `${id}\n`) },
      { name: 'count.bin', chunks: [Uint8Array.of(dataset.activities.length)] },
    ],
    lost: [],
  }),
};
const holding = (...files: readonly (readonly [string, readonly (string | Uint8Array)[]])[]) => ({
  ...folder,
  writeFolder: () => ({ files: files.map(([name, chunks]) => ({ name, chunks })), lost: [] }),
});

describeExporter(folder);

const names = 'says what it writes: a label, and a name for each file';
const folderSpecimens: readonly Specimen<FolderExporter>[] = [
  ['a file in a folder of its own', holding(['a/b.txt', ['x']]), names, /a\/b\.txt/],
  ['two files of one name', holding(['a.txt', ['x']], ['a.txt', ['x']]), names, /Written twice/],
  [
    'a file without bytes',
    holding(['a.bin', [new Uint8Array()]]),
    'writes something for Riverbend',
    /Nothing was written to a\.bin/,
  ],
  [
    'a file of text and bytes',
    holding(['a.bin', ['x', Uint8Array.of(1)]]),
    'writes chunks of text that join to the same bytes',
    /partly text/,
  ],
  [
    'bytes that change',
    {
      ...folder,
      writeFolder: () => {
        written += 1;
        return { files: [{ name: 'a.bin', chunks: [Uint8Array.of(written)] }], lost: [] };
      },
    },
    'writes the same bytes twice, and changes nothing',
    /Written twice/,
  ],
];

test.each(folderSpecimens)(
  'a folder with %s is found, by one check alone',
  async (_, one, check, says) => {
    const found = await failing(exporterChecks(one));
    expect([...found.keys()]).toEqual([check]);
    expect(found.get(check)).toMatch(says);
  },
);
