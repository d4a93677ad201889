import { sql, type Transaction } from 'kysely';
import type { DatasetHeader } from '../custodian/custodians.ts';
import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import { type End, endOf } from '../history/end.ts';
import { type Snapshot, snapshotsOf } from '../history/snapshots.ts';
import { migrations } from '../migration/migrations.ts';
import type { Schema } from '../schema.ts';

/** The way in which the lines of a backup are written. */
export const format = 1;

/** What a backup holds: its first line. It has no date, so that the same records give the same bytes. */
export interface Manifest {
  readonly format: number;
  /** The number of the last migration of the database that it was made from. */
  readonly schema: number;
  readonly custodians: readonly CustodianManifest[];
}

export interface CustodianManifest {
  readonly id: CustodianId;
  readonly slug: string;
  readonly dataset: DatasetHeader;
  readonly created_at: string;
  /** The last revision, and by its number how many there are. Written down elsewhere, the hash proves all of them. */
  readonly head: { readonly number: number; readonly hash: string };
  readonly versions: number;
  readonly snapshots: number;
  readonly releases: number;
  /** How many of the releases were taken back. */
  readonly withdrawn: number;
}

/** A custodian at the moment when a backup begins; revisions after the end are left to the next one. */
export interface Moment {
  readonly manifest: CustodianManifest;
  readonly end: End;
  readonly snapshots: readonly Snapshot[];
}

export function manifestOf(moments: readonly Moment[]): Manifest {
  const custodians = moments.map(({ manifest }) => manifest);
  return { format, schema: migrations.length, custodians };
}

/** One custodian as it is now, or all of them in the order of their slugs. */
export async function momentsOf(
  engine: Engine<Schema>,
  custodian: CustodianId | 'all',
): Promise<readonly Moment[]> {
  const moments: Moment[] = [];
  for (const id of custodian === 'all' ? await everybody(engine) : [custodian]) {
    const work = (rows: Transaction<Schema>) => momentOf(rows, id);
    const whole = { isolation: 'repeatable read', readOnly: true, idempotent: true } as const;
    moments.push(await withinCustodian(engine, id, work, whole));
  }
  return moments;
}

async function everybody(engine: Engine<Schema>): Promise<readonly CustodianId[]> {
  const found = await engine.db
    .selectFrom('custodians')
    .select('id')
    .orderBy(sql`slug collate "C"`)
    .execute();
  return found.map(({ id }) => id as CustodianId);
}

async function momentOf(rows: Transaction<Schema>, custodian: CustodianId): Promise<Moment> {
  const end = await endOf(rows, custodian);
  const snapshots = await snapshotsOf(rows, custodian);
  const found = await sql<
    Omit<CustodianManifest, 'dataset' | 'head' | 'snapshots'> & { dataset: string }
  >`
    select id, slug, dataset::text as dataset, created_at,
      (select count(*) from versions where custodian_id = ${custodian}::uuid and since <= ${end.number}) as versions,
      (select count(*) from releases where custodian_id = ${custodian}::uuid) as releases,
      (select count(withdrawn_at) from releases where custodian_id = ${custodian}::uuid) as withdrawn
    from custodians where id = ${custodian}::uuid
  `.execute(rows);
  const [{ id, slug, dataset, created_at, versions, releases, withdrawn }] = found.rows as [
    (typeof found.rows)[0],
  ];
  return {
    manifest: {
      id,
      slug,
      dataset: JSON.parse(dataset) as DatasetHeader,
      created_at,
      head: { number: end.number, hash: end.hash },
      versions,
      snapshots: snapshots.length,
      releases,
      withdrawn,
    },
    end,
    snapshots,
  };
}
