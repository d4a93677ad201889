import type { ZodType } from 'zod';
import { type CoreCode, diagnostic } from '../diagnostic/catalogue.ts';
import type { Diagnostic, Params, Standing } from '../diagnostic/diagnostic.ts';
import { expectedOf } from '../diagnostic/expected.ts';
import { printed, shortly } from '../diagnostic/printed.ts';
import type { Unread } from './activity.ts';

/** The fields of a record from outside; `null` for anything that is no record. */
export function fieldsOf(draft: unknown): ReadonlyMap<string, unknown> | null {
  const isRecord = typeof draft === 'object' && draft !== null && !Array.isArray(draft);
  return isRecord ? new Map(Object.entries(draft)) : null;
}

/**
 * Reads a record field by field. What cannot be read is reported with its place, kept word for word in `unread`,
 * and left out of the value: one bad field never costs the record.
 */
export class RecordReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly unread: Unread[] = [];
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #record: string;
  readonly #known = new Set<string>();

  constructor(record: string, fields: ReadonlyMap<string, unknown>) {
    this.#record = record;
    this.#fields = fields;
  }

  /** The field as its schema reads it; `otherwise` when it is left out, `null`, or unreadable. */
  read<Value>(field: string, schema: ZodType<Value>, otherwise: Value): Value {
    const found = this.raw(field);
    if (found === undefined || found === null) return otherwise;
    const read = schema.safeParse(found);
    if (read.success) return read.data;
    this.leaveOut('core/field-invalid', field, found, {
      expected: expectedOf(read.error.issues[0]),
    });
    return otherwise;
  }

  /** A field that holds records, one or a list: what they say beside the known keys is kept and reported. */
  readParts<Value>(
    field: string,
    schema: ZodType<Value>,
    keys: readonly string[],
    otherwise: Value,
  ): Value {
    const value = this.read(field, schema, otherwise);
    const found = this.raw(field);
    for (const [index, part] of (Array.isArray(found) ? found : [found]).entries()) {
      for (const [key, stray] of fieldsOf(part) ?? []) {
        if (keys.includes(key) || value === otherwise) continue;
        const path = Array.isArray(found) ? [field, index, key] : [field, key];
        this.keep(path.join('.'), stray);
        this.#say('core/field-unknown', path, { field: path.join('.') });
      }
    }
    return value;
  }

  /** The field unchanged. */
  raw(field: string): unknown {
    this.#known.add(field);
    return this.#fields.get(field);
  }

  /** Reports what is not used, and keeps it. */
  leaveOut(code: CoreCode, field: string, found: unknown, params: Params = {}): void {
    this.keep(field, found);
    this.#say(code, [field], { field, found: shortly(found), ...params });
  }

  /** Keeps what was read and cannot be used beside something else that was left out. */
  keep(field: string, found: unknown): void {
    this.unread.push({ field, found: printed(found) });
  }

  report(code: CoreCode, field: string, params: Params = {}): void {
    this.#say(code, [field], params);
  }

  /** Reports every field that nobody asked for. */
  finish(): void {
    for (const [field, found] of this.#fields) {
      if (this.#known.has(field)) continue;
      this.keep(field, found ?? null);
      // What an unknown field holds may be about a person: it is kept, and never put into a message.
      this.#say('core/field-unknown', [field], { field });
    }
  }

  #say(code: CoreCode, path: NonNullable<Standing['path']>, params: Params): void {
    this.diagnostics.push(diagnostic(code, params, { record: this.#record, path }));
  }
}
