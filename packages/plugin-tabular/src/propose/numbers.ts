import type { NumberCells } from '../mapping.ts';
import type { Clue } from './clue.ts';
import { marksOf } from './number-marks.ts';
import type { Sheet } from './sheet.ts';

/** Columns of numbers, added up, with the marks that their values show; `1.234` alone shows none, so that it is asked. */
export function proposedNumbers(
  sheet: Sheet,
  clues: readonly Clue[],
  field: string,
): NumberCells | null {
  const marks = marksOf(clues.flatMap(({ column }) => sheet.values(column)));
  if (!marks) {
    for (const { column } of clues) sheet.ask('tabular/ask-number', column.name);
    return null;
  }
  const [first = '', ...others] = clues.map((clue) => sheet.take(clue, field));
  return others.length > 0 ? { sum: [first, ...others], ...marks } : { column: first, ...marks };
}
