import { type Activity, hasUnread } from '../../activity/activity.ts';
import type { Coding, Reading } from '../../coding/coding.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import { type Column, columnOf, numbering } from './column.ts';
import { type Umbrellas, umbrellasOf } from './umbrellas.ts';

/** The kinds of fact about an activity that a question about coverage can read. */
export type FactName =
  | 'standing'
  | 'organisations'
  | 'places'
  | 'audiences'
  | 'channels'
  | 'start'
  | 'end'
  | 'confirmed';

/** The accepted codings of one framework. */
export interface CodingColumn extends Column {
  /** By row: the place of the coding in the dataset, and one more; 0 for an activity that nobody coded. */
  readonly codings: Uint32Array;
}

/** What questions read of the activities, column by column. Each is made when a question first reads it, and kept. */
export interface Columns {
  fact(name: FactName): Column;
  coding(framework: string): CodingColumn;
  umbrellas(): Umbrellas;
}

const known = new WeakMap<CodedDataset, Columns>();

/** The columns of a dataset: made once, since what a store hands out never changes. */
export function columnsOf(dataset: CodedDataset): Columns {
  const columns = known.get(dataset) ?? columnsMade(dataset);
  known.set(dataset, columns);
  return columns;
}

function columnsMade(dataset: CodedDataset): Columns {
  const { activities } = dataset;
  const facts = new Map<FactName, Column>();
  const codings = new Map<string, CodingColumn>();
  let rows: ReadonlyMap<string, number> | undefined;
  let umbrellas: Umbrellas | undefined;
  return {
    fact(name) {
      const column = facts.get(name) ?? factColumn(activities, name);
      facts.set(name, column);
      return column;
    },
    coding(framework) {
      rows ??= new Map(activities.map(({ id }, row) => [id, row]));
      const column = codings.get(framework) ?? codingColumn(dataset, framework, rows);
      codings.set(framework, column);
      return column;
    },
    umbrellas() {
      umbrellas ??= umbrellasOf(activities);
      return umbrellas;
    },
  };
}

function factColumn(activities: readonly Activity[], name: FactName): Column {
  const key = keyOf[name](numbering());
  return columnOf(activities.length, (row) => key(activities[row] as Activity));
}

type Key = (activity: Activity) => string;

/** How a fact is told from another: lists by the numbers of what they name, with a mark where some could not be read. */
const keyOf: Readonly<Record<FactName, (number: (name: string) => number) => Key>> = {
  standing:
    () =>
    ({ kind, status, reach }) =>
      `${kind} ${status} ${reach === null ? '' : reach > 0}`,
  organisations: (number) => (of) => {
    const stated = of.organisations.map((one) => `${number(one.organisation)}${one.role}`);
    return listed(stated, of, 'organisations');
  },
  places: (number) => (of) => {
    const stated = of.places.map(({ place, extent }) => `${number(place)}${extent}`);
    return listed(stated, of, 'places');
  },
  audiences: (number) => (of) => listed((of.audiences ?? []).map(number), of, 'audiences'),
  channels: (number) => (of) => listed((of.channels ?? []).map(number), of, 'channels'),
  start: () => (of) => of.period?.start ?? '',
  end: () => (of) => of.period?.end ?? '',
  confirmed: () => (of) => of.period?.confirmed ?? '',
};

function listed(stated: readonly (string | number)[], of: Activity, field: string): string {
  return `${stated.join()}${hasUnread(of, field) ? '?' : ''}`;
}

function codingColumn(
  { activities, codings }: CodedDataset,
  framework: string,
  rows: ReadonlyMap<string, number>,
): CodingColumn {
  const places = new Uint32Array(activities.length);
  for (const [index, { activity, framework: of, status }] of codings.entries()) {
    const row = rows.get(activity);
    if (row !== undefined && of === framework && status === 'accepted') places[row] = index + 1;
  }
  const number = numbering();
  const text = (reading: Reading) =>
    reading.verdict === 'within'
      ? `${reading.principal.map(number).join()}/${reading.significant.map(number).join()}`
      : reading.verdict;
  const column = columnOf(activities.length, (row) => {
    const coding = codings[(places[row] as number) - 1];
    return coding ? [coding, ...coding.alternatives].map((one) => text(one.reading)).join(';') : '';
  });
  return { ...column, codings: places };
}

/** The accepted coding of a row. */
export function codingAt(
  { codings }: CodedDataset,
  column: CodingColumn,
  row: number,
): Coding | undefined {
  return codings[(column.codings[row] as number) - 1];
}
