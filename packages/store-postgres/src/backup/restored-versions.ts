import { codingNamed } from '@prevention-spectrum/core';
import { sql, type Transaction } from 'kysely';
import { storeError } from '../catalogue.ts';
import type { CustodianId } from '../custodian/within-custodian.ts';
import { positionOf } from '../record/take-steps.ts';
import type { Schema } from '../schema.ts';
import type { SectionVersion } from './section.ts';

type Line = SectionVersion & { readonly line: number };

/** A version with what follows from those before and after it. */
interface Row extends Line {
  readonly position: number;
  until: number | null;
}

/**
 * Writes some versions, the oldest first, and ends those that they replace.
 * @throws SpectrumError `store/backup-foreign` for one that comes without the version before it
 */
export async function restoreVersions(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  lines: readonly Line[],
): Promise<void> {
  if (lines.length === 0) return;
  const before = await replacedBy(rows, custodian, lines);
  const made: Row[] = [];
  for (const line of lines) {
    const last = before.get(keyOf(line));
    if ((last?.version ?? 0) !== line.version - 1) {
      throw storeError('store/backup-foreign', { line: line.line });
    }
    const position = last?.position ?? positionOf(line.since, line.ordinal);
    if (last) last.until = line.since;
    const row: Row = { ...line, position, until: null };
    before.set(keyOf(line), row);
    made.push(row);
  }
  await insert(rows, custodian, made);
}

type Before = Pick<Row, 'list' | 'id' | 'version' | 'position' | 'until'>;

/** Ends the versions that are there already, and gives them. */
async function replacedBy(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  lines: readonly Line[],
): Promise<Map<string, Before>> {
  const first = new Map<string, Line>();
  for (const line of lines) if (!first.has(keyOf(line))) first.set(keyOf(line), line);
  const later = [...first.values()].filter(({ version }) => version > 1);
  if (later.length === 0) return new Map();
  const { rows: ended } = await sql<Before>`
    update versions v set until = one.since
    from unnest(${later.map(({ list }) => list)}::text[], ${later.map(({ id }) => id)}::text[],
      ${later.map(({ since }) => since)}::bigint[]) as one (list, id, since)
    where v.custodian_id = ${custodian}::uuid and v.list = one.list and v.id = one.id and v.until is null
    returning v.list, v.id, v.version, v.position, v.until
  `.execute(rows);
  return new Map(ended.map((one) => [keyOf(one), one]));
}

async function insert(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  made: readonly Row[],
): Promise<void> {
  const codings = made.map(({ list, id }) => (list === 'codings' ? codingNamed(id) : null));
  await rows
    .insertInto('versions')
    .values(
      made.map((row, index) => ({
        custodian_id: custodian,
        list: row.list,
        id: row.id,
        version: row.version,
        since: row.since,
        until: row.until,
        position: row.position,
        ordinal: row.ordinal,
        action: row.action,
        activity: codings[index]?.activity ?? null,
        number: codings[index]?.number ?? null,
        record: row.record,
        digest: row.digest,
      })),
    )
    .execute();
}

function keyOf({ list, id }: Pick<Line, 'list' | 'id'>): string {
  return `${list} ${id}`;
}
