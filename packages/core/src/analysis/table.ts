import type { Bilingual, Text } from '../activity/text.ts';
import type { Params } from '../diagnostic/diagnostic.ts';

/** Something a reader must know before using a figure: a code with parameters; the sentence comes from a locale. */
export interface Caveat {
  readonly code: CaveatCode;
  readonly params: Params;
}

export const caveatCodes = [
  'meaning',
  'overlap',
  'cross-cutting',
  'axes-crossed',
  'unknown',
  'no-screening',
  'uncoded',
  'organisation-missing',
  'contested',
  'translation-proposed',
  'covered-cells-alone',
  'evenness',
  'not-synergy',
] as const;
export type CaveatCode = (typeof caveatCodes)[number];

/** What one cell of a table may hold. A share is never stored: it goes with its denominator as two numbers. */
export type Value = string | number | boolean | null | readonly string[];

/** A column: its id in every row, and what a reader sees over it. */
export interface Column {
  readonly id: string;
  readonly label: Bilingual;
  readonly type: 'text' | 'number' | 'boolean' | 'list';
  /** Where the values are codes: what each is called. */
  readonly codelist?: Readonly<Record<string, Text>>;
}

/** What every analysis returns, so that GraphQL, the command line, a page and a notebook show a new one with no extra work. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
  readonly caveats: readonly Caveat[];
  readonly dataDate: string;
}
