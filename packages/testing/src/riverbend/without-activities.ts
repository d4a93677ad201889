import type { CodedDataset } from '@prevention-spectrum/core';
import { riverbend } from './dataset.ts';

/** Riverbend with its places, bodies and frameworks and nothing that was done: what an import goes into. */
export const withoutActivities: CodedDataset = {
  ...riverbend,
  activities: [],
  codings: [],
  screenings: [],
  contradictions: [],
};
