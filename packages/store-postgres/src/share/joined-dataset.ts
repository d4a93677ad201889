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

/**
 * One dataset of a custodian's own records and of those that others share with it. A record of another is
 * `<slug>/<id>`; places, audiences and the like that are the same stay one. What is expected, counted and contradicted
 * is the custodian's own; so is where somebody looked, and nobody is taken to have looked for what only others name.
 */
export function joinedDataset(own: CodedDataset, shared: readonly SharedPart[]): CodedDataset {
  if (shared.length === 0) return own;
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
    const ids: Renamed = {
      sources: lists.sources.add(slug, dataset),
      frameworks: lists.frameworks.add(slug, dataset),
      organisations: lists.organisations.add(slug, dataset),
      places: lists.places.add(slug, dataset),
      audiences: lists.audiences.add(slug, dataset),
      channels: lists.channels.add(slug, dataset),
      prefixed: (id) => `${slug}/${id}`,
    };
    activities.push(...dataset.activities.map((activity) => activityWith(activity, ids)));
    codings.push(...dataset.codings.map((coding) => codingWith(coding, ids)));
    coders.push(...dataset.coders.map((coder) => ({ ...coder, id: ids.prefixed(coder.id) })));
  }
  const joined: CodedDataset = {
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
  const screenings = own.screenings.map((one) => narrowedScreening(one, own, joined));
  const dataset = { ...joined, screenings };
  return displayed(dataset, () => overview(dataset));
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
