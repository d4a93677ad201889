/** The lists of a dataset, in the order in which they are written, with what one entry is called. */
export const recordNames = {
  sources: 'source',
  frameworks: 'framework',
  organisations: 'organisation',
  places: 'place',
  audiences: 'audience',
  channels: 'channel',
  activities: 'activity',
  coders: 'coder',
  codings: 'coding',
  expectations: 'expectation',
  screenings: 'screening',
  statistics: 'statistic',
  contradictions: 'contradiction',
} as const;

/** One of the lists of a dataset. */
export type RecordList = keyof typeof recordNames;
