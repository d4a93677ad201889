import { diagnostic } from '../catalogue.ts';
import type { Mapping } from '../mapping.ts';
import type { Sheet } from './sheet.ts';

/** Fields that tell one activity from another where no column names them. */
const telling = ['title', 'organisations.implementing', 'places', 'period'];

/** A column that names each activity, or the columns that tell them apart: whether they do is asked. */
export function proposedId(sheet: Sheet): Partial<Mapping> {
  const clue = sheet.one('id');
  if (clue && new Set(sheet.values(clue.column)).size === sheet.rows.length) {
    return { id: { column: sheet.take(clue, 'id') } };
  }
  if (clue) sheet.ask('tabular/ask-id-repeated', clue.column.name);
  const tells = (field: string) =>
    telling.some((one) => field === one || field.startsWith(`${one}.`));
  const from = [
    ...new Set(sheet.reasons.filter(({ field }) => tells(field)).map(({ column }) => column)),
  ];
  if (from.length === 0) return {};
  sheet.open.push(diagnostic('tabular/ask-same-activity', { columns: from }));
  return { id: { from } };
}
