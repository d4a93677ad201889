import type { ActivityId, PlaceId } from '../../activity/id.ts';
import { placeTree } from '../../activity/place-tree.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import { misuse } from '../../diagnostic/spectrum-error.ts';
import { displayed } from '../../table/displayed.ts';
import type { Cell, Coverage } from './answer.ts';
import { explanationTable } from './explanation-table.ts';

/** Another cell of the same kind that is covered, and how far away it is in the hierarchy of places. */
export interface Nearest {
  readonly cell: Cell;
  readonly place: PlaceId;
  /** Steps up to the first place that holds both, and down again; `null` when no place holds both. */
  readonly steps: number | null;
}

const farthest = Number.POSITIVE_INFINITY;

/** Why a cell is what it is, and where to begin. */
export interface Explanation {
  readonly cell: Cell;
  /** Cells that differ in the place alone and are covered, the nearest first. */
  readonly nearest: readonly Nearest[];
  /** Cells that differ in the first dimension alone and are covered: who already works with the same people in the same place. */
  readonly alongside: readonly Cell[];
  /** What is surely there and does not count yet, or is too little: the shortest way to cover the cell. */
  readonly nearly: readonly ActivityId[];
}

/**
 * Explains one cell of an answer.
 * @throws SpectrumError `core/cell-unknown` when the answer has no such cell.
 */
export function explainGap(
  dataset: Pick<CodedDataset, 'activities' | 'places'>,
  answer: Coverage,
  at: readonly string[],
): Explanation {
  const { cells, dimensions } = answer;
  const cell = cells.find((one) => one.at.length === at.length && isSame(one.at, at));
  if (!cell) {
    return misuse('core/cell-unknown', { found: at, dimensions: dimensions.map(({ id }) => id) });
  }
  const { tree } = placeTree(dataset.places);
  const place = dimensions.findIndex(({ id }) => id.startsWith('place:'));
  const covered = cells.filter(({ state }) => state === 'covered');
  const explanation: Explanation = {
    cell,
    nearest: covered
      .filter((one) => place >= 0 && differsOnlyAt(one.at, at, place))
      .map((one) => ({
        cell: one,
        place: one.at[place] as PlaceId,
        steps: stepsBetween(
          tree.lineage(at[place] as PlaceId),
          tree.lineage(one.at[place] as PlaceId),
        ),
      }))
      .sort((one, other) => (one.steps ?? farthest) - (other.steps ?? farthest)),
    alongside: place === 0 ? [] : covered.filter((one) => differsOnlyAt(one.at, at, 0)),
    nearly: [
      ...(cell.state === 'gap' ? cell.activities : []),
      ...cell.nearMisses.flatMap(({ activities }) => activities),
    ],
  };
  return displayed(explanation, () => explanationTable(answer, explanation, dataset));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.every((member, index) => member === other[index]);
}

function differsOnlyAt(one: readonly string[], other: readonly string[], axis: number): boolean {
  return one.every((member, index) => (member === other[index]) !== (index === axis));
}

function stepsBetween(one: readonly PlaceId[], other: readonly PlaceId[]): number | null {
  const up = one.findIndex((place) => other.includes(place));
  if (up < 0) return null;
  return up + other.indexOf(one[up] as PlaceId);
}
