import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import { coverage, spectrumOfPrevention, un4p } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { backupFile } from '../../src/backup/backup-file.ts';
import { restoreFile } from '../../src/backup/restore.ts';
import { pgliteEngine } from '../../src/engine/pglite-engine.ts';
import { postgresEngine } from '../../src/engine/postgres-engine.ts';
import { verifyHistory } from '../../src/history/verify.ts';
import { afterwards, freshDatabase, undoAfterwards } from '../servers/databases.ts';
import type { MakeEngine } from '../servers/each-engine.ts';
import { emptyDatabase, twoHouses } from './two-houses.ts';

undoAfterwards();

const embedded: MakeEngine = async (limits) => {
  const engine = await pgliteEngine<never>(limits);
  afterwards(() => engine.close());
  return engine as never;
};
const onServer: MakeEngine = async (limits) => {
  const engine = await postgresEngine<never>({
    ...limits,
    anyRole: true,
    url: await freshDatabase(),
  });
  afterwards(() => engine.close());
  return engine as never;
};

test('the case and Riverbend move from an embedded database to a server, and the answers with them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spectrum-drill-'));
  afterwards(() => rm(folder, { recursive: true }));
  const path = join(folder, 'backups', 'all.ndjson');
  const { database, house, river } = await twoHouses(embedded);
  const manifest = await backupFile(database, 'all', path);
  expect((await stat(path)).mode & 0o077).toBe(0);

  const server = await emptyDatabase(onServer);
  expect(await restoreFile(server, path)).toEqual(manifest);
  for (const by of [[spectrumOfPrevention.id], [un4p.id, 'place:village']]) {
    const moved = coverage(await server.store(house).dataset(), { by });
    expect(moved).toEqual(coverage(tapenBikomi, { by }));
  }
  expect(await server.store(river).dataset()).toEqual(await database.store(river).dataset());
  for (const custodian of [house, river]) {
    expect(await verifyHistory(server.engine, custodian)).toMatchObject({ ok: true });
  }

  const second = join(folder, 'second.ndjson');
  await backupFile(server, 'all', second);
  expect((await readFile(second)).equals(await readFile(path))).toBe(true);
}, 120_000);
