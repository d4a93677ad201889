import { monthNames } from './words/month-names.ts';

/** What a cell says of a date: the date as precise as it is written, or why nobody can tell. */
export type ReadDate =
  | { readonly date: string }
  | { readonly unreadable: true }
  | { readonly ambiguous: readonly string[] };

/** `iso`, or a pattern of d (day), m (month in digits), M (month in words) and Y (year of four digits). */
export function isDateFormat(format: string): boolean {
  if (format === 'iso') return true;
  const parts: readonly string[] = format.match(/[dmMY]/g) ?? [];
  return (
    /^[dmMY\s./,-]+$/.test(format) &&
    parts.includes('Y') &&
    new Set(parts).size === parts.length &&
    !(parts.includes('m') && parts.includes('M')) &&
    (!parts.includes('d') || parts.includes('m') || parts.includes('M'))
  );
}

const iso =
  /^(?<Y>\d{4})(?:-(?<m>\d{2})(?:-(?<d>\d{2})(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
const patterns = new Map<string, RegExp>([['iso', iso]]);

/**
 * Reads a cell by the formats that were declared, and by no others. A cell that two of them read as different dates
 * (`03/04/2020` as `d/m/Y` and `m/d/Y`) is ambiguous.
 */
export function readDate(cell: string, formats: readonly string[]): ReadDate {
  const read = new Set<string>();
  for (const format of formats) {
    const date = dateOf(cell.match(patternOf(format))?.groups);
    if (date) read.add(date);
  }
  const [first, ...others] = read;
  if (first === undefined) return { unreadable: true };
  return others.length > 0 ? { ambiguous: [...read] } : { date: first };
}

/** A year and, where there is one, a month in digits or in words. */
export function readMonth(year: string, month: string): ReadDate {
  if (!/^\d{4}$/.test(year)) return { unreadable: true };
  if (month === '') return { date: year };
  const parts = /^\d{1,2}$/.test(month) ? { Y: year, m: month } : { Y: year, M: month };
  const date = dateOf(parts);
  return date ? { date } : { unreadable: true };
}

function patternOf(format: string): RegExp {
  const known = patterns.get(format);
  if (known) return known;
  const parts: Readonly<Record<string, string>> = {
    d: '(?<d>\\d{1,2})',
    m: '(?<m>\\d{1,2})',
    M: '(?<M>\\p{L}+\\.?)',
    Y: '(?<Y>\\d{4})',
  };
  const pattern = format.trim().replace(/[dmMY]|\s+|[./,-]/g, (one) => parts[one] ?? literal(one));
  const made = new RegExp(`^${pattern}$`, 'u');
  patterns.set(format, made);
  return made;
}

function literal(mark: string): string {
  if (mark.trim() === '') return '\\s+';
  return mark === '.' || mark === '/' ? `\\${mark}` : mark;
}

function dateOf(parts: Readonly<Record<string, string | undefined>> | undefined): string | null {
  if (!parts?.Y) return null;
  if (parts.m === undefined && parts.M === undefined) return parts.Y;
  const named = monthNames.get((parts.M ?? '').replace('.', '').toLowerCase());
  const month = Number(parts.m ?? named ?? 0);
  if (month < 1 || month > 12) return null;
  const padded = String(month).padStart(2, '0');
  if (parts.d === undefined) return `${parts.Y}-${padded}`;
  const day = Number(parts.d);
  const last = new Date(Date.UTC(Number(parts.Y), month, 0)).getUTCDate();
  return day < 1 || day > last ? null : `${parts.Y}-${padded}-${String(day).padStart(2, '0')}`;
}
