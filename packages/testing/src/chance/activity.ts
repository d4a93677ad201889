import { roles } from '@prevention-spectrum/core';
import * as fc from 'fast-check';
import { audiences, channels, organisations, places } from './declared.ts';
import { some } from './some.ts';

const date = fc.oneof(
  fc.constantFrom('2016', '2017', '2018'),
  fc.constantFrom('2016-12', '2017-03', '2017-04', '2017-11', '2018-01'),
  fc.constantFrom('2016-12-31', '2017-01-01', '2017-04-13', '2017-04-14', '2018-02-28'),
);

export const activity = fc
  .record({
    kind: fc.constantFrom(
      ...(['activity', 'activity', 'activity', 'component', 'component', 'mandate'] as const),
      ...(['resource', 'umbrella', 'claim', 'context'] as const),
    ),
    status: fc.constantFrom(
      ...([null, 'planned', 'ongoing', 'completed', 'completed', 'cancelled'] as const),
    ),
    organisations: fc.array(
      fc.record({
        organisation: fc.constantFrom(...organisations),
        role: fc.constantFrom(...roles),
      }),
      { maxLength: 3 },
    ),
    places: fc.array(
      fc.record({
        place: fc.constantFrom(...places),
        extent: fc.constantFrom('within', 'throughout'),
      }),
      { maxLength: 3 },
    ),
    audiences: fc.option(fc.subarray(audiences)),
    channels: fc.option(fc.subarray(channels)),
    period: fc.option(
      fc.record({ start: fc.option(date), end: fc.option(date), confirmed: fc.option(date) }),
    ),
    reach: fc.constantFrom(null, 0, 1, 40),
    unread: fc.subarray(['places', 'audiences', 'channels', 'organisations', 'reach'], {
      maxLength: 2,
    }),
  })
  .map(({ unread, ...rest }) => ({
    ...rest,
    title: { und: 'One' },
    description: null,
    money: [],
    provenance: [],
    unread: unread.map((field) => ({ field, found: 'somewhere' })),
  }));

/** One of which everything is stated, so that it surely is somewhere and counts. */
export const plainActivity = fc
  .tuple(activity, fc.record({ audiences: some(audiences), channels: some(channels) }))
  .map(([one, stated]) => ({
    ...one,
    ...stated,
    kind: 'activity' as const,
    status: 'completed' as const,
    places: [
      ...one.places,
      { place: 'D1', extent: 'throughout' as const },
      { place: 'V3', extent: 'within' as const },
    ],
    organisations: roles.map((role) => ({ organisation: 'F', role })),
    period: { start: '2017-01-01', end: '2018-02-28', confirmed: null },
    reach: 40,
    unread: [],
  }));
