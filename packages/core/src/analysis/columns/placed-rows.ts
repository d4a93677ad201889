import type { ActivityId } from '../../activity/id.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import { kindOf } from '../axis/region.ts';
import type { Counted } from '../counts/looks.ts';
import type { Placed } from '../counts/placed.ts';
import { type Placing, placingAxes } from '../counts/placing.ts';
import { asksWhen, type CoverageQuestion, resolveQuestion } from '../coverage/question.ts';
import { oneOf, splitBy } from './classes.ts';
import { type Columns, dateNames } from './columns.ts';
import { type Cut, cutOf } from './cut.ts';
import { everybodyIn } from './everybody-in.ts';
import { exampleOf } from './example.ts';
import type { Rows } from './rows.ts';
import { sameRows } from './same-rows.ts';
import { sieved } from './sieve.ts';
import { standingCut } from './standing-cut.ts';
import { sumsOf } from './sums-of.ts';
import { weightsOf } from './weights-of.ts';

/** A class, under the name of its first row: most names are never asked for. */
class PlacedClass implements Placed {
  readonly weight: number;
  readonly alone: number;
  readonly counting: Placed['counting'];
  readonly touched: Placed['touched'];
  readonly crosses: boolean;
  readonly #columns: Columns;
  readonly #row: number;

  constructor(
    columns: Columns,
    row: number,
    { counting, touched, crosses }: Pick<Placed, 'counting' | 'touched' | 'crosses'>,
    weight: number,
    parts: number,
  ) {
    this.#columns = columns;
    this.#row = row;
    this.counting = counting;
    this.touched = touched;
    this.crosses = crosses;
    this.weight = weight;
    this.alone = weight - parts;
  }

  get id(): ActivityId {
    return this.#columns.idOf(this.#row);
  }
}

/**
 * Places the rows on the axes of a question: those that it cannot tell apart together, as one of them. It costs a pass
 * over the rows for each column that the question reads, and the rules judge each kind once.
 * @param within only these rows; all of them when left out
 * @throws SpectrumError as `coverage` does
 */
export function placedRows(
  columns: Columns,
  question: CoverageQuestion,
  { stances }: Counted,
  within?: Rows,
): Placing {
  const dataset = datedDataset(columns, question);
  const asked = resolveQuestion(dataset, question);
  const axes = placingAxes(asked);
  const cuts = axes.map((axis) => cutOf(columns, axis, stances, asked.tree));
  const standing = standingCut(columns, asked.expectation);
  const asking = [
    ...standing.columns,
    ...cuts.slice(0, asked.by.length).flatMap((cut) => cut.columns),
  ];
  const filters = cuts.slice(asked.by.length);
  const same = filters.length === 0 && !within ? sameRows(columns, asking) : null;
  const rows = within ?? { from: 0, end: columns.rows };
  const begin = same ? oneOf(same) : sieved(rows, columns, filters);
  // Those that a filter leaves in may be there by it surely or possibly.
  const classes = splitBy(begin, [...filters.flatMap((cut) => cut.columns), ...asking]);

  const names = [...new Set(axes.map(({ id }) => kindOf(id)))];
  const bits = axes.map(({ id }) => 1 << names.indexOf(kindOf(id)));
  const { parts, together } = weightsOf(classes, columns.umbrellas());
  const placed: Placed[] = [];
  for (let one = 0; one < classes.firsts.length; one += 1) {
    const row = classes.firsts[one] as number;
    const touched: Placed['touched'][number][] = [];
    let several = 0;
    for (let axis = 0; axis < cuts.length; axis += 1) {
      const kind = (cuts[axis] as Cut).kindAt(row);
      touched.push(kind.touched);
      if (kind.several) several |= bits[axis] as number;
    }
    // More than one bit.
    const crosses = (several & (several - 1)) !== 0;
    placed.push(
      new PlacedClass(
        columns,
        row,
        { counting: standing.countingAt(row), touched, crosses },
        classes.sizes[one] as number,
        parts[one] as number,
      ),
    );
  }
  const all = everybodyIn(classes, columns);
  return { dataset, asked, placed, together, sums: sumsOf(columns), all };
}

/** What is declared; with every date once, where the question asks when. */
function datedDataset(columns: Columns, question: CoverageQuestion): CodedDataset {
  return asksWhen(question) ? dated(columns) : columns.declared;
}

/** What is declared, with every date once: the first and the last are the ends of a dimension of time. */
export function dated(columns: Columns): CodedDataset {
  const none = { start: null, end: null, confirmed: null };
  const activities = dateNames.flatMap((name) =>
    columns.date(name).dictionary.map((date) => exampleOf({ period: { ...none, [name]: date } })),
  );
  return { ...columns.declared, activities };
}
