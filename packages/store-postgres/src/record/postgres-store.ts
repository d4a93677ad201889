import {
  type Activity,
  BuiltDatasets,
  type Coding,
  type Edit,
  misuse,
  type Revision,
  standsFor,
  stepsOf,
  type Written,
} from '@prevention-spectrum/core';
import { sql, type Transaction } from 'kysely';
import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import type { Schema } from '../schema.ts';
import type { TellingStore } from '../telling/follow.ts';
import { HeadWatch } from '../telling/head-watch.ts';
import { digestOf, sealOf } from './chain.ts';
import { KnownRecords } from './known-records.ts';
import { numberAt } from './number-at.ts';
import { readRevisions } from './read-revisions.ts';
import { readOn, readStanding, type Standing } from './standing.ts';
import { takeSteps, written } from './take-steps.ts';

/** The records of one custodian, each in every version that it ever had. */
export function postgresStore(
  engine: Engine<Schema>,
  custodian: CustodianId,
  now: () => Date = () => new Date(),
): TellingStore {
  const within = <Result>(work: (rows: Transaction<Schema>) => Promise<Result>) =>
    withinCustodian(engine, custodian, work);
  const built = new BuiltDatasets();
  /** The last revision that was read: the next one is read into it. */
  let latest: Standing | null = null;
  const lastRevision = () => within((rows) => numberAt(rows, custodian));
  const watch = new HeadWatch(lastRevision);

  return {
    dataset: (at) =>
      within(async (rows) => {
        const number = await numberAt(rows, custodian, at);
        const known = built.get(number);
        if (known) return known;
        const from = latest && latest.revision < number ? latest : null;
        const standing = from
          ? await readOn(rows, custodian, from, number)
          : await readStanding(rows, custodian, number);
        if (!latest || latest.revision < number) latest = standing;
        built.keep(number, standing.dataset);
        return standing.dataset;
      }),

    activity: (id) =>
      within(async (rows) => {
        const found = await sql<{ readonly text: string | null }>`
          select record::text as text from versions
          where custodian_id = ${custodian}::uuid and list = 'activities' and id = ${id} and until is null
        `.execute(rows);
        return recordOf<Activity>(found.rows[0]?.text);
      }),

    codings: (activity) =>
      within(async (rows) => {
        const found = await sql<{ readonly text: string | null }>`
          select record::text as text from versions
          where custodian_id = ${custodian}::uuid and activity = ${activity} and until is null order by number
        `.execute(rows);
        return found.rows.map(({ text }) => recordOf<Coding>(text));
      }),

    versions: (of) =>
      within(async (rows) => {
        const known = await KnownRecords.of(rows, custodian, {
          by: '',
          seen: of.map((ref) => ({ ...ref, version: 0 })),
        });
        return of.map((ref) => known.kept(ref).version);
      }),

    async write(edit) {
      const work = (rows: Transaction<Schema>) => write(rows, custodian, edit, now);
      const made = await withinCustodian(engine, custodian, work, {
        // Made again after all, a write without a key would take its own first attempt for somebody else's.
        idempotent:
          edit.key !== undefined || (edit.head === undefined && (edit.seen ?? []).length === 0),
      });
      if (made.ok && made.revision) watch.written(made.revision.number);
      return made;
    },

    revisions: (range = {}) => within((rows) => readRevisions(rows, custodian, range)),
    lastRevision,
    onRevision: (listener) => watch.listen(listener),
  };
}

async function write(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  edit: Edit,
  now: () => Date,
): Promise<Written> {
  const head = await rows
    .selectFrom('heads')
    .selectAll()
    .where('custodian_id', '=', custodian)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const editDigest = edit.key === undefined ? null : digestOf(standsFor(edit));
  const earlier = edit.key === undefined ? undefined : await madeBefore(rows, custodian, edit.key);
  if (earlier) {
    if (earlier.edit_digest !== editDigest) misuse('core/key-reused', { key: edit.key ?? '' });
    const [revision] = await readRevisions(rows, custodian, {
      after: earlier.number - 1,
      first: 1,
    });
    return { ok: true, revision: revision as Revision, repeated: true };
  }
  const known = await KnownRecords.of(rows, custodian, edit);
  const found = stepsOf(edit, known, head.number);
  if (!found.ok) return found;
  if (found.steps.length === 0) return { ok: true, revision: null, repeated: false };

  const steps = written(found.steps);
  const revision = {
    number: head.number + 1,
    at: laterOf(now().toISOString(), head.at),
    by: edit.by,
    because: edit.because ?? null,
    key: edit.key ?? null,
    edit_digest: editDigest,
  };
  const hash = sealOf({ custodian, ...revision, touched: steps, previous: head.hash });
  await takeSteps(rows, custodian, revision, steps, known);
  await rows
    .insertInto('revisions')
    .values({
      custodian_id: custodian,
      ...revision,
      previous: head.hash,
      hash,
    })
    .execute();
  await rows
    .updateTable('heads')
    .set({ number: revision.number, at: revision.at, hash })
    .where('custodian_id', '=', custodian)
    .execute();
  const { key: _, edit_digest: __, ...made } = revision;
  const touched = steps.map(({ list, id, version, action }) => ({ list, id, version, action }));
  return { ok: true, revision: { ...made, touched }, repeated: false };
}

/** A clock that was set back does not turn history round. */
function laterOf(now: string, last: string): string {
  return [now, last].sort().at(-1) as string;
}

async function madeBefore(rows: Transaction<Schema>, custodian: CustodianId, key: string) {
  return rows
    .selectFrom('revisions')
    .select(['number', 'edit_digest'])
    .where('custodian_id', '=', custodian)
    .where('key', '=', key)
    .executeTakeFirst();
}

function recordOf<Kind>(text: string | null | undefined): Kind | null {
  return text ? (JSON.parse(text) as Kind) : null;
}
