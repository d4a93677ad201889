import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import { coverage, spectrumOfPrevention, type Table, tableOf } from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import { type Database, databaseOn } from '../../src/database.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { pgliteEngine } from '../../src/engine/pglite-engine.ts';
import { snapshots } from '../../src/history/snapshots.ts';
import { migrate } from '../../src/migration/migrate.ts';
import { migrations } from '../../src/migration/migrations.ts';
import type { Schema } from '../../src/schema.ts';
import { releases } from '../../src/share/releases.ts';
import { custodiansOn } from '../access/custodians-on.ts';
import { afterwards } from '../servers/databases.ts';
import type { MakeEngine } from '../servers/each-engine.ts';

/** A database with the case and with Riverbend, and with everything in Riverbend that a history can hold. */
export async function twoHouses(make: MakeEngine) {
  const all = await custodiansOn(make);
  const database = databaseOn(all.engine, all.clock.now);
  const { id, label, asOf, ...put } = tapenBikomi;
  const dataset = { id, label, asOf };
  const { id: house } = await database.custodians.create({ slug: 'tapen-bikomi', dataset });
  await database.store(house).write({ by: 'test', put });
  const river = await all.keeper('riverbend');
  await live(database, river);
  await snapshots(all.engine, all.clock.now).name(river, { name: 'Spring', by: 'the board' });
  const published = releases(all.engine, all.clock.now);
  for (const en of ['First', 'Second']) {
    const title = { en, id: en };
    await published.publish(river, { title, question: {}, table: table(), by: 'the board' });
  }
  await published.withdraw(river, 1, 'the board');
  return { database, house, river };
}

/** A database whose schema is there, and nothing else. */
export async function emptyDatabase(make: MakeEngine = pgliteEngine): Promise<Database> {
  const engine: Engine<Schema> = await make<Schema>();
  if (make === pgliteEngine) afterwards(() => engine.close());
  await migrate(engine, migrations);
  return databaseOn(engine);
}

/** Replaced, retired and returned records, an amended coding, words that end a line elsewhere, a key. */
async function live(database: Database, custodian: CustodianId): Promise<void> {
  const store = database.store(custodian);
  const [channel, other] = riverbend.channels;
  const [activity] = riverbend.activities;
  const [coding] = await store.codings(activity?.id ?? ('' as never));
  if (!channel || !other || !activity || !coding) throw new Error('Riverbend has them all');
  const label = { en: 'Gatherings\u2028and "talks" 📻', id: 'Pertemuan\r\n' };
  const put = { channels: [{ ...channel, label }] };
  await store.write({ by: 'test', because: 'A better word', key: 'better-word', put });
  await store.write({
    by: 'test',
    retire: [
      { list: 'channels', id: channel.id },
      { list: 'channels', id: other.id },
    ],
  });
  await store.write({ by: 'test', put: { channels: [other] } });
  const amended = { ...coding, status: 'rejected' } as const;
  await store.write({ by: 'test', amend: [{ id: `${activity.id}#1`, coding: amended }] });
}

function table(): Table {
  const found = tableOf(coverage(riverbend, { by: [spectrumOfPrevention.id] }));
  if (!found) throw new Error('an answer has a table');
  return found;
}
