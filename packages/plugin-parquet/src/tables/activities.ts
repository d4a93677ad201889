import {
  type Activity,
  type CodedDataset,
  daysOf,
  type PartialDate,
  type Period,
  umbrellaOf,
  wording,
} from '@prevention-spectrum/core';
import { type Reading, type Table, tableOf } from '../table.ts';
import type { AcceptedCodings } from './codings.ts';
import type { StatedSets } from './stated-sets.ts';

interface ActivityRow {
  readonly activity: Activity;
  readonly position: number;
}

/** One row an activity. What lies in one place stands together, so that whoever asks about a place passes over the rest. */
export function activityTables(
  { activities, frameworks }: CodedDataset,
  stated: StatedSets,
  accepted: AcceptedCodings,
): readonly Table[] {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const parents = new Set(activities.map(({ partOf }) => partOf));
  const placeSet = ({ activity }: ActivityRow) => stated.places.numberOf(activity.places);
  const rows = activities
    .map((activity, position) => ({ activity, position }))
    .map((row) => ({ ...row, order: placeSet(row) ?? Number.POSITIVE_INFINITY }))
    .sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0));
  const money = activities.flatMap(({ id, money }) =>
    money.map((one, index) => ({ activity: id, number: index + 1, ...one })),
  );
  return [
    tableOf<ActivityRow>(
      'activities',
      rows,
      {
        position: ['integer', ({ position }) => position],
        id: ['text', ({ activity }) => activity.id],
        title: ['json', ({ activity }) => activity.title],
        title_en: ['text', ({ activity }) => wording(activity.title, 'en')],
        title_id: ['text', ({ activity }) => wording(activity.title, 'id')],
        description: ['json', ({ activity }) => activity.description],
        kind: ['text', ({ activity }) => activity.kind],
        status: ['text', ({ activity }) => activity.status],
        reach: ['number', ({ activity }) => activity.reach],
        ...dates('start'),
        ...dates('end'),
        ...dates('confirmed'),
        part_of: ['text', ({ activity }) => activity.partOf],
        has_parts: ['boolean', ({ activity }) => parents.has(activity.id)],
        umbrella: ['text', ({ activity }) => umbrellaOf(activity, byId)],
        place_set: ['integer', placeSet],
        audience_set: [
          'integer',
          ({ activity }) => stated.audiences.numberOf(activity.audiences ?? []),
        ],
        channel_set: [
          'integer',
          ({ activity }) => stated.channels.numberOf(activity.channels ?? []),
        ],
        organisation_set: [
          'integer',
          ({ activity }) => stated.organisations.numberOf(activity.organisations),
        ],
        ...Object.fromEntries(
          frameworks.map(({ id }) => [
            `reading_${id}`,
            [
              'integer',
              ({ activity }: ActivityRow) => accepted.readingOf(activity.id, id),
            ] as const,
          ]),
        ),
        unread_fields: [
          'texts',
          ({ activity }) => [...new Set(activity.unread.map(({ field }) => field))],
        ],
        unread: ['json', ({ activity }) => activity.unread],
        provenance: ['json', ({ activity }) => activity.provenance],
      },
      { key: ['id'] },
    ),
    tableOf(
      'money',
      money,
      {
        activity: ['text', ({ activity }) => activity],
        number: ['integer', ({ number }) => number],
        amount: ['number', ({ amount }) => amount],
        currency: ['text', ({ currency }) => currency],
      },
      { key: ['activity', 'number'], refers: { activity: ['activities', 'id'] } },
    ),
  ];
}

/** A date as it was written, and the first and the last day that it may mean. */
function dates(of: keyof Period): Readonly<Record<string, Reading<ActivityRow>>> {
  const stated = ({ activity }: ActivityRow) => activity.period?.[of] ?? null;
  const days = (date: PartialDate | null) => (date === null ? null : daysOf(date));
  return {
    [`period_${of}`]: ['text', stated],
    [`period_${of}_first`]: ['date', (row) => days(stated(row))?.first],
    [`period_${of}_last`]: ['date', (row) => days(stated(row))?.last],
  };
}
