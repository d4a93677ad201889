import { type RawBuilder, sql } from 'kysely';
import { storeError } from '../catalogue.ts';

/** Deeper JSON is refused: no record needs it, and much deeper overflows the stack of an embedded database. */
const deepestJson = 32;

/** A value as a jsonb parameter. A list must come through here too: bare, the driver would send an SQL array. */
export function jsonb<Value>(value: Value): RawBuilder<Value> {
  return sql<Value>`${jsonText(value)}::jsonb`;
}

/** The text of a jsonb parameter, for statements that unpack many rows from one. */
export function jsonText(value: unknown): string {
  checkDepth(value, deepestJson);
  return JSON.stringify(value) ?? 'null';
}

function checkDepth(value: unknown, left: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (left === 0) throw storeError('store/json-deep', { deepest: deepestJson });
  for (const one of Object.values(value)) checkDepth(one, left - 1);
}
