import { activityKinds, activityStatuses } from '@prevention-spectrum/core';
import type { Mapping } from './mapping.ts';

/** The languages that a table written here has columns for; others stand together in one; `und` is a text whose source does not say its language. */
export const textLanguages = ['und', 'en', 'id'] as const;
/** Between the entries of a list in one cell. */
export const between = '; ';

/** The columns of a table written here, in their order. */
export const standardColumns = [
  'id',
  ...textLanguages.map((language) => `title (${language})` as const),
  'title (others)',
  ...textLanguages.map((language) => `description (${language})` as const),
  'description (others)',
  ...['kind', 'part of', 'status', 'start', 'end', 'confirmed'],
  ...[
    'organisations',
    'places',
    'audiences',
    'channels',
    'reached',
    'money',
    'provenance',
    'unread',
  ],
] as const;

const date = (column: string) => ({ column, formats: ['iso'] });
const same = <Word extends string>(words: readonly Word[]) =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;

/**
 * How a table of the `csv` exporter is read back: keep it beside the file. Organisations, places, audiences and channels
 * stand there by their ids, so the dataset that it is read into must have them.
 */
export const standardMapping: Mapping = {
  version: 1,
  file: { delimiter: ',', encoding: 'utf-8', guarded: true },
  id: { column: 'id' },
  title: textLanguages.map((language) => ({ language, template: `{title (${language})}` })),
  description: textLanguages.map((language) => ({
    language,
    template: `{description (${language})}`,
  })),
  kind: { column: 'kind', values: same(activityKinds) },
  partOf: { column: 'part of' },
  status: { column: 'status', values: same(activityStatuses) },
  period: { start: date('start'), end: date('end'), confirmed: date('confirmed') },
  lists: {
    organisations: { column: 'organisations', separator: between },
    places: { column: 'places', separator: between },
    money: { column: 'money', separator: between },
  },
  audiences: { column: 'audiences', separator: between },
  channels: { column: 'channels', separator: between },
  reach: { column: 'reached' },
  exact: {
    title: 'title (others)',
    description: 'description (others)',
    provenance: 'provenance',
    unread: 'unread',
  },
};
