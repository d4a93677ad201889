import type { Activity } from '../../activity/activity.ts';
import type { ActivityId } from '../../activity/id.ts';
import type { Facts } from './columns.ts';

const blank: Activity = {
  id: '' as ActivityId,
  title: { und: '' },
  description: null,
  kind: 'context',
  partOf: null,
  status: null,
  organisations: [],
  places: [],
  audiences: null,
  channels: null,
  period: null,
  reach: null,
  money: [],
  provenance: [],
  unread: [],
};

/** An activity of which nothing is stated but these facts: the rules say of it what they say of all who share them. */
export function exampleOf(facts: Facts): Activity {
  return { ...blank, ...facts };
}
