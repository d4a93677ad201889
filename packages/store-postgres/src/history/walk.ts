import { codingNamed } from '@prevention-spectrum/core';
import { diagnostic } from '../catalogue.ts';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import { positionOf } from '../record/take-steps.ts';
import type { Schema } from '../schema.ts';
import { type Breach, Chain, type Head } from './chain.ts';
import type { End } from './end.ts';
import { entries, type HistoryEntry, type PlacedVersion } from './entries.ts';

/** Hands on a history entry by entry, up to its end, and stops at the first that does not hold. */
export async function walk(
  engine: Engine<Schema>,
  custodian: CustodianId,
  end: End,
  take: (entry: HistoryEntry) => Promise<void> = async () => {},
): Promise<Breach | null> {
  const chain = new Chain(custodian, end.dataset);
  let misplaced: Breach | null = null;
  for await (const entry of entries(engine, custodian, end.number)) {
    const breach =
      'revision' in entry ? chain.revision(entry.revision) : chain.version(entry.version);
    if (breach) return breach;
    // Where a revision is missing, the versions before it are misplaced too: the seals are asked first.
    if ('version' in entry) misplaced ??= placeBreach(entry.version);
    await take(entry);
  }
  return chain.end() ?? endBreach(end, chain.head) ?? misplaced;
}

/** What is not sealed, because it follows from what is: queries read it all the same. */
function placeBreach(version: PlacedVersion): Breach | null {
  const { list, id, since, until, next, position, first_since, first_ordinal } = version;
  const coding = list === 'codings' ? codingNamed(id) : null;
  const holds =
    until === next &&
    first_since !== null &&
    first_ordinal !== null &&
    position === positionOf(first_since, first_ordinal) &&
    version.activity === (coding?.activity ?? null) &&
    version.number === (coding?.number ?? null);
  return holds ? null : diagnostic('store/place-changed', { revision: since, list, id });
}

function endBreach(end: End, head: Head): Breach | null {
  if (head.number < end.number) {
    return diagnostic('store/revision-missing', { revision: head.number + 1 });
  }
  if (end.beyond !== null) return diagnostic('store/revision-put-in', { revision: end.beyond });
  const holds = end.hash === head.hash && (head.at === null || end.at === head.at);
  return holds ? null : diagnostic('store/head-differs', { revision: end.number });
}
