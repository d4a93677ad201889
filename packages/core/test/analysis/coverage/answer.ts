import { coverage, settle } from '../../../src/index.ts';
import { asQuestion, type CaseDefaults, type SemanticCase } from './semantic-case.ts';

/** Our answer in the shape of a case's `expect`, so that the two can be compared to the digit. */
export function answer(given: SemanticCase, defaults: CaseDefaults) {
  const { dataset, question } = asQuestion(given, defaults);
  const found = coverage(dataset, question);
  const { questions } = settle(dataset, found);
  return {
    totals: found.totals,
    settle: questions,
    cells: found.cells.map((cell) => ({
      at: cell.at.map((member, axis) =>
        given.axes[axis]?.kind === 'year' ? Number(member) : member,
      ),
      state: cell.state,
      reasons: cell.reasons,
      count: cell.count,
      possible: cell.possible,
      low: cell.low,
      high: cell.high,
      ...(cell.robust === null ? {} : { robust: cell.robust, flippedBy: cell.flippedBy }),
    })),
  };
}
