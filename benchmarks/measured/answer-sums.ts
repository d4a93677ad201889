import { createHash } from 'node:crypto';
import { type Coverage, canonicalText } from '@prevention-spectrum/core';

/** More activities than this, and their lists are longer than anybody compares: only figures are. */
const mostListed = 20_000;

/**
 * A sum of each answer, the same for the same answer: of all of it, or, where it is about more than 20,000 activities,
 * of all but the lists of activities, which are not even made then.
 */
export function answerSums(
  answers: Readonly<Record<string, Coverage>>,
  activities: number,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(answers).map(([asked, answer]) => {
      const compared = activities > mostListed ? withoutLists(answer) : answer;
      return [asked, createHash('sha256').update(canonicalText(compared)).digest('hex')];
    }),
  );
}

function withoutLists({ cells, ...rest }: Coverage): object {
  return {
    ...rest,
    cells: cells.map(
      ({ at, state, reasons, count, possible, low, high, screened, robust, flippedBy }) => {
        return { at, state, reasons, count, possible, low, high, screened, robust, flippedBy };
      },
    ),
  };
}
