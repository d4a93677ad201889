import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../src/engine/make-folder.ts';
import { pgliteEngine } from '../../src/engine/pglite-engine.ts';
import { emptyDirectory, undoAfterwards } from '../servers/databases.ts';

undoAfterwards();

test('a folder is made with those above it, and one that is there stays', async () => {
  const folder = join(await emptyDirectory(), 'one', 'two');
  await makeFolder(folder, 0o700);
  await makeFolder(folder, 0o700);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test('a file in its place is told', async () => {
  const file = join(await emptyDirectory(), 'file');
  await writeFile(file, '');
  await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeFolder(join(file, 'in'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test.runIf(process.platform === 'linux')(
  'where the system has no folders to make, an engine says so and does not wait for ever',
  async () => {
    const directory = '/proc/x/records';
    await expect(pgliteEngine({ directory })).rejects.toMatchObject({
      code: 'store/directory-refused',
      diagnostic: { params: { directory, said: expect.stringContaining('ENOENT') } },
    });
  },
);
