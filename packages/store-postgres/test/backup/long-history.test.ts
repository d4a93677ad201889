import type { Additions } from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import { beforeAll, expect, test } from 'vitest';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import type { Database } from '../../src/database.ts';
import { verifyHistory } from '../../src/history/verify.ts';
import { eachEngine } from '../servers/each-engine.ts';
import { restored, textOf } from './text-of.ts';
import { emptyDatabase } from './two-houses.ts';

/** More rows than are read or written at a time, in one revision and in revisions. */
const many = 1_201;
const revisions = 505;

eachEngine('a history that is longer than what is in memory of it', (make) => {
  let database: Database;
  let custodian: CustodianId;

  beforeAll(async () => {
    database = await emptyDatabase(make);
    const { id, label, asOf } = riverbend;
    const made = await database.custodians.create({ slug: 'long', dataset: { id, label, asOf } });
    custodian = made.id;
    const store = database.store(custodian);
    const channels = Array.from({ length: many }, (_, index) => channel(index, 'first'));
    await store.write({ by: 'test', put: { channels } as unknown as Additions });
    for (let number = 2; number <= revisions; number += 1) {
      const put = { channels: [channel(number % 3, `${number}`)] } as unknown as Additions;
      await store.write({ by: 'test', put });
    }
  }, 300_000);

  test('holds to its end', async () => {
    expect(await verifyHistory(database.engine, custodian)).toMatchObject({
      ok: true,
      head: { number: revisions },
    });
    const { digest } = await database.engine.db
      .selectFrom('versions')
      .select('digest')
      .where('since', '=', 504)
      .executeTakeFirstOrThrow();
    await database.engine.exec('update versions set digest = repeat($$0$$, 64) where since = 504');
    expect(await verifyHistory(database.engine, custodian)).toMatchObject({
      ok: false,
      breach: { code: 'store/record-changed', params: { revision: 504 } },
    });
    await database.engine.exec(`update versions set digest = '${digest}' where since = 504`);
  }, 120_000);

  test('is backed up and restored whole', async () => {
    const text = await textOf(database);
    const elsewhere = await emptyDatabase(make);
    await restored(elsewhere, text);
    expect((await textOf(elsewhere)) === text).toBe(true);
    expect(await verifyHistory(elsewhere.engine, custodian)).toEqual(
      await verifyHistory(database.engine, custodian),
    );
    const then = { revision: 250 };
    expect(await elsewhere.store(custodian).dataset(then)).toEqual(
      await database.store(custodian).dataset(then),
    );
  }, 120_000);
});

function channel(index: number, word: string) {
  return { id: `channel-${index}`, label: { en: word, id: word } };
}
