import { sql, type Transaction } from 'kysely';
import { checkedLabel } from '../access/label.ts';
import { storeError } from '../catalogue.ts';
import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import { numberAt } from '../record/number-at.ts';
import type { Schema } from '../schema.ts';

/** A revision by a name: the state that a report was written from. */
export interface Snapshot {
  /** One line of at most 80 characters, the only one of its custodian. */
  readonly name: string;
  /** Pass it to `Store.dataset` as the moment. */
  readonly revision: number;
  readonly at: string;
  /** A role, a pseudonym or a program; never the name of a person. */
  readonly by: string;
}

export interface SnapshotDraft {
  readonly name: string;
  /** The last one when left out; 0 is how the records began. */
  readonly revision?: number;
  readonly by: string;
}

/** What revisions are called. A name that was given stays: it is neither moved nor taken back. */
export interface Snapshots {
  /** @throws SpectrumError `store/snapshot-stands`, `store/field-refused`, `core/moment-unknown` */
  name(custodian: CustodianId, draft: SnapshotDraft): Promise<Snapshot>;
  /** In the order of their revisions. */
  list(custodian: CustodianId): Promise<readonly Snapshot[]>;
  find(custodian: CustodianId, name: string): Promise<Snapshot | null>;
}

export function snapshots(engine: Engine<Schema>, now: () => Date = () => new Date()): Snapshots {
  return {
    name: (custodian, { name, revision, by }) =>
      withinCustodian(
        engine,
        custodian,
        async (rows) => {
          const at = revision === undefined ? undefined : { revision };
          const snapshot: Snapshot = {
            name: checkedLabel(name),
            revision: await numberAt(rows, custodian, at),
            at: now().toISOString(),
            by: checkedLabel(by),
          };
          const { numInsertedOrUpdatedRows } = await rows
            .insertInto('snapshots')
            .values({ custodian_id: custodian, ...snapshot })
            .onConflict((conflict) => conflict.columns(['custodian_id', 'name']).doNothing())
            .executeTakeFirstOrThrow();
          if (numInsertedOrUpdatedRows !== 1n) throw await standing(rows, custodian, name);
          return snapshot;
        },
        {},
      ),

    list: (custodian) => withinCustodian(engine, custodian, (rows) => snapshotsOf(rows, custodian)),

    find: (custodian, name) =>
      withinCustodian(engine, custodian, async (rows) => {
        const [found] = await snapshotsOf(rows, custodian, name);
        return found ?? null;
      }),
  };
}

/** The snapshots of a custodian in the order of their revisions, or the one of a name. */
export function snapshotsOf(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  name?: string,
): Promise<readonly Snapshot[]> {
  const all = rows
    .selectFrom('snapshots')
    .select(['name', 'revision', 'at', 'by'])
    .where('custodian_id', '=', custodian)
    .orderBy('revision')
    .orderBy(sql`name collate "C"`);
  return (name === undefined ? all : all.where('name', '=', name)).execute();
}

async function standing(rows: Transaction<Schema>, custodian: CustodianId, name: string) {
  const [found] = await snapshotsOf(rows, custodian, name);
  return storeError('store/snapshot-stands', { name, revision: found?.revision ?? 0 });
}
