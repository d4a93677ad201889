import type {
  CodedDataset,
  Coding,
  Evidence,
  Members,
  RecordList,
  RecordRef,
} from '@prevention-spectrum/core';
import { codingRef } from '@prevention-spectrum/core';

/** Which records name another one, so that it cannot go before they do. */
export function usesOf(dataset: CodedDataset, { list, id }: RecordRef): readonly RecordRef[] {
  const finds = finders[list];
  if (!finds) return [];
  const lists = Object.entries(finds) as [Uncoded | 'codings', Finder][];
  return lists.flatMap(([named, names]) =>
    named === 'codings'
      ? codingsThat(dataset, (one) => names(one, id))
      : dataset[named]
          .filter((one) => names(one as never, id))
          .map((one) => ({ list: named, id: one.id })),
  );
}

type Uncoded = Exclude<RecordList, 'codings'>;
type Finder = (record: never, id: string) => boolean;
type Finders = {
  readonly [List in RecordList]?: (record: CodedDataset[List][number], id: string) => boolean;
};

const rests = ({ evidence }: { readonly evidence: readonly Evidence[] }, id: string) =>
  evidence.some(({ source }) => source === id);
const declaredIn = (dimension: RegExp) => (members: Members, id: string) =>
  Object.entries(members).some(([name, some]) => dimension.test(name) && some.includes(id));

const membersBy = (dimension: RegExp): Finders => {
  const names = declaredIn(dimension);
  return {
    expectations: ({ members, notApplicable }, id) =>
      [members, ...notApplicable].some((one) => names(one, id)),
    screenings: ({ scope }, id) => names(scope, id),
  };
};
const organisation = membersBy(/^organisation$/);
const lists = (ids: readonly string[] | null | undefined, id: string) => ids?.includes(id) === true;

const finders: { readonly [List in RecordList]?: Finders } = {
  sources: {
    activities: ({ provenance }, id) => provenance.some(({ source }) => source === id),
    codings: rests,
    screenings: rests,
    statistics: rests,
    contradictions: ({ versions }, id) => versions.some((one) => rests(one, id)),
  },
  organisations: {
    organisations: ({ partOf }, id) => partOf === id,
    activities: ({ organisations }, id) => organisations.some((one) => one.organisation === id),
    expectations: (one, id) =>
      lists(one.organisations, id) || organisation.expectations?.(one, id) === true,
    screenings: (one, id) =>
      lists(one.organisations, id) || organisation.screenings?.(one, id) === true,
  },
  places: {
    places: ({ within }, id) => within === id,
    activities: ({ places }, id) => places.some(({ place }) => place === id),
    statistics: ({ place }, id) => place === id,
    ...membersBy(/^place(:|$)/),
  },
  audiences: {
    activities: ({ audiences }, id) => lists(audiences, id),
    ...membersBy(/^audience$/),
  },
  channels: {
    activities: ({ channels }, id) => lists(channels, id),
    ...membersBy(/^channel$/),
  },
  activities: { activities: ({ partOf }, id) => partOf === id },
  coders: {
    codings: ({ coder, alternatives }, id) =>
      coder === id || alternatives.some((one) => one.coder === id),
  },
};

/** Codings are known by their number among those of their activity. */
function codingsThat(
  { codings }: CodedDataset,
  fits: (coding: never) => boolean,
): readonly RecordRef[] {
  const numbers = new Map<string, number>();
  return codings.flatMap((one: Coding) => {
    const number = (numbers.get(one.activity) ?? 0) + 1;
    numbers.set(one.activity, number);
    return fits(one as never) ? [codingRef(one.activity, number)] : [];
  });
}
