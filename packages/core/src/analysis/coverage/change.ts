import { misuse } from '../../diagnostic/spectrum-error.ts';
import type { Cell, Coverage } from './answer.ts';

/** A cell that is not what it was. `null` on a side where the other answer has no such cell. */
export interface Change {
  readonly at: readonly string[];
  readonly before: Pick<Cell, 'state' | 'reasons' | 'count'> | null;
  readonly after: Pick<Cell, 'state' | 'reasons' | 'count'> | null;
}

/**
 * What differs between two answers to the same question, on two datasets or at two dates.
 * @throws SpectrumError `core/questions-differ` when the two were asked otherwise: other dimensions, another part,
 * another meaning or threshold, or somebody else's work.
 */
export function change(before: Coverage, after: Coverage): readonly Change[] {
  const asked = [before, after].map(wordsOf) as [readonly string[], readonly string[]];
  if (asked[0].join() !== asked[1].join()) {
    misuse('core/questions-differ', { before: asked[0], after: asked[1] });
  }
  const earlier = new Map(before.cells.map((cell) => [JSON.stringify(cell.at), cell]));
  const later = new Map(after.cells.map((cell) => [JSON.stringify(cell.at), cell]));
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .map((key) => ({
      at: JSON.parse(key) as string[],
      before: earlier.get(key) ?? null,
      after: later.get(key) ?? null,
    }))
    .filter(({ before, after }) => differ(before, after))
    .map(({ at, before, after }) => ({ at, before: glance(before), after: glance(after) }));
}

function differ(before: Cell | null, after: Cell | null): boolean {
  if (!before || !after) return true;
  return (
    before.state !== after.state ||
    before.count !== after.count ||
    before.reasons.join() !== after.reasons.join()
  );
}

function glance(cell: Cell | null): Change['before'] {
  return cell && { state: cell.state, reasons: cell.reasons, count: cell.count };
}

/** What was asked, in words that can be compared. */
function wordsOf({ dimensions, expectation, count, where }: Coverage): readonly string[] {
  return [
    ...dimensions.map(({ id }) => id),
    ...Object.entries(where).map(([dimension, member]) => `${dimension}=${member}`),
    expectation.meaning,
    `>= ${expectation.atLeast}`,
    ...[...(expectation.organisations ?? ['everybody'])].sort(),
    ...[...expectation.roles].sort(),
    count.significance,
    count.units,
  ];
}
