import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalText, ingest, type World } from '@prevention-spectrum/core';
import { csv } from '@prevention-spectrum/plugin-tabular';
import pg from 'pg';
import {
  type Database,
  type DatabaseOptions,
  openDatabase,
} from '../../packages/store-postgres/src/database.ts';
import { declared, declaredRecords } from '../programme/declared.ts';
import { listMapping, listText } from '../programme/list.ts';
import type { Measured, Round } from '../shape/measured.ts';
import { peak, taken } from '../shape/taken.ts';

/** A whole list from the text of a table to the database, as one revision. */
export const listImport: Measured = {
  name: 'import',
  title: 'Import of a list',
  sizes: { ci: { records: 2_000, rounds: 2 }, full: { records: 100_000, rounds: 3 } },
  peers: {
    PGlite: async ({ folder, records }) => {
      const directory = await mkdtemp(join(folder, 'database-'));
      // One statement of an import may need more than half a minute.
      return imported({ directory, statementLimit: 0 }, records);
    },
    PostgreSQL: async ({ url, records }) => {
      const address = new URL(url);
      const name = `import_${process.pid}`;
      await asked(url, `create database ${name}`);
      address.pathname = name;
      const round = await imported(
        { url: address.href, anyRole: true, statementLimit: 0 },
        records,
      );
      await asked(url, `drop database ${name} with (force)`);
      return round;
    },
  },
};

async function imported(where: DatabaseOptions, records: number): Promise<Round> {
  const text: Uint8Array[] = [];
  for await (const part of listText(records)) text.push(part);
  const database = await openDatabase(where);
  try {
    return await importedInto(database, text);
  } finally {
    await database.close();
  }
}

async function importedInto(database: Database, text: readonly Uint8Array[]): Promise<Round> {
  const { id, label, asOf } = declared;
  const made = await database.custodians.create({ slug: 'house', dataset: { id, label, asOf } });
  const store = database.store(made.id);
  await store.write({ by: 'benchmark', put: declaredRecords() });

  const into = await store.dataset();
  const options = { file: 'list.csv', mapping: listMapping };
  const read = await taken(() => ingest(csv, options, worldOf(text), into, undefined, store));
  const { additions, report } = read.value;
  const wrote = await taken(() => store.write({ by: 'csv', key: 'list', put: additions }));
  const memory = peak();
  const { activities, codings } = await store.dataset();
  const sum = createHash('sha256');
  for (const one of [...activities, ...codings]) sum.update(canonicalText(one));
  return {
    figures: {
      'reading and checking': read.took,
      writing: wrote.took,
    },
    memory,
    answers: {
      list: JSON.stringify({
        read: report.read,
        refused: report.refused.length,
        activities: activities.length,
        codings: codings.length,
        sum: sum.digest('hex'),
      }),
    },
  };
}

function worldOf(text: readonly Uint8Array[]): World {
  return {
    fetch: () => Promise.reject(new Error('nothing is fetched')),
    async *open() {
      yield* text;
    },
    signal: { aborted: false },
  };
}

async function asked(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
