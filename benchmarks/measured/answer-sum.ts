import { createHash } from 'node:crypto';
import { type Coverage, canonicalText } from '@prevention-spectrum/core';

/** More activities than this, and their lists are longer than anybody compares: only figures are. */
const mostListed = 20_000;

/**
 * A sum of an answer, the same for the same answer: of all of it, or, where it is about more than 20,000 activities,
 * of all but the lists of activities, which are not even made then.
 */
export function answerSum(answer: Coverage, activities: number): string {
  const compared = activities > mostListed ? withoutLists(answer) : answer;
  return createHash('sha256').update(canonicalText(compared)).digest('hex');
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
