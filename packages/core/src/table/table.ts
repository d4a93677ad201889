import type { Bilingual, Text } from '../activity/text.ts';
import type { Caveat } from '../locales/caveat.ts';

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
  /** The date up to which the data speak; empty where a table is not about data. */
  readonly dataDate: string;
}
