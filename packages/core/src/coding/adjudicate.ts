import type { ActivityId } from '../activity/id.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Coding, Reading } from './coding.ts';

/**
 * How several readings of one activity become one.
 * - `unanimous`: only what every coder reads alike;
 * - `majority`: what more than half of the coders read;
 * - `{ coder }`: what this coder reads, when that is one reading (a consensus meeting codes as a group).
 */
export type Adjudication = 'unanimous' | 'majority' | { readonly coder: string };

export interface Adjudicated {
  /** The codings in the order of the proposals: one accepted for each activity and framework that was decided. */
  readonly codings: readonly Coding[];
  /** Proposals that are still open because the rule does not decide: kept as proposed. */
  readonly undecided: readonly Coding[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Accepts one reading for each activity and framework, and keeps the dissent: every other reading stays on the
 * accepted coding as a contested alternative, with its coder, so that bounds can take it.
 */
export function adjudicate(proposals: readonly Coding[], by: Adjudication): Adjudicated {
  const codings: Coding[] = [];
  const undecided: Coding[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const group of groupsOf(proposals)) {
    const readings = new Set(group.map(({ reading }) => keyOf(reading)));
    const { activity, framework } = group[0] as Coding;
    const at = { record: activity, path: ['codings', framework] };
    const chosen = choose(group, by);
    if (!chosen) {
      undecided.push(...group);
      diagnostics.push(diagnostic('core/coding-undecided', { readings: readings.size }, at));
      continue;
    }
    codings.push(withDissent(chosen, group));
    if (readings.size > 1) {
      const coders = [...new Set(group.map(({ coder }) => coder))];
      diagnostics.push(
        diagnostic('core/coding-disagreement', { readings: readings.size, coders }, at),
      );
    }
  }
  return { codings, undecided, diagnostics };
}

function groupsOf(proposals: readonly Coding[]): readonly (readonly Coding[])[] {
  const groups = new Map<string, Coding[]>();
  for (const proposal of proposals) {
    if (proposal.status === 'rejected') continue;
    const key = JSON.stringify([proposal.activity satisfies ActivityId, proposal.framework]);
    groups.set(key, [...(groups.get(key) ?? []), proposal]);
  }
  return [...groups.values()];
}

function choose(group: readonly Coding[], by: Adjudication): Coding | undefined {
  const voices = new Map<string, Map<string, Coding>>();
  for (const coding of group) {
    const key = keyOf(coding.reading);
    const alike = voices.get(key) ?? new Map<string, Coding>();
    if (!alike.has(coding.coder)) alike.set(coding.coder, coding);
    voices.set(key, alike);
  }
  const coders = new Set(group.map(({ coder }) => coder)).size;
  const needed = by === 'unanimous' ? coders : Math.floor(coders / 2) + 1;
  const [deciding, ...others] = [...voices.values()].filter((alike) =>
    typeof by === 'object' ? alike.has(by.coder) : alike.size >= needed,
  );
  // A coder who gives two readings has a voice for each: then two may have enough, and neither decides.
  if (!deciding || others.length > 0) return undefined;
  return typeof by === 'object' ? deciding.get(by.coder) : deciding.values().next().value;
}

function withDissent(chosen: Coding, group: readonly Coding[]): Coding {
  const known = new Set(
    [chosen.reading, ...chosen.alternatives.map((one) => one.reading)].map(keyOf),
  );
  const dissent = group.flatMap((other) => [
    { reading: other.reading, because: other.because ?? {}, coder: other.coder },
    ...other.alternatives,
  ]);
  const kept = dissent.filter(({ reading }) => {
    const key = keyOf(reading);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
  return { ...chosen, status: 'accepted', alternatives: [...chosen.alternatives, ...kept] };
}

/** Two readings are alike when they put the activity in the same categories with the same significance. */
function keyOf(reading: Reading): string {
  if (reading.verdict !== 'within') return reading.verdict;
  return JSON.stringify([[...reading.principal].sort(), [...reading.significant].sort()]);
}
