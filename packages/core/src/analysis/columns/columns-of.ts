import { type Activity, hasUnread } from '../../activity/activity.ts';
import type { Coding, Reading } from '../../coding/coding.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Readings } from '../axis/framework-axis.ts';
import { type Column, columnOf, numbering } from './column.ts';
import type { Columns, DateName, FactName, Facts } from './columns.ts';
import { umbrellasOf } from './umbrellas.ts';

const known = new WeakMap<CodedDataset, Columns>();

/**
 * The columns of a dataset. They are made once, since what a store hands out never changes, and each when a question
 * first reads it: one look at each activity.
 */
export function columnsOf(dataset: CodedDataset): Columns {
  const columns = known.get(dataset) ?? columnsMade(dataset);
  known.set(dataset, columns);
  return columns;
}

function columnsMade(dataset: CodedDataset): Columns {
  const { activities } = dataset;
  const at = (row: number) => activities[row] as Activity;
  return {
    rows: activities.length,
    declared: { ...dataset, activities: [], codings: [] },
    idOf: (row) => at(row).id,
    fact: kept((name) => {
      const key = keyOf[name](numbering());
      const value = factsOf[name];
      return columnOf(
        activities.length,
        (row) => key(at(row)),
        (row) => value(at(row)),
      );
    }),
    date: kept((name: DateName) => {
      const date = (row: number) => at(row).period?.[name] ?? null;
      return columnOf(activities.length, (row) => date(row) ?? '', date);
    }),
    coding: kept((framework) => codingColumn(dataset, framework)),
    umbrellas: () => {
      const made = umbrellas.get(dataset) ?? umbrellasOf(activities);
      umbrellas.set(dataset, made);
      return made;
    },
  };
}

const umbrellas = new WeakMap<CodedDataset, ReturnType<Columns['umbrellas']>>();

function kept<Name extends string, Made>(make: (name: Name) => Made): (name: Name) => Made {
  const made = new Map<Name, Made>();
  return (name) => {
    const one = made.get(name) ?? make(name);
    made.set(name, one);
    return one;
  };
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
};

function listed(stated: readonly (string | number)[], of: Activity, field: string): string {
  return `${stated.join()}${hasUnread(of, field) ? '?' : ''}`;
}

const factsOf: Readonly<Record<FactName, (activity: Activity) => Facts>> = {
  standing: ({ kind, status, reach }) => ({ kind, status, reach }),
  organisations: (of) => ({ organisations: of.organisations, ...unread(of, 'organisations') }),
  places: (of) => ({ places: of.places, ...unread(of, 'places') }),
  audiences: (of) => ({ audiences: of.audiences, ...unread(of, 'audiences') }),
  channels: (of) => ({ channels: of.channels, ...unread(of, 'channels') }),
};

function unread(of: Activity, field: string): Facts {
  return { unread: of.unread.filter((one) => one.field === field) };
}

function codingColumn(
  { activities, codings }: CodedDataset,
  framework: string,
): Column<Readings | null> {
  const accepted = new Map<string, Coding>();
  for (const coding of codings) {
    if (coding.framework === framework && coding.status === 'accepted') {
      accepted.set(coding.activity, coding);
    }
  }
  const at = (row: number) => accepted.get((activities[row] as Activity).id);
  const number = numbering();
  const text = (reading: Reading) =>
    reading.verdict === 'within'
      ? `${reading.principal.map(number).join()}/${reading.significant.map(number).join()}`
      : reading.verdict;
  return columnOf(
    activities.length,
    (row) => {
      const coding = at(row);
      return coding
        ? [coding, ...coding.alternatives].map((one) => text(one.reading)).join(';')
        : '';
    },
    (row) => {
      const coding = at(row);
      return coding ? { reading: coding.reading, alternatives: coding.alternatives } : null;
    },
  );
}
