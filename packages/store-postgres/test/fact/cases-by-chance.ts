import type { CoverageQuestion } from '@prevention-spectrum/core';
import {
  arbitraryProgramme,
  arbitraryQuestion,
  type Programme,
} from '@prevention-spectrum/testing/chance';
import * as fc from 'fast-check';

/** What is asked of a programme. */
export interface Case {
  readonly programme: Programme;
  readonly questions: readonly CoverageQuestion[];
}

/** Every tenth programme has up to so many activities, of which many are alike; the others have up to twelve. */
const large = 150;

const programme: fc.Arbitrary<Programme> = fc.oneof(
  { weight: 9, arbitrary: arbitraryProgramme() },
  { weight: 1, arbitrary: arbitraryProgramme(large) },
);
const questions = fc.array(arbitraryQuestion, { minLength: 3, maxLength: 3 });

/** The same for the same seed. */
export function casesByChance(numRuns: number, seed: number): readonly Case[] {
  return fc.sample(fc.record({ programme, questions }), { numRuns, seed });
}
