import {
  type Activity,
  type CodedDataset,
  type Diagnostic,
  type Exporter,
  type RecordList,
  recordNames,
  type Text,
} from '@prevention-spectrum/core';
import Papa from 'papaparse';
import { diagnostic } from './catalogue.ts';
import { between, standardColumns, textLanguages } from './standard-mapping.ts';

type Cell = (typeof standardColumns)[number];

/**
 * One row an activity, read back by `standardMapping`. UTF-8 with a mark at the start, so that spreadsheets show every
 * letter. A text that a spreadsheet would run as a formula is guarded by an apostrophe, which reading takes away.
 */
export const csvExporter: Exporter = {
  id: 'csv',
  label: { en: 'CSV, one activity a row', id: 'CSV, satu kegiatan per baris' },
  mediaType: 'text/csv;charset=utf-8',
  extension: 'csv',
  write: (dataset) => ({ chunks: lines(dataset.activities), lost: lostOf(dataset) }),
};

function* lines(activities: readonly Activity[]): Iterable<string> {
  yield `\ufeff${line(standardColumns)}`;
  for (const activity of activities) {
    const cells = cellsOf(activity);
    yield line(standardColumns.map((column) => guarded(cells[column] ?? '')));
  }
}

function line(cells: readonly string[]): string {
  return `${Papa.unparse([[...cells]], { newline: '\r\n' })}\r\n`;
}

function cellsOf(activity: Activity): Readonly<Partial<Record<Cell, string>>> {
  const { period, title, description } = activity;
  return {
    id: activity.id,
    ...texts('title', title),
    ...texts('description', description ?? {}),
    kind: activity.kind,
    'part of': activity.partOf ?? '',
    status: activity.status ?? '',
    start: period?.start ?? '',
    end: period?.end ?? '',
    confirmed: period?.confirmed ?? '',
    organisations: activity.organisations
      .map(({ role, organisation }) => `${role}: ${organisation}`)
      .join(between),
    places: activity.places.map(({ extent, place }) => `${extent}: ${place}`).join(between),
    audiences: (activity.audiences ?? []).join(between),
    channels: (activity.channels ?? []).join(between),
    reached: activity.reach === null ? '' : String(activity.reach),
    money: activity.money.map(({ currency, amount }) => `${currency}: ${amount}`).join(between),
    provenance: json(activity.provenance),
    unread: json(activity.unread),
  };
}

/** Wordings in their columns; in other languages, or with edges that reading would change, together as JSON. */
function texts(field: 'title' | 'description', text: Text): Readonly<Record<string, string>> {
  const known: ReadonlySet<string> = new Set(textLanguages);
  const isPlain = ([language, words]: readonly [string, string]) =>
    known.has(language) && words === words.trim() && words !== '' && !words.includes('\r');
  const all = Object.entries(text);
  const others = all.filter((one) => !isPlain(one));
  return {
    ...Object.fromEntries(
      all.filter(isPlain).map(([language, words]) => [`${field} (${language})`, words]),
    ),
    [`${field} (others)`]: others.length === 0 ? '' : JSON.stringify(Object.fromEntries(others)),
  };
}

function json(list: readonly unknown[]): string {
  return list.length === 0 ? '' : JSON.stringify(list);
}

/** Text that begins as a formula, or with the guard itself, behind an apostrophe. */
function guarded(cell: string): string {
  return /^[=+\-@'\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** What a table of activities cannot carry. */
function lostOf(dataset: CodedDataset): readonly Diagnostic[] {
  const lists = (Object.keys(recordNames) as RecordList[]).filter((list) => list !== 'activities');
  const carried = lists.flatMap((list) => {
    const n = dataset[list].length;
    const params = { list, kind: recordNames[list], n };
    return n === 0 ? [] : [diagnostic('tabular/list-not-carried', params)];
  });
  const { activities } = dataset;
  return [...carried, ...idsLost(activities)];
}

/** An id that holds what separates the entries of a list is read as two. */
function idsLost(activities: readonly Activity[]): readonly Diagnostic[] {
  const ids = activities.flatMap(({ organisations, places, audiences, channels }) => [
    ...organisations.map(({ organisation }) => organisation),
    ...places.map(({ place }) => place),
    ...(audiences ?? []),
    ...(channels ?? []),
  ]);
  const found = [...new Set<string>(ids)].filter((id) => id.includes(between) || id !== id.trim());
  return found.length === 0 ? [] : [diagnostic('tabular/id-not-carried', { found })];
}
