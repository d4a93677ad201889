import {
  type ActivityId,
  type AudienceId,
  type ChannelId,
  type CodedDataset,
  type OrganisationId,
  type PlaceId,
  type RecordList,
  recordNames,
} from '@prevention-spectrum/core';
import { riverbend } from '../../riverbend/dataset.ts';

/** The lists whose records have an id of their own: all but codings. */
export type IdList = Exclude<RecordList, 'codings'>;

export const idLists = (Object.keys(recordNames) as RecordList[]).filter(
  (list) => list !== 'codings',
);

type RecordOf<List extends RecordList> = CodedDataset[List][number];

const both = (words: string) => ({ en: words, id: words });

/** A record of each list by its id and its words: other words make it another record. */
export const recordOf: {
  readonly [List in IdList]: (id: string, words: string) => RecordOf<List>;
} = {
  sources: (id, citation) => ({ id, citation }),
  frameworks: (id, citation) => ({ ...firstOf('frameworks'), id, citation }),
  organisations: (id, und) => ({ id: id as OrganisationId, name: { und } }),
  places: (id, level) => ({ id: id as PlaceId, name: { und: id }, level }),
  audiences: (id, words) => ({ id: id as AudienceId, label: both(words) }),
  channels: (id, words) => ({ id: id as ChannelId, label: both(words) }),
  activities: (id, und) => ({ ...firstOf('activities'), id: id as ActivityId, title: { und } }),
  coders: (id, und) => ({ id, kind: 'group', label: { und } }),
  expectations: (id, words) => ({ ...firstOf('expectations'), id, label: both(words) }),
  screenings: (id, words) => ({ ...firstOf('screenings'), id, because: both(words) }),
  statistics: (id, unit) => ({ ...firstOf('statistics'), id, unit }),
  contradictions: (id, words) => ({ ...firstOf('contradictions'), id, handling: both(words) }),
};

function firstOf<List extends RecordList>(list: List): RecordOf<List> {
  return riverbend[list][0] as RecordOf<List>;
}
