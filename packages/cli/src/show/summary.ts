import type { Caveat, Language, State, Table } from '@prevention-spectrum/core';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';

/** What is known about a table besides the table. */
export interface Shown {
  /** Which analysis gave it. */
  readonly analysis: string;
  /** By which dimensions, when it was asked as a question. */
  readonly by: readonly string[];
  /** A dimension of the question in which the data have nothing: then there are no cells. */
  readonly nothingIn?: string | undefined;
}

/** What an answer comes to, in one line; `null` for an analysis that has no such line. */
export function summary(
  table: Table,
  { analysis, nothingIn }: Shown,
  language: Language,
): string | null {
  if (nothingIn !== undefined) {
    return say(words[language].noCells, { dimension: nothingIn }, language);
  }
  if (analysis === 'coverage') return totals(table, language);
  if (analysis === 'gaps') return gaps(table, language);
  return analysis === 'settle' ? nothingMissing(table, language) : null;
}

/** How many cells are in each state, with the denominator. */
function totals({ rows }: Table, language: Language): string {
  const own = words[language];
  const of = (state: State) => rows.filter((row) => row.state === state).length;
  const [covered, gap, unknown] = [of('covered'), of('gap'), of('unknown')];
  const eligible = covered + gap + unknown;
  const line = say(own.totals, { covered, gap, unknown, eligible }, language);
  const rest = of('not-applicable');
  return rest > 0 ? `${line}; ${say(own.notApplicable, { n: rest }, language)}` : line;
}

/** A list of gaps is silent about the cells that nobody can tell: how many they are stands in its caveats. */
function gaps({ rows, caveats }: Table, language: Language): string {
  const { gapsAlone, gapsBesideUnknown } = words[language];
  const unknown = paramsOf('unknown', caveats);
  const n = rows.length;
  return unknown
    ? say(gapsBesideUnknown, { n, ...unknown }, language)
    : say(gapsAlone, { n }, language);
}

/** Where no fact is missing, a complete list may be. */
function nothingMissing({ rows, caveats }: Table, language: Language): string | null {
  if (rows.length > 0) return null;
  const { listsMissing, allKnown } = words[language];
  const unscreened = paramsOf('no-screening', caveats);
  if (unscreened) return say(listsMissing, unscreened, language);
  return paramsOf('unknown', caveats) ? null : allKnown;
}

function paramsOf(code: Caveat['code'], caveats: Table['caveats']): Caveat['params'] | undefined {
  return caveats.find((one) => one.code === code)?.params;
}
