import { endOf, type Moment, misuse } from '@prevention-spectrum/core';
import type { Transaction } from 'kysely';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Schema } from '../schema.ts';

/**
 * The number of the revision that stood at a moment; the last one without a moment, 0 before the first.
 * @throws SpectrumError `core/moment-unknown`
 */
export async function numberAt(
  rows: Transaction<Schema>,
  custodian: CustodianId,
  at?: Moment,
): Promise<number> {
  if (at && 'time' in at) {
    const found = await rows
      .selectFrom('revisions')
      .select('number')
      .where('custodian_id', '=', custodian)
      .where('at', '<=', new Date(endOf(at.time)).toISOString())
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    return found?.number ?? 0;
  }
  const { number } = await rows
    .selectFrom('heads')
    .select('number')
    .where('custodian_id', '=', custodian)
    .executeTakeFirstOrThrow();
  if (!at) return number;
  const there = Number.isInteger(at.revision) && at.revision >= 0 && at.revision <= number;
  return there ? at.revision : misuse('core/moment-unknown', { found: String(at.revision) });
}
