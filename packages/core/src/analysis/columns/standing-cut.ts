import type { Expectation } from '../../dataset/expectation.ts';
import { type Counting, counting } from '../coverage/counting.ts';
import type { StandingActivity } from '../coverage/standing-activity.ts';
import type { ReadColumn } from './classes.ts';
import type { Column } from './column.ts';
import type { Columns, Facts } from './columns.ts';
import { exampleOf } from './example.ts';

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
  const read = [
    readFacts(standing, (facts) => both(facts, { ...asked, organisations: null })),
    ...(whose ? [readFacts(whose, (facts) => both({ ...facts, ...counted }, asked))] : []),
  ];
  const known = new Map<number, StandingActivity['counting']>();
  return {
    columns: read,
    countingAt(row) {
      const number = read.reduce(
        (all, { values, alike, kinds }) => all * kinds + (alike[values[row] as number] as number),
        0,
      );
      const found = known.get(number);
      if (found) return found;
      const made = both(
        { ...(whose ? valueAt(whose, row) : {}), ...valueAt(standing, row) },
        asked,
      );
      known.set(number, made);
      return made;
    },
  };
}

/** What counts, if it is theirs. */
const counted = { kind: 'activity', status: 'completed', reach: 1 } as const;

function valueAt({ values, dictionary }: Column<Facts>, row: number): Facts {
  return dictionary[values[row] as number] as Facts;
}

function readFacts(
  { values, dictionary }: Column<Facts>,
  countingOf: (facts: Facts) => Readonly<Record<'out' | 'in', Counting>>,
): ReadColumn {
  const numbers = new Map<string, number>();
  const alike = Uint32Array.from(dictionary, (facts) => {
    const text = JSON.stringify(countingOf(facts));
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
  return { values, alike, kinds: numbers.size };
}
