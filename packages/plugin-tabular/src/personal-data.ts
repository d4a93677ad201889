import type { Column } from './columns.ts';
import { wordsOfHeader } from './header-words.ts';
import {
  alone,
  bareNames,
  caseFields,
  casePrefixes,
  counting,
  harmed,
  identifying,
  naming,
  particles,
  people,
  services,
  things,
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
  return {
    people: columns.filter(
      ({ header, tag, index }) =>
        namesPeople(header) ||
        namesPeople(tag ?? '') ||
        (aBareName.test(wordsOfHeader(header)) &&
          above.some((row) => aPerson.test(wordsOfHeader(headingOver(row, index))))),
    ),
    cases: cases.length >= enough ? cases : [],
  };
}

const inside = (words: string) => new RegExp(`(?:^| )(?:${words})(?= |$)`);
const whole = (words: string) => new RegExp(`^(?:${words})$`);

const [aBareName, aPersonAlone, aCaseField] = [whole(bareNames), whole(alone), whole(caseFields)];
const [identifies, counts, aThing] = [inside(identifying), inside(counting), inside(things)];
const [aPerson, aName, isHarmed, aService] = [people, naming, harmed, services].map(inside) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];
/** `nama anak sekolah` and `child's name in school`, not `nama sekolah anak`. */
const aPersonsName = inside(
  `(?:${naming})(?: (?:${particles}))* (?:${people})|(?:${people})(?: s)? (?:${naming})`,
);
/** `# respondents`, `Peserta (orang)`. */
const countsBySign =
  /^\s*#\s|\(\s*(?:#|n|%|orang|org|jiwa|people|persons|personnes|personas|pessoas)\s*\)/i;
/** What stands between two things that a header names. */
const between = /[,;:/()&+|]| (?:and|dan|serta|et|y|e|in|at|di) /i;
/** `List of respondents`, `Narasumber 2`. */
const listed = /^(?:list of|daftar|data) | \d+$/g;

function namesPeople(header: string): boolean {
  const words = wordsOfHeader(header);
  if (identifies.test(words)) return true;
  if (counts.test(words) || countsBySign.test(header)) return false;
  const parts = header.split(between).map(wordsOfHeader);
  if (aThing.test(words) ? parts.some(namesPerson) : isNamed(words)) return true;
  if (aService.test(words)) return false;
  return isHarmed.test(words) || parts.some((part) => aPersonAlone.test(part.replace(listed, '')));
}

function namesPerson(words: string): boolean {
  return aThing.test(words) ? aPersonsName.test(words) : isNamed(words);
}

function isNamed(words: string): boolean {
  return aPerson.test(words) && aName.test(words);
}

/** What stands over a column: a heading reaches to the next one. */
function headingOver(row: readonly string[], index: number): string {
  return row.slice(0, index + 1).findLast((cell) => cell.trim() !== '') ?? '';
}

function isCaseField({ header }: Column): boolean {
  const words = wordsOfHeader(header);
  const [prefix = ''] = words.split(' ');
  if (casePrefixes.includes(prefix) && /^[a-z]+_/.test(header)) return true;
  return aCaseField.test(words);
}
