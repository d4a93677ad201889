import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import type { Schema } from '../schema.ts';
import type { Breach } from './chain.ts';
import { endOf } from './end.ts';
import { walk } from './walk.ts';

/** The last revision of a history that holds, or the first that does not, and why. */
export type Verified =
  | { readonly ok: true; readonly head: { readonly number: number; readonly hash: string } }
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
): Promise<Verified> {
  const end = await withinCustodian(engine, custodian, (rows) => endOf(rows, custodian));
  const breach = await walk(engine, custodian, end);
  const { number, hash } = end;
  return breach ? { ok: false, breach } : { ok: true, head: { number, hash } };
}
