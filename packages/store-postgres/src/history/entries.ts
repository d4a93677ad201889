import { sql, type Transaction } from 'kysely';
import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import type { Schema } from '../schema.ts';
import type { RevisionEntry, VersionEntry } from './chain.ts';

/** How many rows are read at a time. */
const page = 500;

/** A version with what follows from the others: where it stands, and until when it is valid. */
export interface PlacedVersion extends VersionEntry {
  readonly ordinal: number;
  readonly until: number | null;
  readonly position: number;
  readonly activity: string | null;
  readonly number: number | null;
  /** Where its next version begins. */
  readonly next: number | null;
  /** Where its first version was written. */
  readonly first_since: number | null;
  readonly first_ordinal: number | null;
}

export type HistoryEntry =
  | { readonly revision: RevisionEntry }
  | { readonly version: PlacedVersion };

/**
 * The revisions of a custodian up to one, each before its versions. Only a few hundred rows are in memory at a time,
 * and others write in between: what is behind the last revision never changes.
 */
export async function* entries(
  engine: Engine<Schema>,
  custodian: CustodianId,
  last: number,
): AsyncGenerator<HistoryEntry> {
  for (let after = 0; after < last; ) {
    const revisions = await withinCustodian(engine, custodian, (rows) =>
      revisionsAfter(rows, custodian, after, last),
    );
    const until = revisions.at(-1)?.number ?? last;
    const waiting = [...revisions];
    for await (const version of versionsIn(engine, custodian, after, until)) {
      while (waiting[0] && waiting[0].number <= version.since) {
        yield { revision: waiting.shift() as RevisionEntry };
      }
      yield { version };
    }
    for (const revision of waiting) yield { revision };
    after = until;
  }
}

function revisionsAfter(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  after: number,
  last: number,
): Promise<readonly RevisionEntry[]> {
  return rows
    .selectFrom('revisions')
    .select(['number', 'at', 'by', 'because', 'key', 'edit_digest', 'previous', 'hash'])
    .where('custodian_id', '=', custodian)
    .where('number', '>', after)
    .where('number', '<=', last)
    .orderBy('number')
    .limit(page)
    .execute();
}

async function* versionsIn(
  engine: Engine<Schema>,
  custodian: CustodianId,
  after: number,
  last: number,
): AsyncGenerator<PlacedVersion> {
  let from = { since: after + 1, ordinal: -1 };
  for (;;) {
    const { since, ordinal } = from;
    const { rows: found } = await withinCustodian(engine, custodian, (rows) =>
      sql<PlacedVersion>`
        select v.list, v.id, v.version, v.since, v.ordinal, v.until, v.position, v.action, v.activity, v.number,
          v.record::text as record, v.digest, next.since as next, one.since as first_since, one.ordinal as first_ordinal
        from versions v
        left join versions next on next.custodian_id = v.custodian_id and next.list = v.list and next.id = v.id
          and next.version = v.version + 1
        left join versions one on one.custodian_id = v.custodian_id and one.list = v.list and one.id = v.id
          and one.version = 1
        where v.custodian_id = ${custodian}::uuid and (v.since, v.ordinal) > (${since}, ${ordinal}) and v.since <= ${last}
        order by v.since, v.ordinal limit ${page}
      `.execute(rows),
    );
    yield* found;
    const end = found.at(-1);
    if (!end || found.length < page) return;
    from = end;
  }
}
