import type { Diagnostic, Framework, Source } from '@prevention-spectrum/core';
import { misuse } from '../catalogue.ts';
import { columnsOf } from '../columns.ts';
import type { FirstRows } from '../first-rows.ts';
import { isTagRow } from '../hxl-tag.ts';
import type { Mapping } from '../mapping.ts';
import { askAudiences } from './audiences.ts';
import { proposedId } from './id.ts';
import { proposedMoney } from './money.ts';
import { proposedOrganisations } from './organisations.ts';
import { proposedPeriod } from './period.ts';
import { proposedPlaces } from './places.ts';
import { proposedReach } from './reach.ts';
import type { Reason } from './reason.ts';
import { Sheet } from './sheet.ts';
import { proposedStatus } from './status.ts';
import { proposedDescription, proposedTitle } from './title.ts';

/** A mapping to be looked at by a person: nothing in it was guessed, and what would have had to be is asked. */
export interface Proposal {
  /** As much of a mapping as could be told. With `id` and `title` it can be tried. */
  readonly mapping: Partial<Mapping> & Pick<Mapping, 'version' | 'source'>;
  readonly reasons: readonly Reason[];
  /** Questions that a person must answer, as codes with sentences: `render(question, 'id', [sentences])`. */
  readonly open: readonly Diagnostic[];
}

/** How far from the top a row of tags is looked for. */
const tagsWithin = 25;

/**
 * Proposes a mapping from the first rows of a table: by HXL tags, else by headers in four languages, and by the shape of
 * the values. Pure. Every column is in `reasons` or in `open`.
 * @param frameworks to recognise columns that hold categories; who coded them is always asked
 * @throws SpectrumError `tabular/records-missing` when nothing stands under the headers, or nothing at all
 */
export function proposeMapping(
  { rows, file }: FirstRows,
  source: Source,
  frameworks: readonly Framework[] = [],
): Proposal {
  const tags = rows.slice(0, tagsWithin).findIndex(isTagRow);
  const header = headerRow(rows, tags);
  const columns = columnsOf(rows[header] ?? [], tags < 0 ? undefined : rows[tags]);
  const started = Math.max(header, tags) + 1;
  const body = rows.slice(started);
  if (!body.some(isFilled)) {
    const row = (rows.some(isFilled) ? started : 0) + 1;
    misuse('tabular/records-missing', { row }, { row });
  }
  const sheet = new Sheet(columns, body, rows.slice(0, header), frameworks);
  const where = {
    ...file,
    ...(header > 0 ? { header: header + 1 } : {}),
    ...(tags > header ? { tags: tags + 1 } : {}),
  };
  const mapping = { version: 1, file: where, source, ...fieldsOf(sheet) } as const;
  return { mapping, reasons: sheet.reasons, open: sheet.open };
}

/** Later fields look at what earlier ones took: a title is made of organisations and places, an id of all of them. */
function fieldsOf(sheet: Sheet): Partial<Mapping> {
  const before = {
    ...proposedOrganisations(sheet),
    ...proposedPlaces(sheet),
    ...proposedPeriod(sheet),
    ...proposedStatus(sheet),
    ...proposedReach(sheet),
    ...proposedMoney(sheet),
  };
  askAudiences(sheet);
  const described = proposedDescription(sheet);
  return { ...before, ...described, ...proposedTitle(sheet), ...proposedId(sheet) };
}

/** The row above the tags; without tags the first that fills most of the columns. In JSON the keys may be the tags. */
function headerRow(rows: FirstRows['rows'], tags: number): number {
  if (tags >= 0) return Math.max(0, tags - 1);
  const filled = rows.slice(0, tagsWithin).map((row) => row.filter((cell) => cell.trim()).length);
  const most = Math.max(0, ...filled);
  return Math.max(
    0,
    filled.findIndex((count) => count * 3 >= most * 2),
  );
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}
