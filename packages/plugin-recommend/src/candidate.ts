import type { ActivityDraft, Money, ReadingDraft } from '@prevention-spectrum/core';
import * as z from 'zod';

/** How a candidate would be read in one framework, with the other readings that an honest coder could defend. */
export interface CandidateReading {
  readonly framework: string;
  readonly reading: ReadingDraft<string>;
  readonly alternatives?: readonly ReadingDraft<string>[];
}

/** Something that could be added: an activity that nobody has done, how it would be read, and what it would cost. */
export interface Candidate {
  /** Where, for whom, when and by whom, as `ActivityDraft`; its status is not read. */
  readonly activity: ActivityDraft;
  readonly readings: readonly CandidateReading[];
  /** What the asker says that it costs. `null` or left out: not stated, which is not the same as nothing. */
  readonly cost?: Money | null;
  /** Made by `candidatesFrom` and proposed by nobody. */
  readonly invented?: boolean;
}

const codes = z.array(z.string());
const reading = z.union([
  z.enum(['outside', 'resource']),
  z.strictObject({
    principal: codes,
    significant: codes.exactOptional(),
    absent: codes.exactOptional(),
  }),
]);

/** A candidate as data from outside. The activity is checked when it meets the dataset. */
export const candidateShape = z.strictObject({
  activity: z.looseObject({
    id: z.string().min(1),
    title: z.union([z.string(), z.record(z.string(), z.string())]),
  }),
  readings: z
    .array(
      z.strictObject({
        framework: z.string(),
        reading,
        alternatives: z.array(reading).exactOptional(),
      }),
    )
    .default([]),
  cost: z
    .strictObject({ amount: z.number().min(0), currency: z.string().regex(/^[A-Z]{3}$/) })
    .nullable()
    .default(null),
});
