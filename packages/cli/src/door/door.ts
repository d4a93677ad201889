import type { Bilingual, Framework, Language, Standing, Table } from '@prevention-spectrum/core';

/** What an analysis is, and what it accepts as a JSON Schema. */
export interface AnalysisOffer {
  readonly id: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  readonly params: unknown;
}

/** A dimension that a question may name, and what it is cut into. */
export interface DimensionOffer {
  readonly id: string;
  readonly members: readonly { readonly id: string; readonly label: Bilingual }[];
}

/** What is wrong with the data, ready to be said. */
export interface DataError {
  readonly code: string;
  readonly at: Standing;
  readonly message: Readonly<Record<Language, string>>;
}

/** Where answers come from: data on this machine, or a gateway. Both give the same table to the same question. */
export interface Door {
  run(analysis: string, params: unknown): Promise<Table>;
  analyses(): Promise<readonly AnalysisOffer[]>;
  dimensions(): Promise<readonly DimensionOffer[]>;
  frameworks(): Promise<readonly Framework[]>;
  /** The errors among the diagnostics of the data, how many and the first of them. */
  errors(): Promise<{ readonly count: number; readonly first: readonly DataError[] }>;
}

/** How many errors are shown before the rest is counted. */
export const errorsShown = 10;
