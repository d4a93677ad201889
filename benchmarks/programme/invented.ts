import type { CodedDataset } from '@prevention-spectrum/core';
import { codedActivities } from './activities.ts';
import { declared } from './declared.ts';

/** The invented programme with so many activities, in memory. */
export function invented(activities: number): CodedDataset {
  const coded = codedActivities(0, activities);
  return {
    ...declared,
    activities: coded.map(({ activity }) => activity),
    codings: coded.flatMap(({ codings }) => codings),
  };
}
