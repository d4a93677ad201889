import type { Registry } from '@prevention-spectrum/core';
import type { Caller } from './caller.ts';
import { type Holding, holdingOf, type Records } from './holding.ts';
import type { Published } from './stewardship.ts';

/** Whose records a gateway serves. */
export interface Custody {
  /** What plugins bring: the same for every custodian, since the schema is built from it once. */
  readonly registry: Registry;
  /** The records that a caller works with; `null` where there are none for them. */
  holding(caller: Caller): Promise<Holding | null>;
  /** What everybody may read; `null` where nothing can be published. */
  readonly published: Published | null;
  /** Whether the place where records are kept answers. */
  answers(): Promise<boolean>;
}

/** Records that everybody works with. */
export function commonRecords(records: Records): Custody {
  const holding = holdingOf(records);
  return {
    registry: records.workbench.registry,
    published: null,
    holding: async () => holding,
    answers: async () => (await records.workbench.dataset()) !== null,
  };
}
