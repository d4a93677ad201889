import type { Reading } from '../coding/coding.ts';
import { united } from './united.ts';

export type Within = Extract<Reading, { verdict: 'within' }>;

/** A row that contradicts an earlier one: what it says otherwise, and the whole reading with its word. */
interface Contradiction {
  readonly row: number;
  readonly categories: readonly string[];
  readonly reading: Within;
}

/** What several rows together say of the categories of one framework. */
export interface UnitedReading {
  /** Every row adds its categories: all are true of parts of the activity. What is principal in one stays so. */
  readonly reading: Within;
  /** Rows that say of a category that it is there, or is not, when an earlier one has said the opposite. */
  readonly contradictions: readonly Contradiction[];
}

/** Of a category that is absent in one row and present in another, the first word counts in the reading. */
export function unitedReading(rows: readonly Within[]): UnitedReading {
  const principal = united(rows.flatMap((row) => row.principal));
  const significant = united(rows.flatMap((row) => row.significant));
  const absent = united(rows.flatMap((row) => row.absent));
  const present = new Set([...principal, ...significant]);
  const disputed = absent.filter((category) => present.has(category));

  const whole = (words: ReadonlyMap<string, boolean>): Within => {
    const isPresent = (category: string) => words.get(category) ?? present.has(category);
    const first = principal.filter(isPresent);
    return {
      verdict: 'within',
      principal: first,
      significant: significant.filter((one) => isPresent(one) && !first.includes(one)),
      absent: absent.filter((category) => !isPresent(category)),
    };
  };

  const words = new Map<string, boolean>();
  const contradictions: { row: number; categories: string[]; own: [string, boolean][] }[] = [];
  for (const [row, said] of rows.entries()) {
    const own = disputed.flatMap((category): [string, boolean][] => {
      const word = saidOf(said, category);
      return word === null ? [] : [[category, word !== 'absent']];
    });
    const otherwise = own.filter(([category, word]) => words.get(category) === !word);
    for (const [category, word] of own) if (!words.has(category)) words.set(category, word);
    const categories = otherwise.map(([category]) => category);
    if (categories.length > 0) contradictions.push({ row, categories, own: otherwise });
  }
  return {
    reading: whole(words),
    contradictions: contradictions.map(({ row, categories, own }) => ({
      row,
      categories,
      reading: whole(new Map([...words, ...own])),
    })),
  };
}

/** What a row says of a category; `null` when nothing. */
export function saidOf(
  { principal, significant, absent }: Within,
  category: string,
): 'principal' | 'significant' | 'absent' | null {
  if (principal.includes(category)) return 'principal';
  if (significant.includes(category)) return 'significant';
  return absent.includes(category) ? 'absent' : null;
}
