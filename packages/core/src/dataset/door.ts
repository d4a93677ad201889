import type { ZodType } from 'zod';
import { type CoreCode, diagnostic } from '../diagnostic/catalogue.ts';
import type { Checked, Diagnostic, Params, Standing } from '../diagnostic/diagnostic.ts';
import { expectedOf } from '../diagnostic/expected.ts';
import { namedIn } from '../diagnostic/named-in.ts';

/** What the records of a dataset are called. */
export type RecordKind =
  | 'framework'
  | 'organisation'
  | 'place'
  | 'audience'
  | 'channel'
  | 'activity'
  | 'coding'
  | 'expectation'
  | 'screening'
  | 'statistic';

/** A record that stayed out, as it was found, with the reasons. */
export interface RefusedRecord {
  readonly kind: RecordKind;
  readonly found: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lets records in or keeps them aside with their reasons: `drafts = let in + refused`, always. */
export class Door {
  readonly diagnostics: Diagnostic[] = [];
  readonly refused: RefusedRecord[] = [];

  say(code: CoreCode, params: Params, at: Standing = {}): void {
    this.diagnostics.push(diagnostic(code, params, at));
  }

  /** A list as it stands; whatever is no list is said and holds nothing. */
  list(field: string, list: unknown): readonly unknown[] {
    if (list === undefined) return [];
    if (Array.isArray(list)) return list;
    this.say('core/list-invalid', { field }, { path: [field] });
    return [];
  }

  /** The records of a list, each through its check. */
  each<Value>(
    kind: RecordKind,
    field: string,
    list: unknown,
    check: (draft: unknown) => Checked<Value>,
  ): readonly Value[] {
    return this.list(field, list).flatMap((draft, index) => {
      const checked = check(draft);
      const said = checked.diagnostics.map((one) =>
        one.at.record === undefined
          ? { ...one, at: { ...one.at, path: [field, index, ...(one.at.path ?? [])] } }
          : one,
      );
      this.diagnostics.push(...said);
      if (checked.ok) return [checked.value];
      this.refused.push({ kind, found: checked.found, diagnostics: said });
      return [];
    });
  }

  /** The first of each id. A second one is refused. */
  unique<Value extends { readonly id: string }>(
    kind: RecordKind,
    field: string,
    list: unknown,
    check: (draft: unknown) => Checked<Value>,
  ): readonly Value[] {
    const seen = new Set<string>();
    return this.each(kind, field, list, (draft) => {
      const checked = check(draft);
      if (!checked.ok || !seen.has(checked.value.id)) {
        if (checked.ok) seen.add(checked.value.id);
        return checked;
      }
      const { id } = checked.value;
      const why = diagnostic('core/id-repeated', { kind, found: id }, { record: id });
      return { ok: false, found: draft, diagnostics: [...checked.diagnostics, why] };
    });
  }
}

/** A check by a schema alone. */
export function byShape<Value>(kind: RecordKind, shape: ZodType<Value>) {
  return (draft: unknown): Checked<Value> => {
    const read = shape.safeParse(draft);
    if (read.success) return { ok: true, value: read.data, diagnostics: [] };
    const record = namedIn(draft);
    return {
      ok: false,
      found: draft,
      diagnostics: read.error.issues.map((issue) =>
        diagnostic(
          'core/record-invalid',
          { kind, expected: expectedOf(issue) },
          { ...record, path: issue.path.map(String) },
        ),
      ),
    };
  };
}
