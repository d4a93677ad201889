import type { Diagnostic, Standing } from '../diagnostic/diagnostic.ts';

/** What is said about a record, with the place where the record stood. */
export function placed(said: readonly Diagnostic[], at: Standing): readonly Diagnostic[] {
  return said.map((one) => ({ ...one, at: { ...at, ...one.at } }));
}
