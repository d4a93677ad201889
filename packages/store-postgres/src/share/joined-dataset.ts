import {
  type Activity,
  type ActivityId,
  type AudienceId,
  type ChannelId,
  type CodedDataset,
  type Coding,
  displayed,
  type OrganisationId,
  overview,
  type PlaceId,
  type SomeEvidence,
} from '@prevention-spectrum/core';
import { JoinedRecords } from './joined-records.ts';
import { narrowedScreening } from './narrowed-screening.ts';

/** What a custodian shares, by the name that stands in front of its ids. */
export interface SharedPart {
  readonly slug: string;
  readonly dataset: CodedDataset;
}

/** A joined dataset, with whose an activity is. */
export interface Joined {
  readonly dataset: CodedDataset;
  /** The slug of who shares an activity; nothing for one's own. */
  readonly sharers: ReadonlyMap<ActivityId, string>;
}

/** The joined dataset alone. */
export function joinedDataset(own: CodedDataset, shared: readonly SharedPart[]): CodedDataset {
  return joined(own, shared).dataset;
}

/**
 * One dataset of a custodian's own records and of those that others share with it. A record of another is
 * `<slug>/<id>`, so that two custodians may use one id; where own ids begin so already, `<slug>+/<id>`. Places,
 * audiences and the like that are the same stay one. What is expected, counted and contradicted is the custodian's
 * own; so is where somebody looked, and nobody is taken to have looked for what only others name.
 */
export function joined(own: CodedDataset, shared: readonly SharedPart[]): Joined {
  if (shared.length === 0) return { dataset: own, sharers: new Map() };
  const taken = ownIds(own);
  const sharers = new Map<ActivityId, string>();
  const lists = {
    sources: new JoinedRecords('sources', own),
    frameworks: new JoinedRecords('frameworks', own),
    organisations: new JoinedRecords('organisations', own),
    places: new JoinedRecords('places', own),
    audiences: new JoinedRecords('audiences', own),
    channels: new JoinedRecords('channels', own),
  };
  const activities = [...own.activities];
  const codings = [...own.codings];
  const coders = [...own.coders];
  for (const { slug, dataset } of shared) {
    const first = freeName(slug, taken);
    taken.push(`${first}/`);
    const ids: Renamed = {
      sources: lists.sources.add(first, dataset),
      frameworks: lists.frameworks.add(first, dataset),
      organisations: lists.organisations.add(first, dataset),
      places: lists.places.add(first, dataset),
      audiences: lists.audiences.add(first, dataset),
      channels: lists.channels.add(first, dataset),
      prefixed: (id) => `${first}/${id}`,
    };
    const theirs = dataset.activities.map((activity) => activityWith(activity, ids));
    for (const { id } of theirs) sharers.set(id, slug);
    activities.push(...theirs);
    codings.push(...dataset.codings.map((coding) => codingWith(coding, ids)));
    coders.push(...dataset.coders.map((coder) => ({ ...coder, id: ids.prefixed(coder.id) })));
  }
  const all: CodedDataset = {
    ...own,
    sources: lists.sources.all,
    frameworks: lists.frameworks.all,
    organisations: lists.organisations.all,
    places: lists.places.all,
    audiences: lists.audiences.all,
    channels: lists.channels.all,
    activities,
    coders,
    codings,
  };
  const screenings = own.screenings.map((one) => narrowedScreening(one, own, all));
  const dataset = { ...all, screenings };
  return { dataset: displayed(dataset, () => overview(dataset)), sharers };
}

/** Everything that own records are called, or call another record. */
function ownIds(own: CodedDataset): string[] {
  const { sources, frameworks, organisations, places, audiences, channels, activities } = own;
  const named = [sources, frameworks, organisations, places, audiences, channels, own.coders];
  return [
    ...[...named, activities].flatMap((list) => list.map(({ id }) => id as string)),
    ...activities.flatMap(({ partOf }) => partOf ?? []),
    ...own.codings.map(({ coder }) => coder),
  ];
}

/** A name that no id begins with yet. */
function freeName(slug: string, taken: readonly string[]): string {
  let name = slug;
  while (taken.some((id) => id.startsWith(`${name}/`))) name += '+';
  return name;
}

type Renamed = Readonly<
  Record<
    'sources' | 'frameworks' | 'organisations' | 'places' | 'audiences' | 'channels',
    ReadonlyMap<string, string>
  >
> & {
  /** Activities and coders are never the same as another's. */
  readonly prefixed: (id: string) => string;
};

function activityWith(activity: Activity, ids: Renamed): Activity {
  const { sources, organisations, places, audiences, channels, prefixed } = ids;
  return {
    ...activity,
    id: prefixed(activity.id) as ActivityId,
    partOf: activity.partOf === null ? null : (prefixed(activity.partOf) as ActivityId),
    organisations: activity.organisations.map(({ organisation, role }) => ({
      organisation: named<OrganisationId>(organisations, organisation),
      role,
    })),
    places: activity.places.map(({ place, extent }) => ({
      place: named<PlaceId>(places, place),
      extent,
    })),
    audiences: activity.audiences?.map((one) => named<AudienceId>(audiences, one)) ?? null,
    channels: activity.channels?.map((one) => named<ChannelId>(channels, one)) ?? null,
    provenance: activity.provenance.map((one) => ({ ...one, source: named(sources, one.source) })),
  };
}

function codingWith(coding: Coding, { sources, frameworks, prefixed }: Renamed): Coding {
  return {
    ...coding,
    activity: prefixed(coding.activity) as ActivityId,
    framework: named(frameworks, coding.framework),
    coder: prefixed(coding.coder),
    evidence: coding.evidence.map((one) => ({
      ...one,
      source: named(sources, one.source),
    })) as unknown as SomeEvidence,
    alternatives: coding.alternatives.map(({ coder, ...alternative }) =>
      coder === undefined ? alternative : { ...alternative, coder: prefixed(coder) },
    ),
  };
}

function named<Id extends string>(ids: ReadonlyMap<string, string>, id: Id): Id {
  return (ids.get(id) ?? id) as Id;
}
