import type { Expectation } from '../../dataset/expectation.ts';
import { counting } from '../coverage/counting.ts';
import type { StandingActivity } from '../coverage/standing-activity.ts';
import type { ReadColumn } from './classes.ts';
import type { Column } from './column.ts';
import type { Columns, Facts } from './columns.ts';
import { exampleOf } from './example.ts';
import { madeOnce, readColumn } from './read-column.ts';

/** The columns that tell whether an activity counts, and whether that of a row does. */
export interface StandingCut {
  readonly columns: readonly ReadColumn[];
  countingAt(row: number): StandingActivity['counting'];
}

export function standingCut(columns: Columns, asked: Expectation): StandingCut {
  const standing = columns.fact('standing');
  const whose = asked.organisations === null ? null : columns.fact('organisations');
  const both = (facts: Facts, expected: Expectation): StandingActivity['counting'] => {
    const example = exampleOf(facts);
    return { out: counting(example, expected, 'out'), in: counting(example, expected, 'in') };
  };
  const countingText = (expected: Expectation, more: Facts) => (facts: Facts) =>
    JSON.stringify(both({ ...facts, ...more }, expected));
  const read = [
    readColumn(standing, countingText({ ...asked, organisations: null }, {})),
    ...(whose ? [readColumn(whose, countingText(asked, counted))] : []),
  ];
  return {
    columns: read,
    countingAt: madeOnce(read, (row) =>
      both({ ...(whose ? valueAt(whose, row) : {}), ...valueAt(standing, row) }, asked),
    ),
  };
}

/** What counts, if it is theirs. */
const counted = { kind: 'activity', status: 'completed', reach: 1 } as const;

function valueAt({ values, dictionary }: Column<Facts>, row: number): Facts {
  return dictionary[values[row] as number] as Facts;
}
