import { type Activity, hasUnread } from '../../activity/activity.ts';
import { daysOfMember, type PartialDate } from '../../activity/period.ts';
import { type Coding, categoriesOf, type Reading } from '../../coding/coding.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import { alikeDates } from '../axis/alike-dates.ts';
import { alikePlaces } from '../axis/alike-places.ts';
import { kindOf } from '../axis/region.ts';
import { inRoles } from '../axis/stated-axis.ts';
import { counting } from './counting.ts';
import { type CoverageQuestion, type ResolvedQuestion, resolveQuestion } from './question.ts';

/** A text that is the same for two activities when one kind of fact about them is the same to the question. */
type Alike = (activity: Activity) => string;

/**
 * What a question can tell of an activity: two whose every text is the same are in the same cells in the same way,
 * so that one may stand for both, with the umbrellas that they are part of (`weightedCoverage`).
 * A kind of fact that the question does not read is `null`.
 */
export interface Likeness {
  /** Kind, status and reach; `null` for an activity that never counts, and so may be left out. */
  readonly standing: (activity: Activity) => string | null;
  readonly organisations: Alike | null;
  readonly places: Alike | null;
  readonly audiences: Alike | null;
  readonly channels: Alike | null;
  /** A start, an end or a confirmation; `null` for what is no date, which says nothing. */
  readonly date: ((date: PartialDate) => string | null) | null;
  /** The accepted coding, by framework. An activity that has none is like the others that have none. */
  readonly codings: Readonly<
    Record<string, (coding: Pick<Coding, 'reading' | 'alternatives'>) => string>
  >;
}

/**
 * @param dataset of its activities, only the dates are read: they are the members of a dimension of time; its codings are not
 * @throws SpectrumError as `coverage` does
 */
export function likeness(dataset: CodedDataset, question: CoverageQuestion): Likeness {
  const asked = resolveQuestion(dataset, question);
  const frameworks = dataset.frameworks.map(({ id }) => id);
  const members = membersOf(asked, frameworks);
  const listed = (kind: 'audience' | 'channel') => {
    const known = members.get(kind);
    const field = `${kind}s` as const;
    return known ? (of: Activity) => alikeValues(of, field, of[field] ?? [], known) : null;
  };
  return {
    standing: alikeStanding(asked),
    organisations: alikeOrganisations(asked, members.get('organisation')),
    places: alikePlacesOf(asked, members.get('place')),
    audiences: listed('audience'),
    channels: listed('channel'),
    date: alikeDatesOf(dataset, members.get('period')),
    codings: Object.fromEntries(
      frameworks.flatMap((id) => {
        const known = members.get(id);
        return known ? [[id, alikeCoding(known)]] : [];
      }),
    ),
  };
}

/** The members that the question asks about, by framework or by the kind of their dimension. */
function membersOf(
  { by, where }: ResolvedQuestion,
  frameworks: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = [
    ...by.flatMap((axis) => axis.members.map(({ id }) => ({ axis, member: id }))),
    ...where,
  ];
  const members = new Map(by.map(({ id }) => [nameOf(id), new Set<string>()]));
  for (const { axis, member } of asked) {
    const name = nameOf(axis.id);
    members.set(name, (members.get(name) ?? new Set()).add(member));
  }
  return members;

  function nameOf(dimension: string): string {
    return frameworks.includes(dimension) ? dimension : kindOf(dimension);
  }
}

function alikeStanding({ expectation }: ResolvedQuestion): Likeness['standing'] {
  const anybody = { ...expectation, organisations: null };
  return (activity) => {
    const ways = [counting(activity, anybody, 'out'), counting(activity, anybody, 'in')];
    return ways[0]?.counts === 'never' ? null : JSON.stringify(ways);
  };
}

function alikeOrganisations(
  { expectation }: ResolvedQuestion,
  members: ReadonlySet<string> | undefined,
): Alike | null {
  if (!members && expectation.organisations === null) return null;
  const known = new Set([...(members ?? []), ...(expectation.organisations ?? [])]);
  return (activity) =>
    JSON.stringify([
      activity.organisations.length > 0,
      alikeValues(activity, 'organisations', [...inRoles(activity, expectation.roles)], known),
    ]);
}

function alikePlacesOf(
  { tree }: ResolvedQuestion,
  members: ReadonlySet<string> | undefined,
): Alike | null {
  if (!members) return null;
  const alike = alikePlaces(tree, members);
  return (activity) => {
    const places = activity.places.map(alike);
    return alikeValues(activity, 'places', places, new Set(places));
  };
}

/** Values of a list: those asked about, whether there are any and several, and whether some could not be read. */
function alikeValues(
  activity: Activity,
  field: string,
  values: readonly string[],
  asked: ReadonlySet<string>,
): string {
  const found = new Set(values.filter((one) => asked.has(one)));
  return JSON.stringify([
    [...found].sort(),
    Math.min(values.length, 2),
    hasUnread(activity, field),
  ]);
}

function alikeDatesOf(
  { activities }: CodedDataset,
  members: ReadonlySet<string> | undefined,
): Likeness['date'] {
  if (!members) return null;
  const days = [...members].flatMap((one) => daysOfMember(one) ?? []);
  const dates = activities.flatMap(({ period }) =>
    [period?.start, period?.end, period?.confirmed].flatMap((date) => date ?? []),
  );
  return alikeDates(days, dates);
}

function alikeCoding(members: ReadonlySet<string>): Likeness['codings'][string] {
  const asked = (reading: Reading) =>
    reading.verdict === 'within'
      ? [reading.principal, reading.significant].map((codes) =>
          codes.filter((code) => members.has(code)).sort(),
        )
      : [[], []];
  return ({ reading, alternatives }) => {
    const others = new Set(alternatives.map((one) => JSON.stringify(asked(one.reading))));
    return JSON.stringify([asked(reading), categoriesOf(reading).length > 1, [...others].sort()]);
  };
}
