import {
  type ActivityDraft,
  type Bilingual,
  type Cell,
  type CodedDataset,
  type Coverage,
  type PlaceId,
  placeTree,
  type Text,
  wording,
} from '@prevention-spectrum/core';
import type { Candidate } from './candidate.ts';

/** How far one invented activity goes: into one gap; into each place of gaps that differ in the place alone; or all over the smallest place that holds these. */
export const spreads = ['each', 'places', 'throughout'] as const;
export type Spread = (typeof spreads)[number];

/**
 * Invents the activities that would close the gaps of an answer: bare outlines, which nobody has proposed and which
 * have no cost. Each is stated fully enough to be surely in its cells, and as often as a gap lacks activities.
 *
 * `throughout` makes sense for what binds or reaches a whole area (a rule, a broadcast) and for nothing else; it falls
 * back to `places` where no place holds them all.
 */
export function candidatesFrom(
  dataset: Pick<CodedDataset, 'places' | 'frameworks'>,
  answer: Coverage,
  spread: Spread = 'places',
): readonly Candidate[] {
  const axis = answer.dimensions.findIndex(({ id }) => id.startsWith('place:'));
  const groups = new Map<string, Cell[]>();
  for (const cell of answer.cells.filter(({ state }) => state === 'gap')) {
    const alike = spread === 'each' ? cell.at : cell.at.filter((_, index) => index !== axis);
    const key = JSON.stringify(alike);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].flatMap((cells) => {
    const lacking = Math.max(...cells.map(({ count }) => answer.expectation.atLeast - count));
    return Array.from({ length: lacking }, (_, times) =>
      invented(
        dataset,
        answer,
        cells.filter(({ count }) => answer.expectation.atLeast - count > times),
        axis,
        spread,
        times,
      ),
    );
  });
}

function invented(
  dataset: Pick<CodedDataset, 'places' | 'frameworks'>,
  answer: Coverage,
  cells: readonly Cell[],
  axis: number,
  spread: Spread,
  times: number,
): Candidate {
  const { dimensions, expectation, where } = answer;
  const [first] = cells as [Cell, ...Cell[]];
  const fixed = dimensions.flatMap(({ id }, index) =>
    index === axis ? [] : [[id, first.at[index] as string] as const],
  );
  const places = axis < 0 ? [] : cells.map(({ at }) => at[axis] as PlaceId);
  const stated = [...Object.entries(where), ...fixed];
  const statedIn = (id: string) => stated.findLast(([dimension]) => dimension === id)?.[1];
  const role = expectation.roles[0] ?? 'implementing';
  const organisation = statedIn('organisation') ?? expectation.organisations?.[0];
  const audience = statedIn('audience');
  const channel = statedIn('channel');
  const period = stated.findLast(([dimension]) => dimension.startsWith('period:'))?.[1];
  const inPlace = Object.entries(where).find(([dimension]) => dimension.startsWith('place:'))?.[1];
  const named = placesFor(dataset, places, spread) ?? [];
  const activity: ActivityDraft = {
    id: [
      'invented',
      ...fixed.map(([, member]) => member),
      ...(spread === 'each' ? places : []),
      ...(times > 0 ? [times + 1] : []),
    ].join(':'),
    title: titleOf(answer, first, axis, spread === 'each' ? places.length : 0, times),
    ...(named.length > 0
      ? { places: named }
      : inPlace !== undefined && { places: [{ place: inPlace, extent: 'throughout' }] }),
    ...(organisation !== undefined && { organisations: [{ organisation, role }] }),
    ...(audience !== undefined && { audiences: [audience] }),
    ...(channel !== undefined && { channels: [channel] }),
    ...(period !== undefined && { period: wholeOf(period) }),
  };
  const readings = dataset.frameworks.flatMap(({ id }) => {
    const codes = new Set(stated.filter(([dimension]) => dimension === id).map(([, code]) => code));
    return codes.size > 0 ? [{ framework: id, reading: { principal: [...codes] } }] : [];
  });
  return { activity, readings, cost: null, invented: true };
}

function placesFor(
  dataset: Pick<CodedDataset, 'places'>,
  places: readonly PlaceId[],
  spread: Spread,
): ActivityDraft['places'] {
  if (spread === 'throughout' && places.length > 0) {
    const { tree } = placeTree(dataset.places);
    const [first, ...others] = places.map((place) => tree.lineage(place));
    const holding = first?.find((one) => others.every((lineage) => lineage.includes(one)));
    if (holding !== undefined) return [{ place: holding, extent: 'throughout' }];
  }
  return places.map((place) => ({ place, extent: 'throughout' }));
}

/** The whole of a unit of time, as dates that lie surely in it. */
function wholeOf(member: string): { readonly start: string; readonly end: string } {
  const [from = member, to = from] = member.split('/');
  return { start: endOf(from, 0), end: endOf(to, 2) };
}

/** `2018-Q2` as its first or last month; a year, a month or a day as it is. */
function endOf(date: string, month: 0 | 2): string {
  const [year, quarter] = date.split('-Q');
  if (quarter === undefined) return date;
  return `${year}-${String((Number(quarter) - 1) * 3 + 1 + month).padStart(2, '0')}`;
}

/** “Invented: Educating providers, Protection”, with the place of a single cell. */
function titleOf(
  { dimensions }: Coverage,
  { at }: Cell,
  axis: number,
  place: number,
  times: number,
): Bilingual & Text {
  const members = dimensions.flatMap(({ members }, index) => {
    const label = members.find(({ id }) => id === at[index])?.label;
    return label === undefined || (index === axis && place === 0) ? [] : [label];
  });
  const named = (language: 'en' | 'id') =>
    `${members.map((label) => wording(label, language)).join(', ')}${times > 0 ? ` (${times + 1})` : ''}`;
  return { en: `Invented: ${named('en')}`, id: `Rekaan: ${named('id')}` };
}
