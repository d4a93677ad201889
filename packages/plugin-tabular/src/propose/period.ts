import { readDate } from '../date.ts';
import type { DateCells, Mapping } from '../mapping.ts';
import type { Sheet } from './sheet.ts';

const dateFormats = [
  'iso',
  'd/m/Y',
  'm/d/Y',
  'd-m-Y',
  'm-d-Y',
  'd.m.Y',
  'd M Y',
  'd-M-Y',
  'M Y',
  'm/Y',
  'Y',
];

/** Start and end; a year, with its month, is both. Whether a date alone is one of them is asked. */
export function proposedPeriod(sheet: Sheet): Partial<Mapping> {
  const [start, end] = [dates(sheet, 'start'), dates(sheet, 'end')];
  const year = sheet.one('year');
  const month = sheet.one('month');
  const date = sheet.one('date');
  if (date) sheet.ask('tabular/ask-date', date.column.name);
  if (month && (!year || start)) sheet.ask('tabular/ask-column', month.column.name);
  if (year && start) sheet.ask('tabular/ask-column', year.column.name);
  const whole =
    year && !start
      ? {
          year: sheet.take(year, 'period'),
          ...(month ? { month: sheet.take(month, 'period') } : {}),
        }
      : null;
  const [from, until] = [start ?? whole, end ?? whole];
  if (!from && !until) return {};
  return { period: { ...(from ? { start: from } : {}), ...(until ? { end: until } : {}) } };
}

/** A column of dates with the one format that reads them all; of two that read them differently none is taken. */
function dates(sheet: Sheet, holds: 'start' | 'end'): DateCells | null {
  const clue = sheet.one(holds);
  if (!clue) return null;
  const values = sheet.values(clue.column);
  const formats = dateFormats.filter((format) =>
    values.every((value) => 'date' in readDate(value, [format])),
  );
  const [format, ...others] = formats;
  const isSure = others.every((other) =>
    values.every((value) => !('ambiguous' in readDate(value, [format as string, other]))),
  );
  if (values.length === 0 || format === undefined || !isSure) {
    sheet.ask('tabular/ask-date-format', clue.column.name, { formats });
    return null;
  }
  return { column: sheet.take(clue, `period.${holds}`), formats: [format] };
}
