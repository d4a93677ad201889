import pg from 'pg';
import { storeError } from '../catalogue.ts';

// Numbers of types in PostgreSQL's catalogue that the driver has no names for.
const arrays = { text: 1009, int8: 1016, date: 1182, timestamptz: 1185 };

const { INT8, DATE, TIMESTAMPTZ } = pg.types.builtins;
const listOf = (read: (text: string) => unknown) => {
  const texts = pg.types.getTypeParser(arrays.text as never) as (
    text: string,
  ) => readonly unknown[];
  return (text: string) => texts(text).map((one) => (typeof one === 'string' ? read(one) : one));
};

const readers = new Map<number, (text: string) => unknown>([
  [INT8, wholeNumber],
  [arrays.int8, listOf(wholeNumber)],
  [DATE, asWritten],
  [arrays.date, listOf(asWritten)],
  [TIMESTAMPTZ, instant],
  [arrays.timestamptz, listOf(instant)],
]);

/**
 * How values are read, the same from both engines and in every time zone:
 * int8 as a number (beyond 2^53 it throws), numeric as text, date as `YYYY-MM-DD`,
 * timestamptz as ISO 8601 in UTC with at least milliseconds, json and jsonb parsed, bytea as bytes.
 */
export const valueTypes = {
  getTypeParser(type: number, format?: 'text' | 'binary') {
    return (format !== 'binary' && readers.get(type)) || pg.types.getTypeParser(type, format);
  },
} as pg.CustomTypesConfig;

function asWritten(text: string): string {
  return text;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw storeError('store/number-large', { found: text });
  return value;
}

/** Every connection speaks in UTC: `2026-11-24 06:00:00.5+00`. What has no such form, `infinity`, stays as it is. */
function instant(text: string): string {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text);
  if (!parts) return text;
  const [, date, time, fraction = ''] = parts;
  return `${date}T${time}.${fraction.padEnd(3, '0')}Z`;
}
