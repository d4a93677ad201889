import type { Activity, CodedDataset, Coding, Reading } from '@prevention-spectrum/core';

/** An activity with its codings. */
interface Coded {
  readonly activity: Activity;
  readonly codings: readonly Coding[];
}

const within = (reading: Reading, change: (principal: string[], significant: string[]) => object) =>
  (reading.verdict === 'within'
    ? { ...reading, ...change([...reading.principal], [...reading.significant]) }
    : reading) as Reading;

const every =
  (change: (coding: Coding) => Coding) =>
  ({ activity, codings }: Coded) => ({
    activity,
    codings: codings.map(change),
  });
const of =
  (change: (activity: Activity) => object) =>
  ({ activity, codings }: Coded) => ({
    activity: { ...activity, ...change(activity) } as Activity,
    codings,
  });

/** Ways in which two activities differ by one fact that a question may or may not read. */
export const changes: readonly ((coded: Coded) => Coded)[] = [
  every((coding) => {
    const [first, ...others] = coding.alternatives;
    if (!first) return coding;
    const alternatives = [{ ...first, reading: coding.reading }, ...others];
    return { ...coding, reading: first.reading, alternatives };
  }),
  every((coding) => ({ ...coding, alternatives: [] })),
  every((coding) => ({
    ...coding,
    alternatives: [...coding.alternatives, { reading: coding.reading, because: {} }],
  })),
  every((coding) => ({
    ...coding,
    reading: within(coding.reading, (principal, significant) => ({
      principal: significant,
      significant: principal,
    })),
  })),
  every((coding) => ({
    ...coding,
    reading: within(coding.reading, (principal, significant) => ({
      principal: [...new Set([...principal, coding.framework === 'steps' ? 'c' : 'y'])],
      significant,
    })),
  })),
  ({ activity }) => ({ activity, codings: [] }),
  of(() => ({ unread: [] })),
  of(({ unread }) => ({ unread: [...unread, { field: 'places', found: '' }] })),
  of(({ unread }) => ({ unread: [...unread, { field: 'organisations', found: '' }] })),
  of(({ places }) => ({
    places: places.map((one) => ({
      ...one,
      extent: one.extent === 'within' ? 'throughout' : 'within',
    })),
  })),
  of(({ places }) => ({ places: [...places, ...places] })),
  of(({ places }) => ({ places: [...places, { place: 'V2', extent: 'within' }] })),
  of(() => ({ places: [{ place: 'R', extent: 'throughout' }] })),
  of(({ audiences }) => ({ audiences: [...new Set([...(audiences ?? []), 'police'])] })),
  of(({ channels }) => ({ channels: [...new Set([...(channels ?? []), 'radio'])] })),
  of(({ organisations }) => ({
    organisations: organisations.map((one) => ({ ...one, role: 'funding' })),
  })),
  of(() => ({ organisations: [] })),
  of(({ organisations }) => ({
    organisations: [...organisations, { organisation: 'H', role: 'implementing' }],
  })),
  of(({ partOf }) => ({ partOf: partOf === null ? 'p0' : null })),
  of(({ reach }) => ({ reach: reach === 0 ? 40 : 0 })),
  of(() => ({ reach: null })),
  of(({ period }) => ({
    period: period && { ...period, start: period.start?.slice(0, 4) ?? null },
  })),
  of(({ period }) => ({ period: period && { ...period, end: period.end?.slice(0, 7) ?? null } })),
  of(({ period }) => ({ period: period && { ...period, confirmed: '2018-02' } })),
  of(() => ({ status: 'completed' })),
];

/** A dataset in which each activity has a twin that differs from it by one fact. */
export function twinned(dataset: CodedDataset, picks: readonly number[]): CodedDataset {
  const twins = dataset.activities.map((activity, index) => {
    const id = `${activity.id}'` as Activity['id'];
    const codings = dataset.codings.filter((one) => one.activity === activity.id);
    const change = changes[(picks[index % picks.length] as number) % changes.length];
    const twin = change?.({ activity, codings }) ?? { activity, codings };
    return {
      activity: { ...twin.activity, id },
      codings: twin.codings.map((one) => ({ ...one, activity: id })),
    };
  });
  return {
    ...dataset,
    activities: [...dataset.activities, ...twins.map(({ activity }) => activity)],
    codings: [...dataset.codings, ...twins.flatMap(({ codings }) => codings)],
  };
}
