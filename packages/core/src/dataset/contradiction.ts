import type { Bilingual } from '../activity/text.ts';
import type { Evidence } from '../coding/evidence.ts';

/** One of the things that a source says about the same matter. */
export interface Version {
  readonly says: Bilingual;
  readonly evidence: readonly Evidence[];
}

/** Where a source disagrees with itself or with another: kept and shown, never silently mended. */
export interface Contradiction {
  readonly id: string;
  readonly label: Bilingual;
  readonly versions: readonly Version[];
  /** What the dataset goes by, and why; `null` while it is open. */
  readonly handling: Bilingual | null;
  /** The records that it touches, by id. */
  readonly touches: readonly string[];
}
