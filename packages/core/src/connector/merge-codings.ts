import type { Coding, Reading } from '../coding/coding.ts';
import type { SomeEvidence } from '../coding/evidence.ts';
import { united } from './united.ts';

/**
 * The codings of several records as one for each activity, framework, coder and status: categories and evidence
 * are united, and what one record calls principal stays principal. A reading as outside or as a resource is never
 * put together with another.
 */
export function mergeCodings(codings: readonly Coding[]): readonly Coding[] {
  const merged = new Map<string, Coding>();
  for (const coding of codings) {
    const { activity, framework, version, coder, status, reading } = coding;
    const key = JSON.stringify([activity, framework, version, coder, status, reading.verdict]);
    const first = merged.get(key);
    merged.set(key, first ? together(first, coding) : coding);
  }
  return [...merged.values()];
}

function together(first: Coding, second: Coding): Coding {
  return {
    ...first,
    reading: bothReadings(first.reading, second.reading),
    evidence: united(first.evidence, second.evidence) as unknown as SomeEvidence,
    alternatives: united(first.alternatives, second.alternatives),
  };
}

function bothReadings(first: Reading, second: Reading): Reading {
  if (first.verdict !== 'within' || second.verdict !== 'within') return first;
  const principal = united(first.principal, second.principal);
  const significant = united(first.significant, second.significant).filter(
    (code) => !principal.includes(code),
  );
  const present = [...principal, ...significant];
  const absent = united(first.absent, second.absent).filter((code) => !present.includes(code));
  return { verdict: 'within', principal, significant, absent };
}
