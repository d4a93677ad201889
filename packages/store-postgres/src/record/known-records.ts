import {
  type ActivityId,
  type Coding,
  codingNamed,
  codingRef,
  type Edit,
  type Kept,
  type Known,
  type RecordList,
  type RecordRef,
} from '@prevention-spectrum/core';
import { sql, type Transaction } from 'kysely';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Schema } from '../schema.ts';

/** A record as the database has it now. */
interface Current extends Kept {
  readonly position: number;
}

const never: Current = { version: 0, record: null, position: 0 };

/** The records that an edit is about, as they are now: read in two queries before anything is written. */
export class KnownRecords implements Known {
  readonly #records = new Map<string, Current>();
  readonly #numbers = new Map<ActivityId, number>();

  static async of(
    rows: Transaction<Schema>,
    custodian: CustodianId,
    edit: Edit,
  ): Promise<KnownRecords> {
    const known = new KnownRecords();
    await known.#read(rows, custodian, recordsIn(edit));
    await known.#readCodings(rows, custodian, activitiesIn(edit));
    return known;
  }

  kept(ref: RecordRef): Current {
    return this.#records.get(keyOf(ref)) ?? never;
  }

  codings(activity: ActivityId): readonly (Coding | null)[] {
    return Array.from(
      { length: this.#numbers.get(activity) ?? 0 },
      (_, index) => this.kept(codingRef(activity, index + 1)).record as Coding | null,
    );
  }

  async #read(
    rows: Transaction<Schema>,
    custodian: CustodianId,
    refs: readonly RecordRef[],
  ): Promise<void> {
    const lists = refs.map(({ list }) => list);
    const ids = refs.map(({ id }) => id);
    const found = await sql<Row>`
      select list, id, version, position, activity, number, record::text as text from versions
      where custodian_id = ${custodian}::uuid and until is null
        and (list, id) in (select * from unnest(${lists}::text[], ${ids}::text[]))
    `.execute(rows);
    for (const row of found.rows) this.#keep(row);
  }

  async #readCodings(
    rows: Transaction<Schema>,
    custodian: CustodianId,
    activities: readonly string[],
  ): Promise<void> {
    const found = await sql<Row>`
      select list, id, version, position, activity, number, record::text as text from versions
      where custodian_id = ${custodian}::uuid and until is null
        and list = 'codings' and activity = any(${activities}::text[])
    `.execute(rows);
    for (const row of found.rows) {
      this.#keep(row);
      const activity = row.activity as ActivityId;
      this.#numbers.set(activity, Math.max(this.#numbers.get(activity) ?? 0, row.number ?? 0));
    }
  }

  #keep({ list, id, version, position, text }: Row): void {
    const record = text === null ? null : (JSON.parse(text) as object);
    this.#records.set(keyOf({ list, id }), { version, position, record });
  }
}

interface Row {
  readonly list: RecordList;
  readonly id: string;
  readonly version: number;
  readonly position: number;
  readonly activity: string | null;
  readonly number: number | null;
  readonly text: string | null;
}

function recordsIn({ put = {}, retire = [], seen = [] }: Edit): readonly RecordRef[] {
  const { codings: _, ...lists } = put;
  const records = Object.entries(lists).flatMap(([list, records]) =>
    records.map(({ id }) => ({ list: list as RecordList, id })),
  );
  return [...records, ...retire, ...seen];
}

function activitiesIn({ put, amend = [], retire = [] }: Edit): readonly string[] {
  const named = [...amend, ...retire.filter(({ list }) => list === 'codings')];
  return [
    ...new Set([
      ...(put?.codings ?? []).map(({ activity }) => activity),
      ...named.flatMap(({ id }) => codingNamed(id)?.activity ?? []),
    ]),
  ];
}

function keyOf({ list, id }: RecordRef): string {
  return `${list} ${id}`;
}
