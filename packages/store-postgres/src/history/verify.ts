import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import type { Schema } from '../schema.ts';
import type { Breach } from './chain.ts';
import { endOf } from './end.ts';
import { walk } from './walk.ts';

/** The last revision of a history that holds, or the first that does not, and why. */
export type Verified =
  | {
      readonly ok: true;
      readonly head: { readonly number: number; readonly hash: string };
      /**
       * The first revision that is dated after now: a clock was ahead, and until it is reached everything later has
       * that date. `null` when there is none.
       */
      readonly ahead: number | null;
    }
  | { readonly ok: false; readonly breach: Breach };

/**
 * Works out every digest, every seal and the chain again, and holds against them what the database says: of each
 * record when it was valid and where it stands, and of the whole where it ends. Others may write meanwhile; what they
 * write is left to the next time. Whoever may change everything can also seal everything anew: that shows by a hash
 * that was written down elsewhere.
 * @throws SpectrumError `store/custodian-unknown`
 */
export async function verifyHistory(
  engine: Engine<Schema>,
  custodian: CustodianId,
  now: () => Date = () => new Date(),
): Promise<Verified> {
  const end = await withinCustodian(engine, custodian, (rows) => endOf(rows, custodian));
  const breach = await walk(engine, custodian, end);
  if (breach) return { ok: false, breach };
  const { number, hash } = end;
  const ahead = await withinCustodian(engine, custodian, (rows) =>
    rows
      .selectFrom('revisions')
      .select('number')
      .where('custodian_id', '=', custodian)
      .where('at', '>', now().toISOString())
      .orderBy('number')
      .limit(1)
      .executeTakeFirst(),
  );
  return { ok: true, head: { number, hash }, ahead: ahead?.number ?? null };
}
