/** How much a diagnostic matters: an `error` keeps the value out, a `warning` lets it in with a doubt, an `info` explains. */
export type Severity = 'error' | 'warning' | 'info';

/** Where the data stood that a diagnostic speaks about. Every field is optional: a file has rows, a record has a path. */
export interface Standing {
  readonly source?: string;
  readonly record?: string;
  readonly path?: readonly (string | number)[];
  readonly row?: number;
  readonly column?: string;
}

/** Values that a sentence needs. A list is joined by the locale. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * What we tell a person about their data: a stable code with parameters and a place.
 * The sentence is made later, by a locale, so that programs never parse prose.
 */
export interface Diagnostic<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly params: Params;
  readonly at: Standing;
}

/**
 * A value that was checked at the door. Bad data is never thrown and never lost:
 * what was refused stays in `found`, with the reasons beside it.
 */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly found: unknown; readonly diagnostics: readonly Diagnostic[] };

/** A value that passed, with whatever is still to be said about it. */
export function accepted<Value>(
  value: Value,
  diagnostics: readonly Diagnostic[] = [],
): Checked<Value> {
  return { ok: true, value, diagnostics };
}

/** A value that did not pass: the original is kept. */
export function refused<Value>(found: unknown, diagnostics: readonly Diagnostic[]): Checked<Value> {
  return { ok: false, found, diagnostics };
}
