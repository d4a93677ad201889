import { diagnostic } from '../catalogue.ts';
import type { Mapping } from '../mapping.ts';
import type { Clue } from './clue.ts';
import type { Sheet } from './sheet.ts';

/** Fields that tell one activity from another where no column names them: what, by whom, where. */
const telling = [/^title$/, /^organisations\.implementing$/, /^places\./];

/**
 * A column that names each activity. Without one, what was done, by whom, where and when together: whether that tells
 * activities apart is asked. Running numbers are offered in a question: they name a row in one sheet only.
 */
export function proposedId(sheet: Sheet): Partial<Mapping> {
  const [named, numbered] = [sheet.one('id'), sheet.one('number')];
  const isRunning = numbered !== null && sheet.values(numbered.column).every(isNumber);
  const own = [named, isRunning ? null : numbered].find((clue) => clue && isUnique(sheet, clue));
  if (numbered && numbered !== own) askNumber(sheet, numbered, isRunning);
  if (named && named !== own) sheet.ask('tabular/ask-id-repeated', named.column.name);
  if (own) {
    const params = { found: own.word, n: sheet.rows.length };
    const why = diagnostic('tabular/reason-unique', params, own.why.at);
    return { id: { column: sheet.take({ ...own, why }, 'id') } };
  }
  const from = [...new Set([...telling.flatMap((field) => sheet.taken(field)), ...datesOf(sheet)])];
  if (from.length === 0) return {};
  sheet.open.push(diagnostic('tabular/ask-same-activity', { columns: from }));
  return { id: { from } };
}

function isUnique(sheet: Sheet, { column }: Clue): boolean {
  return new Set(sheet.values(column)).size === sheet.rows.length;
}

function isNumber(value: string): boolean {
  return /^\d+\.?$/.test(value);
}

function askNumber(sheet: Sheet, clue: Clue, isRunning: boolean): void {
  const { name } = clue.column;
  if (isRunning && isUnique(sheet, clue)) {
    sheet.ask('tabular/ask-running-number', name, { found: name });
  } else sheet.ask('tabular/ask-column', name);
}

/** When it began; else the one date there is, also where nobody knows yet of what or how it is written. */
function datesOf(sheet: Sheet): readonly string[] {
  const begun = sheet.taken(/^period(\.start)?$/);
  if (begun.length > 0) return begun;
  const [start, date] = (['start', 'date'] as const).map((holds) =>
    sheet.clues.filter((clue) => clue.holds === holds).map(({ column }) => column.name),
  );
  return [start, date].find((columns) => columns?.length === 1) ?? [];
}
