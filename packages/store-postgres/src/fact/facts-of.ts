import { type Activity, type Coding, canonicalText, type Reading } from '@prevention-spectrum/core';

/**
 * What a question about coverage reads of an activity, as texts that are equal when it is. A text is JSON: some fields
 * of an activity, in one order, so that it can be read as one.
 */
export interface ActivityFacts {
  readonly standing: string;
  readonly organisations: string;
  readonly places: string;
  readonly audiences: string;
  readonly channels: string;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly confirmed: string | null;
  readonly part_of: string | null;
}

export function factsOf(activity: Activity): ActivityFacts {
  const { kind, status, reach, period, partOf } = activity;
  return {
    // How many were reached changes nothing, only whether anybody was.
    standing: canonicalText({ kind, status, reach: reach === null ? null : Math.sign(reach) }),
    organisations: listText(activity, 'organisations'),
    places: listText(activity, 'places'),
    audiences: listText(activity, 'audiences'),
    channels: listText(activity, 'channels'),
    starts: period?.start ?? null,
    ends: period?.end ?? null,
    confirmed: period?.confirmed ?? null,
    part_of: partOf,
  };
}

/** A list in one order, and whether something stated in it could not be read. */
function listText(
  activity: Activity,
  field: 'organisations' | 'places' | 'audiences' | 'channels',
): string {
  const parts = (activity[field] ?? []).map(canonicalText).sort();
  const unread = activity.unread.some((one) => one.field === field) ? [{ field, found: '' }] : [];
  return `{"${field}":[${parts}],"unread":${JSON.stringify(unread)}}`;
}

/** Nothing is stated of it. */
const blank: Activity = {
  id: '' as Activity['id'],
  title: {},
  description: null,
  kind: 'context',
  partOf: null,
  status: null,
  organisations: [],
  places: [],
  audiences: null,
  channels: null,
  period: null,
  reach: null,
  money: [],
  provenance: [],
  unread: [],
};

/** An activity of which these facts alone are stated. Without any it never counts. */
export function activityOf(facts: string | Partial<Activity>): Activity {
  return { ...blank, ...(typeof facts === 'string' ? JSON.parse(facts) : facts) };
}

/** What a question reads of a coding. */
export type CodingFacts = Pick<Coding, 'reading' | 'alternatives'>;

/** The readings of a coding: the accepted one first, then the others, in one order. */
export function readingsOf({ reading, alternatives }: CodingFacts): string {
  const others = new Set(alternatives.map((one) => canonicalText(inOrder(one.reading))));
  return `[${[canonicalText(inOrder(reading)), ...[...others].sort()]}]`;
}

function inOrder(reading: Reading): Reading {
  if (reading.verdict !== 'within') return { verdict: reading.verdict };
  const { principal, significant } = reading;
  return {
    verdict: 'within',
    principal: [...principal].sort(),
    significant: [...significant].sort(),
    absent: [],
  };
}

export function codingOf(readings: string): CodingFacts {
  const [reading, ...others] = JSON.parse(readings) as [Reading, ...Reading[]];
  return { reading, alternatives: others.map((one) => ({ reading: one, because: {} })) };
}
