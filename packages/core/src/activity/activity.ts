import type { ActivityId, AudienceId, ChannelId } from './id.ts';
import type { Participation } from './organisation.ts';
import type { Period } from './period.ts';
import type { ActivityPlace } from './place.ts';
import type { Provenance } from './provenance.ts';
import type { Text } from './text.ts';

/**
 * What kind of record this is. Only the first two are things that happened and can cover a cell on their own.
 * - `activity`: something done or planned, on its own;
 * - `component`: a part of an activity or umbrella, counted one by one or lumped (`partOf`);
 * - `mandate`: what a body is charged with, whether or not it does it;
 * - `resource`: money, staff or goods lent to an activity;
 * - `umbrella`: a programme that is made of its components;
 * - `claim`: a statement of effect or intent;
 * - `context`: background.
 */
export const activityKinds = [
  'activity',
  'component',
  'mandate',
  'resource',
  'umbrella',
  'claim',
  'context',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** How far an activity has come. */
export const activityStatuses = ['planned', 'ongoing', 'completed', 'cancelled'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

/** Money in one currency; `amount` in units of that currency (ISO 4217), never converted. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/**
 * What a source said and nobody could read: kept word for word, so that it can be mended later.
 * A place, an audience, a channel or an organisation among it leaves that axis open: it may be any.
 */
export interface Unread {
  readonly field: string;
  readonly found: string;
}

/**
 * One record of work against a harm, as a source states it.
 * `null` always means "not stated". A list that is empty states nothing either: it is read as `null`.
 */
export interface Activity {
  readonly id: ActivityId;
  readonly title: Text;
  readonly description: Text | null;
  readonly kind: ActivityKind;
  readonly partOf: ActivityId | null;
  readonly status: ActivityStatus | null;
  readonly organisations: readonly Participation[];
  readonly places: readonly ActivityPlace[];
  readonly audiences: readonly AudienceId[] | null;
  readonly channels: readonly ChannelId[] | null;
  readonly period: Period | null;
  /** People reached, counted by the source. */
  readonly reach: number | null;
  readonly money: readonly Money[];
  readonly provenance: readonly Provenance[];
  readonly unread: readonly Unread[];
}

/** Whether the source said something of this field that nobody could read. */
export function hasUnread({ unread }: Pick<Activity, 'unread'>, field: string): boolean {
  return unread.some((one) => one.field === field);
}
