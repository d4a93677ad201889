import type { CodedDataset } from '../../dataset/dataset.ts';
import { type Choice, choices, type Standing } from '../../locales/answer-codes.ts';
import { displayed } from '../../table/displayed.ts';
import { CellCounts } from '../counts/cell-counts.ts';
import { Counted } from '../counts/looks.ts';
import { placingSizes } from '../counts/placing.ts';
import { coverage } from './coverage.ts';
import { placed } from './placed.ts';
import { type CoverageQuestion, countOf } from './question.ts';
import type { Stance } from './stance.ts';
import { baseline, extremes } from './stance.ts';
import { boundsTable } from './tables.ts';

/** The size of one member of one dimension, as a range over the choices that somebody could make otherwise. */
export interface Bound {
  readonly member: string;
  readonly count: number;
  readonly low: number;
  readonly high: number;
  /** The count when one choice alone is taken to either extreme. */
  readonly by: Readonly<Record<Choice, readonly [low: number, high: number]>>;
  /** In how many of the ways to settle the choices the count lies below the median of all members, and of how many. */
  readonly below: number;
  readonly ways: number;
  /** `below`: thin whatever one chooses. `above`: never thin. `depends`: its size is an artefact of coding. */
  readonly standing: Standing;
}

/**
 * How large each member of one dimension is under every combination of the choices, and whether its place
 * among the others survives them: a robust thinness is told from a coding artefact.
 *
 * The ways are the product of the extremes: accepted, least and most for contested codings, any or principal
 * significance, mandates out or in, one by one or in umbrellas: 24.
 */
export function bounds(
  dataset: CodedDataset,
  question: Omit<CoverageQuestion, 'by'> & { readonly by: string },
): readonly Bound[] {
  const counted = new Counted();
  const base = baseline(countOf(question));
  const accepted = counted.look(base);
  const alone = choices.map((choice) =>
    extremes[choice].map((one) => counted.look({ ...base, ...one })),
  );
  const ways = allWays.map((stance) => counted.look(stance));
  const placing = placed(dataset, { ...question, by: [question.by] }, counted);
  const { asked } = placing;
  const counts = new CellCounts(placingSizes(asked), counted);
  counts.addAll(placing.placed, placing.together);
  const members = (asked.by[0]?.members ?? []).map(({ id }) => id);
  const every = ways.map((look) => members.map((_, index) => counts.sure(index, look)));
  const below = every.map((way) => way.map((count) => count < median(way)));

  const sized = members.map((member, index) => {
    const sizes = every.map((way) => way[index] as number);
    const times = below.filter((way) => way[index]).length;
    return {
      member,
      count: counts.sure(index, accepted),
      low: Math.min(...sizes),
      high: Math.max(...sizes),
      by: Object.fromEntries(
        choices.map((choice, row) => {
          const both = (alone[row] ?? []).map((look) => counts.sure(index, look));
          return [choice, [Math.min(...both), Math.max(...both)]];
        }),
      ) as unknown as Bound['by'],
      below: times,
      ways: ways.length,
      standing: standingOf(times, ways.length),
    };
  });
  return displayed(sized, () =>
    boundsTable(coverage(dataset, { ...question, by: [question.by] }), sized),
  );
}

const allWays: readonly Stance[] = (['accepted', 'least', 'most'] as const).flatMap((contested) =>
  (['any', 'principal'] as const).flatMap((significance) =>
    (['out', 'in'] as const).flatMap((mandates) =>
      (['each', 'umbrella'] as const).map((units) => ({
        contested,
        significance,
        mandates,
        units,
      })),
    ),
  ),
);

function median(counts: readonly number[]): number {
  const sorted = [...counts].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle] as number;
  return ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

function standingOf(below: number, ways: number): Standing {
  if (below === ways) return 'below';
  return below === 0 ? 'above' : 'depends';
}
