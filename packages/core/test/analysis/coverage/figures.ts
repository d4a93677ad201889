import type { Coverage } from '../../../src/analysis/coverage/answer.ts';

/** Every figure of an answer: all but the lists of activities. */
export function figures(answer: Coverage) {
  const cells = answer.cells.map(
    ({ activities: _, possibleActivities: __, nearMisses, ...cell }) => ({
      ...cell,
      near: nearMisses.map(({ kind }) => kind),
    }),
  );
  return { ...answer, cells };
}
