import {
  type Caveat,
  type Cell,
  type Change,
  type CodedDataset,
  type Coverage,
  type CoverageQuestion,
  change,
  coverage,
  displayed,
} from '@prevention-spectrum/core';
import type { Candidate } from './candidate.ts';
import { caveatsOf } from './caveats.ts';
import { keyOf } from './demands.ts';
import { done, withDone } from './done.ts';
import { whatIfTable } from './what-if-table.ts';

/** What would be different if candidates had been done and counted. */
export interface WhatIf {
  readonly candidates: readonly Candidate[];
  readonly before: Coverage;
  /** The answer about the dataset with the candidates in it. */
  readonly after: Coverage;
  /** Every cell whose state, reasons or count would change; with no `before` where a candidate brings a new year. */
  readonly changes: readonly Change[];
  /** Gaps that would be covered: cells as they would be. */
  readonly closed: readonly Cell[];
  /** Unknown cells that would be covered. They are no gaps today: something may be there already. */
  readonly settled: readonly Cell[];
  /** Gaps that would become unknown: a candidate is stated too vaguely to say that it is there. */
  readonly blurred: readonly Cell[];
  /** Cells that would be covered whatever one chooses, and are not today. */
  readonly robust: readonly Cell[];
  /** Candidates that are surely in no cell, or count in none. */
  readonly nowhere: readonly string[];
  readonly caveats: readonly Caveat[];
}

/**
 * The answer to a question with candidates added, as if they had been done and counted. The dataset is not changed.
 * @throws SpectrumError as `coverage` does; `recommend/id-taken`, or the diagnostic of a candidate that cannot be read
 */
export function whatIf(
  dataset: CodedDataset,
  question: CoverageQuestion,
  candidates: readonly Candidate[],
): WhatIf {
  const before = coverage(dataset, question);
  const added = done(dataset, candidates, before.expectation.meaning);
  const after = coverage(withDone(dataset, added), question);
  const earlier = new Map(before.cells.map((cell) => [keyOf(cell.at), cell]));
  const turned = (from: Cell['state'], to: Cell['state']) =>
    after.cells.filter(({ at, state }) => state === to && earlier.get(keyOf(at))?.state === from);
  const isFirm = (cell: Cell | undefined) => cell?.state === 'covered' && cell.robust === true;
  const somewhere = new Set<string>(after.cells.flatMap(({ activities }) => activities));
  const answer: WhatIf = {
    candidates,
    before,
    after,
    changes: change(before, after),
    closed: turned('gap', 'covered'),
    settled: turned('unknown', 'covered'),
    blurred: turned('gap', 'unknown'),
    robust: after.cells.filter((cell) => isFirm(cell) && !isFirm(earlier.get(keyOf(cell.at)))),
    nowhere: candidates.flatMap(({ activity }) => (somewhere.has(activity.id) ? [] : activity.id)),
    caveats: [...after.caveats, ...caveatsOf({ candidates, before })],
  };
  return displayed(answer, () => whatIfTable(answer));
}
