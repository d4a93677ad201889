import type { Activity, CodedDataset, Coding } from '@prevention-spectrum/core';
import { fieldLevels } from './field-levels.ts';
import type { AgreedLevel } from './level.ts';
import { shown } from './shown.ts';

type Referred = Pick<
  CodedDataset,
  'sources' | 'frameworks' | 'organisations' | 'places' | 'audiences' | 'channels' | 'coders'
>;

/** What activities and codings refer to, and what that refers to, up to a level. */
export function referredRecords(
  whole: CodedDataset,
  activities: readonly Activity[],
  codings: readonly Coding[],
  level: AgreedLevel,
): Referred {
  const named: Readonly<Record<keyof Referred, readonly string[]>> = {
    sources: [
      ...activities.flatMap(({ provenance }) => provenance.map(({ source }) => source)),
      ...codings.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ],
    frameworks: codings.map(({ framework }) => framework),
    organisations: withAbove(
      whole.organisations.map(({ id, partOf }) => [id, partOf]),
      activities.flatMap(({ organisations }) => organisations.map((one) => one.organisation)),
    ),
    places: withAbove(
      whole.places.map(({ id, within }) => [id, within]),
      activities.flatMap(({ places }) => places.map(({ place }) => place)),
    ),
    audiences: activities.flatMap(({ audiences }) => audiences ?? []),
    channels: activities.flatMap(({ channels }) => channels ?? []),
    coders: codings.flatMap(({ coder, alternatives }) => [
      coder,
      ...alternatives.flatMap((one) => one.coder ?? []),
    ]),
  };
  const pick = <List extends keyof Referred>(list: List) => {
    const ids = new Set(named[list]);
    const records = whole[list] as readonly { readonly id: string }[];
    return records
      .filter(({ id }) => ids.has(id))
      .flatMap((one) => shown(one, fieldLevels[list], level) ?? []) as unknown as Referred[List];
  };
  return {
    sources: pick('sources'),
    frameworks: pick('frameworks'),
    organisations: pick('organisations'),
    places: pick('places'),
    audiences: pick('audiences'),
    channels: pick('channels'),
    coders: pick('coders'),
  };
}

/** Ids with those of everything above them. */
function withAbove(
  links: readonly (readonly [string, string | undefined])[],
  ids: readonly string[],
): readonly string[] {
  const parents = new Map(links);
  const found = new Set<string>();
  for (const id of ids) {
    for (let next: string | undefined = id; next && !found.has(next); next = parents.get(next)) {
      found.add(next);
    }
  }
  return [...found];
}
