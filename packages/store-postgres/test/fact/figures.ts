import type { Coverage } from '@prevention-spectrum/core';

/** Every figure of an answer: all but the lists of activities. */
export function figures(
  answer: Coverage,
): Omit<Coverage, 'cells'> & { readonly cells: readonly object[] } {
  const cells = answer.cells.map(
    ({ activities: _, possibleActivities: __, nearMisses, ...cell }) => ({
      ...cell,
      near: nearMisses.map(({ kind }) => kind),
    }),
  );
  return { ...answer, cells };
}
