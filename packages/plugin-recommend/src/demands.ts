import {
  type Activity,
  type ActivityId,
  type Cell,
  type CodedDataset,
  type Coverage,
  type CoverageQuestion,
  coverage,
  leastContested,
  umbrellaOf,
} from '@prevention-spectrum/core';
import { type Done, onlyDone } from './done.ts';
import type { Demand } from './solve/problem.ts';

/** One way to count, asked of what is there today and of what would be added. */
interface Way {
  readonly today: Coverage;
  /** What would be added, alone: which candidates are surely in which cell and count. */
  readonly added: Coverage;
}

/** What candidates bring to the cells of an answer. */
export interface Bringing {
  /** As asked. The candidates that are surely in a cell and count, by their number. */
  of(cell: Pick<Cell, 'at'>): readonly number[];
  /** What a gap lacks: as asked, then under each choice that can lower a count (docs/method, section 5). */
  demandsOf(cell: Pick<Cell, 'at'>): readonly [Demand, ...Demand[]];
}

/**
 * Asks core which candidate is in which cell: by the rules of coverage, and no others. A count is a sum over activities
 * (or over umbrellas), so what is there and what is added are asked separately and put together here.
 */
export function bringing(
  dataset: CodedDataset,
  question: CoverageQuestion,
  today: Coverage,
  added: Done,
): Bringing {
  // The cells of today, even where what is added would bring a year of its own.
  const members = today.dimensions.map(({ id, members }) => [id, members.map((one) => one.id)]);
  const expectation = {
    ...today.expectation,
    members: { ...today.expectation.members, ...Object.fromEntries(members) },
  };
  const alone = onlyDone(dataset, added);
  const ask = (
    change: CoverageQuestion['count'],
    of: (data: CodedDataset) => CodedDataset,
  ): Way => {
    const count = { ...today.count, ...change };
    return {
      today: coverage(of(dataset), { ...question, expectation, count }),
      added: coverage(of(alone), { ...question, expectation, count }),
    };
  };
  const same = (data: CodedDataset) => data;
  const isContested = [...dataset.codings, ...added.codings].some(
    ({ alternatives, status }) => status === 'accepted' && alternatives.length > 0,
  );
  const asked: Way = { today, added: coverage(alone, { ...question, expectation }) };
  const lowered: readonly Way[] = [
    ...(isContested ? [ask({}, leastContested)] : []),
    ...(today.count.significance === 'any' ? [ask({ significance: 'principal' }, same)] : []),
    ...(today.count.units === 'each' ? [ask({ units: 'umbrella' }, same)] : []),
  ];

  const numbers = new Map(added.activities.map(({ id }, index) => [id, index]));
  const records = new Map<ActivityId, Activity>(
    [...dataset.activities, ...added.activities].map((one) => [one.id, one]),
  );
  const numbersIn = (cell: Cell | undefined) =>
    (cell?.activities ?? []).map((id) => numbers.get(id) as number);
  const demandIn = ({ today, added }: Indexed, at: string): Demand => {
    const [here, more] = [today.get(at), added.get(at)];
    const units = isUmbrella(today)
      ? umbrellas(here, more, records, numbers)
      : numbersIn(more).map((one) => [one]);
    return { need: today.atLeast - (here?.count ?? 0), units };
  };
  const [first, ...others] = [asked, ...lowered].map(indexed) as [Indexed, ...Indexed[]];
  return {
    of: ({ at }) => numbersIn(first.added.get(keyOf(at))),
    demandsOf: ({ at }) => [
      demandIn(first, keyOf(at)),
      ...others.map((way) => demandIn(way, keyOf(at))),
    ],
  };
}

type ByPlace = ReturnType<typeof byPlace>;
interface Indexed {
  readonly today: ByPlace;
  readonly added: ByPlace;
}

function indexed({ today, added }: Way): Indexed {
  return { today: byPlace(today), added: byPlace(added) };
}

/** The cells of an answer by their coordinates. */
function byPlace({ cells, expectation, count }: Coverage) {
  const found = new Map(cells.map((cell) => [keyOf(cell.at), cell]));
  return {
    get: (at: string) => found.get(at),
    atLeast: expectation.atLeast,
    units: count.units,
  };
}

function isUmbrella({ units }: ByPlace): boolean {
  return units === 'umbrella';
}

export function keyOf(at: Cell['at']): string {
  return JSON.stringify(at);
}

/** One unit for each umbrella that is not there yet: its parts, any of which brings it. */
function umbrellas(
  here: Cell | undefined,
  more: Cell | undefined,
  records: ReadonlyMap<ActivityId, Activity>,
  numbers: ReadonlyMap<ActivityId, number>,
): readonly (readonly number[])[] {
  const topOf = (id: ActivityId) => {
    const record = records.get(id);
    return record ? umbrellaOf(record, records) : id;
  };
  const there = new Set((here?.activities ?? []).map(topOf));
  const units = new Map<ActivityId, number[]>();
  for (const id of more?.activities ?? []) {
    const top = topOf(id);
    if (there.has(top)) continue;
    units.set(top, [...(units.get(top) ?? []), numbers.get(id) as number]);
  }
  return [...units.values()];
}
