import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isInstalled } from '../peers/native.ts';
import { byConnector } from '../reading/by-connector.ts';
import { bySchema } from '../reading/by-schema.ts';
import { flawedList } from '../reading/flawed-list.ts';
import type { Tally } from '../reading/tally.ts';
import type { Given, Measured, Round } from '../shape/measured.ts';
import { peak, taken } from '../shape/taken.ts';

const connector = 'plugin-tabular and core';
const schema = 'csv-parse and zod';
const tenfold = (peer: string) => `${peer}, ten times as many rows`;
const time = 'reading and checking';
const most = 'MB at the most';

/** A list as text, read and checked row by row, with each flaw told by its row and column; no store, and nothing kept. */
export const reading: Measured = {
  name: 'reading',
  title: 'Reading of a list',
  sizes: { ci: { records: 2_000, rounds: 1 }, full: { records: 100_000, rounds: 3 } },
  async prepare({ folder, records }) {
    for (const times of [1, 10]) {
      await pipeline(flawedList(times * records), createWriteStream(listIn(folder, times)));
    }
  },
  bars: (records) => [
    {
      what: `reading and checking ${rowsOf(records)}: csv-parse and zod over plugin-tabular and core, record by record (which look for values that identify people too, and do not merge)`,
      over: { peer: tenfold(schema), figure: time },
      under: { peer: tenfold(connector), figure: time },
      goal: ['at least', 1.8, 'x'],
      of: 1_000_000,
    },
    {
      what: `most memory of the process of plugin-tabular and core: ${rowsOf(records)} over a tenth of them`,
      over: { peer: tenfold(connector), figure: most },
      under: { peer: connector, figure: most },
      goal: ['at most', 1.3, 'x'],
      of: 1_000_000,
    },
  ],
  peers: Object.fromEntries([
    ...peersOf(connector, byConnector),
    ...(['csv-parse', 'zod'].every(isInstalled) ? peersOf(schema, bySchema) : []),
  ]),
};

type Reader = (file: string) => Promise<Tally>;

function peersOf(name: string, read: Reader) {
  return [1, 10].map((times) => [
    times === 1 ? name : tenfold(name),
    (given: Given) => roundOf(read, given, times),
  ]);
}

async function roundOf(read: Reader, { folder }: Given, times: number): Promise<Round> {
  const { value: tally, took } = await taken(() => read(listIn(folder, times)));
  const memory = peak();
  return {
    figures: { [time]: took },
    amounts: {
      'rows a second': Math.round((1000 * tally.rows) / took.milliseconds),
      [most]: memory,
    },
    memory,
    answers: { [`the list, ${times} times`]: tally.told() },
  };
}

function listIn(folder: string, times: number): string {
  return join(folder, `list-${times}.csv`);
}

function rowsOf(records: number): string {
  return `${(10 * records).toLocaleString('en')} rows`;
}
