import {
  type CodeOf,
  type Coding,
  coding,
  type Evidence,
  type Framework,
  type SomeEvidence,
  spectrumOfPrevention,
} from '@prevention-spectrum/core';
import { coder } from '../coder.ts';
import type { Judgement } from './coded.ts';
import { communityCodings } from './community.ts';
import { cooperationCodings } from './cooperation.ts';
import { governmentCodings } from './government.ts';
import { taskForceCodings } from './task-force.ts';

/** Every record as the editors read it first, in the Spectrum, the four Ps and the instruments. */
export const firstCodings: readonly Coding[] = [
  ...communityCodings,
  ...cooperationCodings,
  ...taskForceCodings,
  ...governmentCodings,
];

const evidenceOf = new Map<string, readonly Evidence<never>[]>(
  firstCodings
    .filter(({ framework }) => framework === spectrumOfPrevention.id)
    .map(({ activity, evidence }) => [
      activity,
      evidence.map(({ supports: _, ...item }): Evidence<never> => item),
    ]),
);

/** The paragraphs in which a record was read first. One that was never read has none, and is refused as a coding. */
export function paragraphsOf(activity: string): SomeEvidence<never> {
  const [first, ...more] = evidenceOf.get(activity) ?? [];
  return [first as Evidence<never>, ...more];
}

/** Several records with one reading in a framework, each on the paragraphs in which it was read first. */
export function alike<const F extends Framework>(
  framework: F,
  activities: readonly string[],
  judgement: Judgement<F>,
  evidence: (activity: string) => SomeEvidence<CodeOf<F>> = paragraphsOf,
): readonly Coding<CodeOf<F>>[] {
  return activities.map((activity) =>
    coding(framework, { activity, evidence: evidence(activity), coder: coder.id, ...judgement }),
  );
}
