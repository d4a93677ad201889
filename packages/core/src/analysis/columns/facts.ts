import { type Activity, hasUnread } from '../../activity/activity.ts';
import type { Coding, Reading } from '../../coding/coding.ts';
import type { Readings } from '../axis/framework-axis.ts';
import { type Branch, branch } from './branch.ts';
import type { Fact } from './column.ts';
import type { FactName, Facts } from './columns.ts';

/** Said after a list that could not be read whole; and in the place of one that is not there. */
const unreadMark = 0;
const notStated = 1;

/** What is told of activities, one kind of fact for each column. */
export const activityFacts: Readonly<Record<FactName, Fact<Activity, Facts>>> = {
  standing: {
    follow: (from, { kind, status, reach }) =>
      branch(branch(branch(from, kind), status ?? notStated), reached(reach)),
    value: ({ kind, status, reach }) => ({ kind, status, reach }),
  },
  organisations: {
    follow(from, of) {
      let at = from;
      for (const { organisation, role } of of.organisations) {
        at = branch(branch(at, organisation), role);
      }
      return ended(at, of, 'organisations');
    },
    value: (of) => ({ organisations: of.organisations, unread: unreadOf(of, 'organisations') }),
  },
  audiences: {
    follow: (from, of) => ended(named(from, of.audiences), of, 'audiences'),
    value: (of) => ({ audiences: of.audiences, unread: unreadOf(of, 'audiences') }),
  },
  channels: {
    follow: (from, of) => ended(named(from, of.channels), of, 'channels'),
    value: (of) => ({ channels: of.channels, unread: unreadOf(of, 'channels') }),
  },
};

/** Where an activity is. */
export const placesFact: Fact<Activity, Facts> = {
  follow(from, of) {
    let at = from;
    for (const { place, extent } of of.places) at = branch(branch(at, place), extent);
    return ended(at, of, 'places');
  },
  value: (of) => ({ places: of.places, unread: unreadOf(of, 'places') }),
};

function reached(reach: Activity['reach']): number {
  if (reach === null) return notStated;
  return reach > 0 ? 2 : 3;
}

function named(from: Branch, names: readonly string[] | null): Branch {
  if (names === null) return branch(from, notStated);
  let at = from;
  for (const name of names) at = branch(at, name);
  return at;
}

function ended(at: Branch, of: Activity, field: string): Branch {
  return hasUnread(of, field) ? branch(at, unreadMark) : at;
}

function unreadOf(of: Activity, field: string): Activity['unread'] {
  return of.unread.filter((one) => one.field === field);
}

/** A date as it is stated. */
export const dateFact: Fact<string | null, string | null> = {
  follow: (from, date) => branch(from, date ?? notStated),
  value: (date) => date,
};

/** Said between the parts of a coding. */
const marks = { outside: 0, resource: 1, significant: 2, alternative: 3, nobody: 4 } as const;

/** What an accepted coding says, and what its alternatives say. */
export const codingFact: Fact<Coding | null, Readings | null> = {
  follow(from, coding) {
    if (!coding) return branch(from, marks.nobody);
    let at = read(from, coding.reading);
    for (const { reading } of coding.alternatives)
      at = read(branch(at, marks.alternative), reading);
    return at;
  },
  value: (coding) => coding && { reading: coding.reading, alternatives: coding.alternatives },
};

function read(from: Branch, reading: Reading): Branch {
  if (reading.verdict !== 'within') return branch(from, marks[reading.verdict]);
  return named(branch(named(from, reading.principal), marks.significant), reading.significant);
}
