import type { Activity, Coding } from '@prevention-spectrum/core';
import * as fc from 'fast-check';
import { activity, plainActivity } from './activity.ts';
import { coding, plainCoding } from './coding.ts';
import { places } from './declared.ts';
import { maybe, stated } from './some.ts';

/** What may differ between activities that are otherwise the same. */
const own = fc
  .record({
    partOf: fc.oneof(fc.constant(null), fc.constantFrom('p0', 'p0', 'p1', 'p2', 'gone')),
    reach: maybe(fc.constantFrom(null, 0, 1, 40)),
    places: maybe(fc.constantFrom(...places).map((place) => [{ place, extent: 'within' }])),
  })
  .map(stated);

/** A few activities and codings, of which a programme is made: many of it are alike, and few in every way. */
export const templates = fc.record({
  activities: fc.array(fc.oneof(activity, plainActivity), { minLength: 1, maxLength: 4 }),
  codings: fc.array(fc.oneof(coding, plainCoding), { minLength: 1, maxLength: 4 }),
});
interface Templates {
  readonly activities: readonly object[];
  readonly codings: readonly Coding[];
}
export type FromTemplates<Made> = (of: Templates) => Made;
const pick = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item;
const facts = ['kind', 'status', 'organisations', 'audiences', 'channels', 'period', 'unread'];
/** Which template a record is like, and from which other one it has one fact. */
const likened = fc.record({
  index: fc.nat(11),
  fact: maybe(fc.constantFrom(...facts)),
  from: fc.nat(11),
});

export const someActivity = (ids: readonly string[]): fc.Arbitrary<FromTemplates<Activity>> =>
  fc
    .tuple(fc.constantFrom(...ids), likened, own)
    .map(([id, { index, fact, from }, more]) => ({ activities }) => {
      const other = pick(activities, from) as Record<string, unknown>;
      const borrowed = fact === undefined ? {} : { [fact]: other[fact] };
      return { ...pick(activities, index), ...borrowed, ...more, id } as unknown as Activity;
    });

export const someCoding = (ids: readonly string[]): fc.Arbitrary<FromTemplates<Coding>> =>
  fc.tuple(fc.constantFrom(...ids), likened).map(([id, { index, fact, from }]) => ({ codings }) => {
    const one = pick(codings, index);
    const alike = codings.filter(({ framework }) => framework === one.framework);
    const { alternatives } = fact === undefined ? one : pick(alike, from);
    return { ...one, alternatives, activity: id as Coding['activity'] };
  });
