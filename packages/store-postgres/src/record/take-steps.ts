import { codingNamed, type Revision, type Step } from '@prevention-spectrum/core';
import { sql, type Transaction } from 'kysely';
import type { CustodianId } from '../custodian/within-custodian.ts';
import { takeFacts } from '../fact/take-facts.ts';
import type { Schema } from '../schema.ts';
import { digestOf } from './chain.ts';
import type { KnownRecords } from './known-records.ts';

/** Rows that one statement takes in. */
const chunk = 500;
/** More steps than one revision can have: positions of different revisions never meet. */
const mostSteps = 1_000_000;

/** Where a record stands in its list: where its first version did, by its revision and its place in that. */
export function positionOf(since: number, ordinal: number): number {
  return since * mostSteps + ordinal;
}

/** A step with its record as text and the digest of that. */
export interface Written extends Step {
  readonly text: string | null;
  readonly digest: string;
}

/** The steps with what is stored of them. */
export function written(steps: readonly Step[]): readonly Written[] {
  return steps.map((step) => {
    const text = step.record === null ? null : JSON.stringify(step.record);
    return { ...step, text, digest: digestOf(text ?? 'null') };
  });
}

/** Ends the versions that a revision replaces and writes the new ones. */
export async function takeSteps(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  { number: revision }: Pick<Revision, 'number'>,
  steps: readonly Written[],
  known: KnownRecords,
): Promise<void> {
  for (let start = 0; start < steps.length; start += chunk) {
    const some = steps.slice(start, start + chunk);
    await endVersions(rows, custodian, revision, some.filter(replaces));
    const lists = some.map(({ list }) => list);
    const ids = some.map(({ id }) => id);
    const positions = some.map((step, index) =>
      step.version === 1 ? positionOf(revision, start + index) : known.kept(step).position,
    );
    const codings = some.map(({ list, id }) => (list === 'codings' ? codingNamed(id) : null));
    // From the head, which stands where the versions do: a cluster then writes there what it reads there.
    await sql`
      insert into versions
        (custodian_id, list, id, version, since, position, ordinal, action, activity, number, record, digest)
      select h.custodian_id, one.list, one.id, version, ${revision}, position, ordinal, action, activity, one.number,
        record::json, digest
      from heads h cross join unnest(
        ${lists}::text[], ${ids}::text[], ${some.map(({ version }) => version)}::integer[],
        ${positions}::bigint[], ${some.map((_, index) => start + index)}::integer[],
        ${some.map(({ action }) => action)}::text[], ${codings.map((one) => one?.activity ?? null)}::text[],
        ${codings.map((one) => one?.number ?? null)}::integer[], ${some.map(({ text }) => text)}::text[],
        ${some.map(({ digest }) => digest)}::text[]
      ) as one (list, id, version, position, ordinal, action, activity, number, record, digest)
      where h.custodian_id = ${custodian}::uuid
    `.execute(rows);
    const versions = some.map(({ list, id, record, version }, index) => ({
      version,
      list,
      id,
      record,
      since: revision,
      until: null,
      position: positions[index] as number,
    }));
    await takeFacts(rows, custodian, revision, versions);
  }
}

/** A first version has none before it to end. */
function replaces({ version }: Pick<Step, 'version'>): boolean {
  return version > 1;
}

async function endVersions(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  revision: number,
  replaced: readonly Written[],
): Promise<void> {
  if (replaced.length === 0) return;
  const lists = replaced.map(({ list }) => list);
  const ids = replaced.map(({ id }) => id);
  await sql`
    update versions set until = ${revision}
    where custodian_id = ${custodian}::uuid and until is null
      and (list, id) in (select * from unnest(${lists}::text[], ${ids}::text[]))
  `.execute(rows);
}
