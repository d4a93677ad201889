import type { Additions, Coding, Edit } from '@prevention-spectrum/core';
import * as fc from 'fast-check';
import {
  audiences,
  channels,
  expectation,
  frameworks,
  organisations,
  places,
  screening,
  tree,
} from './declared.ts';
import { few, labelled } from './some.ts';
import { type FromTemplates, someActivity, someCoding, templates } from './templates.ts';

/** The first three are what others are parts of. */
const idsOf = (size: number) => [
  ...['p0', 'p1', 'p2'],
  ...Array.from({ length: size - 3 }, (_, index) => `n${index}`),
];

/** An edit that may be about records which are not there: those are to be left out before it is made. */
export type PerhapsEdit = Pick<Edit, 'by' | 'amend' | 'retire'> & { readonly put: Additions };

const codingRef = (ids: readonly string[]) =>
  fc.tuple(fc.constantFrom(...ids), fc.constantFrom(1, 1, 2)).map(([activity, number]) => ({
    activity: activity as Coding['activity'],
    id: `${activity}#${number}`,
  }));

const laterEdit = (ids: readonly string[]) =>
  fc
    .record({
      activities: few(someActivity(ids)),
      codings: few(someCoding(ids)),
      retired: fc.subarray([...ids], { maxLength: 2 }),
      retiredCodings: few(codingRef(ids)),
      amend: few(fc.tuple(codingRef(ids), someCoding(ids))),
    })
    .map(
      ({ activities, codings, retired, retiredCodings, amend }): FromTemplates<PerhapsEdit> =>
        (of) => ({
          by: 'chance',
          put: {
            activities: activities.map((one) => one(of)),
            codings: codings.map((one) => one(of)),
          },
          amend: amend.map(([{ id, activity }, one]) => ({ id, coding: { ...one(of), activity } })),
          retire: [
            ...retired.map((id) => ({ list: 'activities' as const, id })),
            ...retiredCodings.map(({ id }) => ({ list: 'codings' as const, id })),
          ],
        }),
    );

const firstEdit = (ids: readonly string[]) =>
  fc
    .record({
      activities: fc.tuple(...ids.map((id) => someActivity([id]))),
      there: fc.shuffledSubarray(
        ids.map((_, index) => index),
        { minLength: 3 },
      ),
      codings: fc.array(someCoding(ids), { maxLength: 2 * ids.length }),
      screenings: few(screening),
      expectation,
    })
    .map(
      ({ activities, there, codings, screenings, expectation }): FromTemplates<PerhapsEdit> =>
        (of) => ({
          by: 'chance',
          put: {
            frameworks,
            organisations: organisations.map((id) => ({ id, name: { und: id } })),
            places: places.map((id) => ({ id, name: { und: id }, ...tree[id] })),
            audiences: audiences.map(labelled),
            channels: channels.map(labelled),
            activities: there.flatMap((index) => activities[index]?.(of) ?? []),
            codings: codings.map((one) => one(of)),
            expectations: [expectation],
            screenings: screenings.map((one, index) => ({
              ...one,
              ...labelled(`screening-${index}`),
            })),
          } as unknown as Additions,
        }),
    );

/** How a programme is written at first, and what is changed then. */
export interface Programme {
  readonly first: PerhapsEdit;
  readonly later: readonly PerhapsEdit[];
}

/**
 * A programme with every awkward thing in it: how it is written at first, and what is changed then.
 * @param size how many activities there are at most
 */
export function arbitraryProgramme(size = 12): fc.Arbitrary<Programme> {
  const ids = idsOf(size);
  return fc
    .record({ templates, first: firstEdit(ids), later: few(laterEdit(ids)) })
    .map(({ templates, first, later }) => ({
      first: first(templates),
      later: later.map((one) => one(templates)),
    }));
}
