import type { Activity, CodedDataset, PlaceTree } from '@prevention-spectrum/core';
import { type Table, tableOf } from '../table.ts';
import { wayTo } from './places.ts';
import { linksOf, type Sets, setsOf } from './sets.ts';

/** The lists that activities state. */
export interface StatedSets {
  readonly places: Sets<Activity['places'][number]>;
  readonly audiences: Sets<string>;
  readonly channels: Sets<string>;
  readonly organisations: Sets<Activity['organisations'][number]>;
}

export function statedSets({ activities }: CodedDataset, tree: PlaceTree): StatedSets {
  return {
    places: setsOf(
      activities.map(({ places }) => places),
      (places) => places.map(({ place }) => wayTo(place, tree)).sort()[0] ?? '',
    ),
    audiences: setsOf(activities.map(({ audiences }) => audiences ?? [])),
    channels: setsOf(activities.map(({ channels }) => channels ?? [])),
    organisations: setsOf(activities.map(({ organisations }) => organisations)),
  };
}

/** The link tables of all but places. */
export function setTables({
  audiences,
  channels,
  organisations,
}: Omit<StatedSets, 'places'>): readonly Table[] {
  return [
    tableOf(
      'audience_sets',
      linksOf(audiences),
      {
        audience_set: ['integer', ({ number }) => number],
        audience: ['text', ({ entry }) => entry],
      },
      { refers: { audience: ['audiences', 'id'] } },
    ),
    tableOf(
      'channel_sets',
      linksOf(channels),
      {
        channel_set: ['integer', ({ number }) => number],
        channel: ['text', ({ entry }) => entry],
      },
      { refers: { channel: ['channels', 'id'] } },
    ),
    tableOf(
      'organisation_sets',
      linksOf(organisations),
      {
        organisation_set: ['integer', ({ number }) => number],
        organisation: ['text', ({ entry }) => entry.organisation],
        role: ['text', ({ entry }) => entry.role],
      },
      { refers: { organisation: ['organisations', 'id'] } },
    ),
  ];
}
