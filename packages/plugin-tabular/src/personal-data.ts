import type { Column } from './columns.ts';
import {
  bareNames,
  caseFields,
  casePrefixes,
  counting,
  harmed,
  identifying,
  naming,
  people as personWords,
  services,
} from './words/personal-words.ts';

/** How many fields of a case form a table needs to be one. */
const enough = 3;

/** Columns that a table of activities must not have. */
export interface PersonalColumns {
  /** Columns that name or identify people. */
  readonly people: readonly Column[];
  /** Columns of a form about single cases, where there are at least three. */
  readonly cases: readonly Column[];
}

/**
 * Looks at headers and tags alone: no record is read for it.
 * @param above the rows above the headers, where a heading may stand over several columns
 */
export function personalColumns(
  columns: readonly Column[],
  above: readonly (readonly string[])[] = [],
): PersonalColumns {
  const cases = columns.filter(isCaseField);
  const people = columns.filter(
    ({ header, tag, index }) =>
      namesPeople(header) ||
      namesPeople(tag ?? '') ||
      (isBareName(header) &&
        above.some((row) => has(wordsOf(headingOver(row, index)), personWords))),
  );
  return { people, cases: cases.length >= enough ? cases : [] };
}

/** What stands over a column: a heading reaches to the next one. */
function headingOver(row: readonly string[], index: number): string {
  return row.slice(0, index + 1).findLast((cell) => cell.trim() !== '') ?? '';
}

function isBareName(header: string): boolean {
  const words = wordsOf(header).trim();
  return bareNames.some((one) => one === words);
}

function namesPeople(header: string): boolean {
  const words = wordsOf(header);
  if (has(words, identifying)) return true;
  if (has(words, counting)) return false;
  if (has(words, personWords) && has(words, naming)) return true;
  return has(words, harmed) && !has(words, services);
}

function isCaseField({ header }: Column): boolean {
  const [prefix = '', ...rest] = wordsOf(header).trim().split(' ');
  const hasPrefix = casePrefixes.some((one) => one === prefix) && /^[a-z]+_/.test(header);
  const words = hasPrefix ? rest.join(' ') : [prefix, ...rest].join(' ');
  return hasPrefix || caseFields.some((field) => field === words);
}

function has(words: string, any: readonly string[]): boolean {
  return any.some((one) => words.includes(` ${one} `));
}

/** The words of a header between single blanks: `prs_MobilePhone` gives ` prs mobile phone `. */
function wordsOf(header: string): string {
  const words = header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}
