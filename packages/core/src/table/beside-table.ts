import type { Language } from '../activity/text.ts';
import { caveatText, fill, locales } from '../locales/render.ts';
import type { Table } from './table.ts';

/** What must stand beside a table, as sentences: how much is not shown, its caveats, the date of the data. */
export function besideTable(
  { caveats, dataDate, rows }: Table,
  language: Language,
  shown = rows.length,
): readonly string[] {
  const { moreRows, dataDate: upTo } = locales[language];
  const rest = rows.length - shown;
  return [
    ...(rest > 0 ? [fill(moreRows, { n: rest }, language)] : []),
    ...caveats.map((caveat) => caveatText(caveat, language)),
    ...(dataDate === '' ? [] : [fill(upTo, { date: dataDate }, language)]),
  ];
}
