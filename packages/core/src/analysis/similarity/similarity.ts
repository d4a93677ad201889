import type { CodedDataset } from '../../dataset/dataset.ts';
import { misuse } from '../../diagnostic/spectrum-error.ts';
import type { Caveat } from '../../locales/caveat.ts';
import { displayed } from '../../table/displayed.ts';
import type { Cell, Coverage } from '../coverage/answer.ts';
import { coverage } from '../coverage/coverage.ts';
import { type CoverageQuestion, mostCells } from '../coverage/question.ts';
import { leastContested, mostContested } from './extreme-readings.ts';
import { ruzicka, ruzickaRange, type Span } from './ruzicka.ts';
import { similarityTable } from './similarity-table.ts';

/** Which members are compared, and by what of each category. */
export interface SimilarityQuestion extends Omit<CoverageQuestion, 'by'> {
  /** The dimension whose members are compared: `organisation`, `place:<level>`, `period:year`. */
  readonly by: string;
  readonly framework: string;
  /** By how many activities are reported in each category (when left out), or by which categories are covered. */
  readonly of?: 'activities' | 'covered' | undefined;
}

/** Why two members cannot be compared at all, or not by what is sure. */
export type Incomparable = 'no-activities' | 'nothing-sure';

/** How alike two members are, from 0 to 1. */
export interface ComparedPair {
  readonly members: readonly [first: string, second: string];
  /** Distinct activities that surely count in some category. */
  readonly activities: readonly [first: number, second: number];
  /** By what is sure, as it is coded. */
  readonly value: number | null;
  /** The range over what is not known and what is contested. */
  readonly low: number | null;
  readonly high: number | null;
  readonly because: Incomparable | null;
}

export interface Similarity {
  readonly answer: Coverage;
  /** Every two members, in the order of the dimension. */
  readonly pairs: readonly ComparedPair[];
  readonly caveats: readonly Caveat[];
}

/** Activities below which one more changes much. */
const few = 5;

/**
 * How alike organisations, places or periods are by the categories of a framework (docs/method, measures): the weighted
 * Jaccard index of their profiles (`ruzicka`), with its range over everything that is not known and every contested
 * reading. A profile is a count for each category that applies to both, from those that every reading grants to those
 * that some reading grants, with what is possible. Significance, mandates and units are as the question has them.
 * @throws SpectrumError as `coverage` does; `core/cells-too-many` for more than `mostCells` pairs
 */
export function similarity(dataset: CodedDataset, question: SimilarityQuestion): Similarity {
  const { by, framework, of = 'activities', ...asked } = question;
  const ask = (data: CodedDataset) => coverage(data, { ...asked, by: [framework, by] });
  const answer = ask(dataset);
  const members = answer.dimensions[1]?.members.map(({ id }) => id) ?? [];
  const cells = (members.length * (members.length - 1)) / 2;
  if (cells > mostCells) {
    misuse('core/cells-too-many', { cells, limit: mostCells, dimensions: [by] });
  }
  const profiles = profilesOf(
    answer,
    ask(leastContested(dataset)),
    ask(mostContested(dataset)),
    of,
  );
  const pairs = members.flatMap((first, index) =>
    members.slice(index + 1).map((second) => pairOf(first, second, profiles)),
  );
  const thin = [...profiles.values()].filter(
    ({ activities }) => activities > 0 && activities < few,
  ).length;
  const caveats: readonly Caveat[] = [
    ...answer.caveats,
    { code: 'independent-categories', params: {} },
    ...(of === 'activities' ? [{ code: 'size-compared', params: {} } as const] : []),
    ...(thin > 0
      ? [{ code: 'few-activities', params: { members: thin, of: members.length, few } } as const]
      : []),
  ];
  const similar: Similarity = { answer, pairs, caveats };
  return displayed(similar, () => similarityTable(similar));
}

/** What a member has of each category: `null` where the category does not apply. */
interface Profile {
  readonly activities: number;
  readonly sure: readonly (number | null)[];
  readonly spans: readonly (Span | null)[];
}

function profilesOf(
  answer: Coverage,
  least: Coverage,
  most: Coverage,
  of: 'activities' | 'covered',
): ReadonlyMap<string, Profile> {
  const building = new Map<
    string,
    { distinct: Set<string>; sure: (number | null)[]; spans: (Span | null)[] }
  >();
  for (const [index, cell] of answer.cells.entries()) {
    const member = cell.at[1] as string;
    const profile = building.get(member) ?? { distinct: new Set(), sure: [], spans: [] };
    for (const activity of cell.activities) profile.distinct.add(activity);
    const applies = cell.state !== 'not-applicable';
    profile.sure.push(applies ? sureOf(cell, of) : null);
    profile.spans.push(
      applies ? spanOf(least.cells[index] as Cell, most.cells[index] as Cell, of) : null,
    );
    building.set(member, profile);
  }
  return new Map(
    [...building].map(([member, { distinct, ...profile }]) => [
      member,
      { ...profile, activities: distinct.size },
    ]),
  );
}

function sureOf(cell: Cell, of: 'activities' | 'covered'): number {
  return of === 'activities' ? cell.count : Number(cell.state === 'covered');
}

function spanOf(least: Cell, most: Cell, of: 'activities' | 'covered'): Span {
  if (of === 'activities') return { low: least.count, high: most.count + most.possible };
  return { low: Number(least.state === 'covered'), high: Number(most.state !== 'gap') };
}

function pairOf(
  first: string,
  second: string,
  profiles: ReadonlyMap<string, Profile>,
): ComparedPair {
  const [one, other] = [profiles.get(first), profiles.get(second)] as [Profile, Profile];
  const both = one.spans.flatMap((span, index) => {
    const against = other.spans[index];
    if (!span || !against) return [];
    return [{ spans: [span, against], sure: [one.sure[index], other.sure[index]] as const }];
  });
  const side = (of: 0 | 1) => ({
    spans: both.map(({ spans }) => spans[of] as Span),
    sure: both.map(({ sure }) => sure[of] ?? 0),
  });
  const [left, right] = [side(0), side(1)];
  const members = [first, second] as const;
  const activities = [one.activities, other.activities] as const;
  const isEmpty = ({ spans }: typeof left) => spans.every(({ high }) => high === 0);
  if (isEmpty(left) || isEmpty(right)) {
    return { members, activities, value: null, low: null, high: null, because: 'no-activities' };
  }
  const isSure = ({ sure }: typeof left) => sure.some((count) => count > 0);
  const value = isSure(left) && isSure(right) ? ruzicka(left.sure, right.sure) : null;
  const range = ruzickaRange(left.spans, right.spans);
  return {
    members,
    activities,
    value,
    low: range?.low ?? null,
    high: range?.high ?? null,
    because: value === null ? 'nothing-sure' : null,
  };
}
