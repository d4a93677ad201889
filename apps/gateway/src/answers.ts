import type { Coverage, CoverageQuestion } from '@prevention-spectrum/core';
import type { Answering } from './live-answers.ts';

/** A coverage with the question that it answers. */
export interface Answer {
  readonly question: CoverageQuestion;
  readonly coverage: Coverage;
}

/**
 * The answers of one dataset. A dataset never changes, so those that were asked for last are kept,
 * `mostCells` cells in all: a few large matrices, or very many small ones.
 */
export function answersOf(
  answering: Answering,
  mostCells = 200_000,
): (question: CoverageQuestion) => Answer {
  const kept = new Map<string, Answer>();
  let cells = 0;
  return (question) => {
    const key = JSON.stringify(question);
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const answer = { question, coverage: answering(question) };
    kept.set(key, answer);
    cells += answer.coverage.cells.length;
    for (const [oldest, { coverage: old }] of kept) {
      if (cells <= mostCells) break;
      kept.delete(oldest);
      cells -= old.cells.length;
    }
    return answer;
  };
}
