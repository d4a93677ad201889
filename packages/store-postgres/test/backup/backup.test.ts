import { riverbend } from '@prevention-spectrum/testing';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { backup } from '../../src/backup/backup.ts';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import type { Database } from '../../src/database.ts';
import { verifyHistory } from '../../src/history/verify.ts';
import { migrations } from '../../src/migration/migrations.ts';
import { eachEngine } from '../servers/each-engine.ts';
import { restored, textOf } from './text-of.ts';
import { emptyDatabase, twoHouses } from './two-houses.ts';

eachEngine('a backup', (make) => {
  let from: Database;
  let house: CustodianId;
  let river: CustodianId;
  let whole: string;

  beforeAll(async () => {
    ({ database: from, house, river } = await twoHouses(make));
    whole = await textOf(from);
  }, 60_000);

  test('says first what it holds, and last how many lines it has and their sum', async () => {
    const lines = whole.trimEnd().split('\n');
    const manifest = JSON.parse(lines[0] ?? '');
    expect(manifest).toEqual({
      backup: {
        format: 1,
        schema: migrations.length,
        custodians: [
          expect.objectContaining({ slug: 'riverbend', snapshots: 1, releases: 2, withdrawn: 1 }),
          expect.objectContaining({
            slug: 'tapen-bikomi',
            head: expect.objectContaining({ number: 1 }),
          }),
        ],
      },
    });
    expect(lines.filter((line) => line.startsWith('{"version"'))).toHaveLength(
      manifest.backup.custodians[0].versions + manifest.backup.custodians[1].versions,
    );
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
      end: { lines: lines.length - 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  test('is the same, byte for byte, when it is restored elsewhere, backed up, and restored back', async () => {
    const elsewhere = await emptyDatabase();
    await restored(elsewhere, whole);
    const again = await textOf(elsewhere);
    expect(again === whole).toBe(true);
    const back = await emptyDatabase(make);
    await restored(back, again);
    expect((await textOf(back)) === whole).toBe(true);
    for (const custodian of [house, river]) {
      const verified = await verifyHistory(back.engine, custodian);
      expect(verified).toEqual(await verifyHistory(from.engine, custodian));
      expect(verified.ok).toBe(true);
    }
  });

  test('gives back every table as it was, row by row, and goes on from there', async () => {
    const elsewhere = await emptyDatabase(make);
    await restored(elsewhere, whole);
    const records = ['custodians', 'heads', 'revisions', 'versions', 'snapshots', 'releases'];
    for (const table of [...records, 'activity_facts', 'coding_facts']) {
      const all = sql<{ row: string }>`
        select one::text as row from ${sql.table(table)} one order by one::text collate "C"`;
      const was = await all.execute(from.engine.db);
      expect((await all.execute(elsewhere.engine.db)).rows).toEqual(was.rows);
    }
    const edit = { by: 'test', because: 'A better word', key: 'better-word' };
    const put = JSON.parse(JSON.stringify({ channels: [] }));
    await expect(elsewhere.store(river).write({ ...edit, put })).rejects.toMatchObject({
      code: 'core/key-reused',
    });
    const written = await elsewhere
      .store(river)
      .write({ by: 'test', put: { channels: riverbend.channels } });
    expect(written).toMatchObject({ revision: { number: 6 } });
  });

  test('of one custodian holds that one only', async () => {
    const elsewhere = await emptyDatabase(make);
    await restored(elsewhere, await textOf(from, river));
    expect(await elsewhere.custodians.all()).toEqual([await from.custodians.find('riverbend')]);
  });

  test('of nobody is a backup too', async () => {
    const none = await emptyDatabase(make);
    const text = await textOf(none);
    expect(text.split('\n')).toHaveLength(3);
    await restored(none, text);
    expect(await none.custodians.all()).toEqual([]);
  });

  test('of a custodian who is not there is refused', async () => {
    const stranger = '00000000-0000-4000-8000-000000000000' as CustodianId;
    await expect(textOf(from, stranger)).rejects.toMatchObject({ code: 'store/custodian-unknown' });
  });

  test('is of the moment when it began, though others write meanwhile', async () => {
    const { database, river: busy } = await twoHouses(make);
    const before = await textOf(database);
    const parts: string[] = [];
    let writes = 0;
    await backup(database, 'all', async (text) => {
      parts.push(text);
      writes += 1;
      const label = { en: `${writes}`, id: `${writes}` };
      const channels = riverbend.channels.map((one) => ({ ...one, label }));
      await database.store(busy).write({ by: 'test', put: { channels } });
    });
    expect(writes).toBeGreaterThan(3);
    expect(parts.join('') === before).toBe(true);
    expect((await textOf(database)) === before).toBe(false);
  });

  test('of a history that does not hold is refused with the breach', async () => {
    const { database, river: broken } = await twoHouses(make);
    await database.engine.exec(
      `update versions set record = '{}' where list = 'channels' and since = 2 and custodian_id = '${broken}'`,
    );
    await expect(textOf(database)).rejects.toMatchObject({ code: 'store/record-changed' });
  });
});
