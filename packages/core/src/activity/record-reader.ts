import type { ZodType } from 'zod';
import { type CoreCode, diagnostic } from '../diagnostic/catalogue.ts';
import type { Diagnostic, Params } from '../diagnostic/diagnostic.ts';
import type { Unread } from './activity.ts';

/**
 * Reads a record field by field. What cannot be read is reported with its place, kept word for word in `unread`,
 * and left out of the value: one bad field never costs the record.
 */
export class RecordReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly unread: Unread[] = [];
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #record: string;
  readonly #known = new Set<string>();

  constructor(record: string, fields: Readonly<Record<string, unknown>>) {
    this.#record = record;
    this.#fields = fields;
  }

  /** The field as its schema reads it; `otherwise` when it is left out, `null`, or unreadable. */
  read<Value>(field: string, schema: ZodType<Value>, otherwise: Value): Value {
    this.#known.add(field);
    const found = this.#fields[field];
    if (found === undefined || found === null) return otherwise;
    const read = schema.safeParse(found);
    if (read.success) return read.data;
    const issue = read.error.issues[0];
    this.leaveOut('core/field-invalid', field, found, {
      expected: issue?.message ?? '',
      inside: (issue?.path ?? []).map(String),
    });
    return otherwise;
  }

  /** The field unchanged. */
  raw(field: string): unknown {
    this.#known.add(field);
    return this.#fields[field];
  }

  /** Reports what is not used, and keeps it. */
  leaveOut(code: CoreCode, field: string, found: unknown, params: Params = {}): void {
    const text = typeof found === 'string' ? found : JSON.stringify(found);
    this.unread.push({ field, found: text });
    this.report(code, field, { found: text, ...params });
  }

  report(code: CoreCode, field: string, params: Params = {}): void {
    this.diagnostics.push(diagnostic(code, params, { record: this.#record, path: [field] }));
  }

  /** Reports every field that nobody asked for. */
  finish(): void {
    for (const [field, found] of Object.entries(this.#fields)) {
      if (!this.#known.has(field)) this.leaveOut('core/field-unknown', field, found ?? 'null');
    }
  }
}
