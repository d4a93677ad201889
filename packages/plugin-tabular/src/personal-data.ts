import type { Column } from './columns.ts';
import {
  caseFields,
  casePrefixes,
  counting,
  harmed,
  identifying,
  naming,
  people,
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

/** Looks at the headers and tags alone: no cell is read for it. */
export function personalColumns(columns: readonly Column[]): PersonalColumns {
  const cases = columns.filter(isCaseField);
  return {
    people: columns.filter(({ header, tag }) => namesPeople(header) || namesPeople(tag ?? '')),
    cases: cases.length >= enough ? cases : [],
  };
}

function namesPeople(header: string): boolean {
  const words = wordsOf(header);
  if (has(words, identifying)) return true;
  if (has(words, counting)) return false;
  if (has(words, people) && has(words, naming)) return true;
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
