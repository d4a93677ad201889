import type { Diagnostic } from '@prevention-spectrum/core';
import type { Sureness } from './clue.ts';

/** Why a column was mapped to a field. */
export interface Reason {
  readonly field: string;
  readonly column: string;
  readonly why: Diagnostic;
  readonly confidence: Sureness;
}
