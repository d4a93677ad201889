import type { Activity, Coding, Reading } from '@prevention-spectrum/core';
import { codedActivities } from './activities.ts';

/** An activity with all that columns keep of it, and nothing more: no title, no evidence, no provenance. */
export interface InternedActivity
  extends Omit<Activity, 'title' | 'description' | 'money' | 'provenance'> {
  readonly codings: readonly {
    readonly framework: string;
    readonly reading: Reading;
    readonly alternatives: readonly Reading[];
  }[];
}

/** Activities that are made at once. */
const some = 10_000;

/** The invented programme as objects; of equal strings there is one. */
export function interned(activities: number): readonly InternedActivity[] {
  const pool = new Map<string, string>();
  const one = <Text extends string | null>(text: Text): Text => {
    if (text === null) return text;
    const known = pool.get(text);
    if (known !== undefined) return known as Text;
    pool.set(text, text);
    return text;
  };
  const all = new Array<InternedActivity>(activities);
  for (let first = 0; first < activities; first += some) {
    const made = codedActivities(first, Math.min(activities, first + some));
    for (const [index, { activity, codings }] of made.entries()) {
      all[first + index] = internedBy(one, activity, codings);
    }
  }
  return all;
}

type One = <Text extends string | null>(text: Text) => Text;

function internedBy(one: One, activity: Activity, codings: readonly Coding[]): InternedActivity {
  const { id, kind, partOf, status, organisations, places, audiences, channels } = activity;
  const { period, reach, unread } = activity;
  return {
    id: one(id),
    kind: one(kind),
    partOf: one(partOf),
    status: one(status),
    organisations: organisations.map(({ organisation, role }) => ({
      organisation: one(organisation),
      role: one(role),
    })),
    places: places.map(({ place, extent }) => ({ place: one(place), extent: one(extent) })),
    audiences: audiences?.map(one) ?? null,
    channels: channels?.map(one) ?? null,
    period: period && {
      start: one(period.start),
      end: one(period.end),
      confirmed: one(period.confirmed),
    },
    reach,
    unread: unread.map(({ field, found }) => ({ field: one(field), found: one(found) })),
    codings: codings.map(({ framework, reading, alternatives }) => ({
      framework: one(framework),
      reading: readingBy(one, reading),
      alternatives: alternatives.map((other) => readingBy(one, other.reading)),
    })),
  };
}

function readingBy(one: One, reading: Reading): Reading {
  if (reading.verdict !== 'within') return { verdict: one(reading.verdict) };
  const { verdict, principal, significant, absent } = reading;
  return {
    verdict: one(verdict),
    principal: principal.map(one),
    significant: significant.map(one),
    absent: absent.map(one),
  };
}
