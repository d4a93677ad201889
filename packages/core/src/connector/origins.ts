import type { Activity } from '../activity/activity.ts';

/**
 * The records of sources that an activity was made of: the source, with the id that the record has there. A source
 * that gives no ids is one record. Where in a document something stood plays no part: a row moves when a file grows.
 */
export function originsOf({ provenance }: Pick<Activity, 'provenance'>): ReadonlySet<string> {
  return new Set(
    provenance.map(({ source, externalId = null }) => JSON.stringify([source, externalId])),
  );
}
