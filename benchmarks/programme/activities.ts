import {
  type Activity,
  type ActivityId,
  type Coding,
  type Reading,
  spectrumOfPrevention,
  un4p,
} from '@prevention-spectrum/core';
import { type Chance, chance } from './chance.ts';
import { audiences, districts, organisations, regencies, villages } from './declared.ts';

/** An activity with its coding in each framework. */
export interface CodedActivity {
  readonly activity: Activity;
  readonly codings: readonly Coding[];
}

const levels = spectrumOfPrevention.categories.map(({ code }) => code);
const pillars = un4p.categories.map(({ code }) => code);
/** How many activities there are to one umbrella. */
const underOne = 500;

/** Activities number `first` to before `end` of an invented programme: each is the same, whichever are asked for. */
export function codedActivities(first: number, end: number): readonly CodedActivity[] {
  return Array.from({ length: end - first }, (_, index) => codedActivity(first + index));
}

function codedActivity(number: number): CodedActivity {
  const by = chance(number * 2_654_435_761 + 1);
  const id = `a${number}` as ActivityId;
  return {
    activity: activityBy(by, id, number),
    codings: [codingOf(by, id, spectrumOfPrevention, levels), codingOf(by, id, un4p, pillars)],
  };
}

function activityBy(by: Chance, id: ActivityId, number: number): Activity {
  const umbrella = number % underOne === 0;
  const part = !umbrella && by.percent(2);
  const year = 2015 + by.below(10);
  const month = String(1 + by.below(12)).padStart(2, '0');
  return {
    id,
    title: { en: `Activity ${number} of an invented programme`, id: `Kegiatan ${number}` },
    description: null,
    kind: umbrella ? 'umbrella' : part ? 'component' : by.percent(98) ? 'activity' : 'mandate',
    partOf: part ? (`a${number - (number % underOne)}` as ActivityId) : null,
    status: by.percent(90) ? 'completed' : by.percent(70) ? 'ongoing' : 'planned',
    organisations: [{ organisation: by.skewed(organisations) as never, role: 'implementing' }],
    places: placesBy(by),
    audiences: by.percent(8) ? null : ([by.skewed(audiences)] as never),
    channels: null,
    period: { start: `${year}-${month}`, end: `${year}-12`, confirmed: null },
    reach: by.percent(80) ? 10 + by.below(500) : null,
    money: [],
    provenance: [{ source: 'list', externalId: id }],
    unread: by.percent(1) ? [{ field: 'places', found: 'somewhere' }] : [],
  };
}

/** Villages and districts mostly; some work is for a whole regency, and some is somewhere in one. */
function placesBy(by: Chance): Activity['places'] {
  const kind = by.below(100);
  const one = (place: string, extent: 'throughout' | 'within') => [
    { place: place as never, extent },
  ];
  if (kind < 60) return one(by.of(villages), 'within');
  if (kind < 85) return one(by.of(districts), 'throughout');
  if (kind < 90) return [...one(by.of(villages), 'within'), ...one(by.of(villages), 'within')];
  return one(by.of(regencies), kind < 95 ? 'throughout' : 'within');
}

function codingOf(
  by: Chance,
  activity: ActivityId,
  { id: framework, version }: { readonly id: string; readonly version: string },
  codes: readonly string[],
): Coding {
  const principal = by.skewed(codes);
  const also = by.percent(60) ? by.of(codes) : principal;
  const within = (code: string, other = code): Reading => ({
    verdict: 'within',
    principal: [code],
    significant: other === code ? [] : [other],
    absent: [],
  });
  return {
    activity,
    framework,
    version,
    coder: 'coder',
    reading: within(principal, also),
    evidence: [{ source: 'list', locator: activity, kind: 'record' }],
    because: null,
    confidence: 'medium',
    alternatives: by.percent(3)
      ? [{ reading: within(by.of(codes)), because: { en: 'Either can be said.' } }]
      : [],
    status: 'accepted',
  };
}
