import type * as duckdb from '@duckdb/node-api';
import {
  type Activity,
  type CodedDataset,
  type Coding,
  categoriesOf,
  spectrumOfPrevention,
  un4p,
} from '@prevention-spectrum/core';
import type { CellCounts } from '../measured/cell-counts.ts';
import { regencies } from '../programme/declared.ts';
import { fill, open } from './contestants/duckdb.ts';
import { native } from './native.ts';

/**
 * A table of sums in DuckDB: a row for each set of levels, set of 4P, regency and month of beginning that there is.
 * An activity in two regencies is in two rows: `present` counts it in both, `first` in one of them, so that the one
 * adds up by regency and the other without it.
 */
export class SumsTable {
  readonly #connection: duckdb.DuckDBConnection;
  readonly #asked: Readonly<Record<Asked, duckdb.DuckDBPreparedStatement>>;

  private constructor(
    connection: duckdb.DuckDBConnection,
    asked: Readonly<Record<Asked, duckdb.DuckDBPreparedStatement>>,
  ) {
    this.#connection = connection;
    this.#asked = asked;
  }

  static async of(dataset: CodedDataset): Promise<SumsTable> {
    const api = await native<typeof duckdb>('@duckdb/node-api');
    const connection = await open(api);
    await fill(api, connection, 'sums', summarised(dataset));
    const pillar = await connection.prepare(sql.pillar);
    const regency = await connection.prepare(sql.regency);
    return new SumsTable(connection, { pillar, regency });
  }

  /** Level × 4P, or level × regency. */
  async counts(by: Asked): Promise<CellCounts> {
    const found = await this.#asked[by].runAndReadAll();
    const [masks, others, sums] = found.getColumns() as [number[], number[], number[]];
    const counts = new Map<string, number>();
    for (const [group, mask] of masks.entries()) {
      const other = others[group] as number;
      const beside = by === 'pillar' ? named(other, pillars) : [regencies[other] as string];
      for (const level of named(mask, levels)) {
        for (const one of beside) {
          const cell = `${level} ${one}`;
          counts.set(cell, (counts.get(cell) ?? 0) + (sums[group] as number));
        }
      }
    }
    return counts;
  }

  end(): void {
    this.#connection.closeSync();
  }
}

export type Asked = 'pillar' | 'regency';

const sql: Readonly<Record<Asked, string>> = {
  pillar: 'select levels, pillars, cast(sum(first) as integer) from sums group by all',
  regency: 'select levels, regency, cast(sum(present) as integer) from sums group by all',
};

const levels = spectrumOfPrevention.categories.map(({ code }) => code);
const pillars = un4p.categories.map(({ code }) => code);

/** Only what counts: activities and components that are under way or done. */
function summarised({ activities, codings }: CodedDataset) {
  const masks = masksOf(codings);
  const rows = new Map<string, Row>();
  for (const activity of activities.filter(isCounted)) {
    const [level, pillar] = masks.get(activity.id) ?? [0, 0];
    for (const [place, regency] of regenciesOf(activity).entries()) {
      const month = monthOf(activity);
      const key = [level, pillar, regency, month].join();
      const row = rows.get(key) ?? { level, pillar, regency, month, present: 0, first: 0 };
      row.present += 1;
      if (place === 0) row.first += 1;
      rows.set(key, row);
    }
  }
  const all = [...rows.values()];
  const column = (name: keyof Row) => all.map((row) => row[name]);
  return {
    levels: Uint8Array.from(column('level')),
    pillars: Uint8Array.from(column('pillar')),
    regency: Uint8Array.from(column('regency')),
    month: Uint8Array.from(column('month')),
    present: Int32Array.from(column('present')),
    first: Int32Array.from(column('first')),
  };
}

interface Row {
  readonly level: number;
  readonly pillar: number;
  readonly regency: number;
  readonly month: number;
  present: number;
  first: number;
}

function isCounted({ kind, status }: Activity): boolean {
  return (
    (kind === 'activity' || kind === 'component') &&
    (status === 'ongoing' || status === 'completed')
  );
}

function masksOf(codings: readonly Coding[]): ReadonlyMap<string, readonly [number, number]> {
  const masks = new Map<string, [number, number]>();
  for (const { activity, framework, reading } of codings) {
    const of = masks.get(activity) ?? [0, 0];
    const isLevel = framework === spectrumOfPrevention.id;
    of[isLevel ? 0 : 1] = maskOf(categoriesOf(reading), isLevel ? levels : pillars);
    masks.set(activity, of);
  }
  return masks;
}

function maskOf(codes: readonly string[], of: readonly string[]): number {
  return codes.reduce((mask, code) => mask | (1 << of.indexOf(code)), 0);
}

function named(mask: number, codes: readonly string[]): readonly string[] {
  return codes.filter((_, bit) => (mask >> bit) & 1);
}

/** Each once. A place of the programme is called by the regency that it is in, and a number. */
function regenciesOf({ places }: Activity): readonly number[] {
  return [...new Set(places.map(({ place }) => regencies.indexOf(place.split('.')[0] as string)))];
}

/** Months since the first of 2015. */
function monthOf({ period }: Activity): number {
  const [year = 2015, month = 1] = (period?.start ?? '').split('-').map(Number);
  return (year - 2015) * 12 + month - 1;
}
