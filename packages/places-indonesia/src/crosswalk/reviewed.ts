import type { Bilingual } from '@prevention-spectrum/core';
import file from '../../data/reviewed.json' with { type: 'json' };

/** Two codes that a person found to be one place although the names differ, or a new place and the one it was cut out of. */
export interface Reviewed {
  readonly kemendagri: string;
  readonly bps: string;
  readonly because: Bilingual;
}

/** Pairs that no rule about names would match, by Home Ministry code. */
export const reviewedSame: ReadonlyMap<string, Reviewed> = new Map(
  file.same.map((pair) => [pair.kemendagri, pair]),
);

/** Home Ministry places newer than the statistics agency's list: what is in them is compared with what they were cut out of. */
export const reviewedCutOut: ReadonlyMap<string, Reviewed> = new Map(
  file.cutOut.map((pair) => [pair.kemendagri, pair]),
);
