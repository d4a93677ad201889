import {
  type ActivityDraft,
  accepted,
  type Checked,
  type Contribution,
  type Diagnostic,
  type LabelledDraft,
  refused,
  type Text,
} from '@prevention-spectrum/core';
import { diagnostic } from './catalogue.ts';
import { codingsIn } from './codings.ts';
import type { ListCells, Mapping } from './mapping.ts';
import { organisationsIn } from './organisations.ts';
import { placesIn } from './places.ts';
import { RowReader } from './row-reader.ts';
import { slugOf } from './slug.ts';
import type { TableNote, TableRecord } from './table.ts';

/** What a record of a table brings, by its mapping. */
export function contributionOf(record: TableRecord, of: Mapping): Checked<Contribution> {
  const at = { row: record.row };
  const notes = record.notes.map(noted);
  if (record.broken) return refused(record, [...notes, distrusted(record.broken, record, of)]);
  const reader = new RowReader(record, of);
  const id = idOf(reader, of);
  const title = { ...reader.text(of.title), ...exactText(reader, of, 'title') };
  if (id === '' || Object.keys(title).length === 0) {
    const why = id === '' ? missingId(of, reader) : diagnostic('tabular/title-missing', {}, at);
    return refused(record, [...notes, ...reader.diagnostics, why]);
  }
  const organisations = organisationsIn(reader, of.organisations ?? []);
  const places = placesIn(reader, of.places ?? []);
  const audiences = listIn(reader, of.audiences, 'audiences');
  const channels = listIn(reader, of.channels, 'channels');
  const description = { ...reader.text(of.description), ...exactText(reader, of, 'description') };
  const { kind, status } = kindAndStatus(reader, of);
  const lists = qualifiedLists(reader, of);
  const codings = codingsIn(reader, id, of);
  const partOf = reader.plain(of.partOf);
  const activity: ActivityDraft = {
    id,
    title,
    description: Object.keys(description).length > 0 ? description : null,
    ...(kind === null ? {} : { kind }),
    partOf: partOf === '' ? null : partOf,
    status,
    organisations: [
      ...distinct(organisations.map(({ draft, role }) => ({ organisation: draft.id, role }))),
      ...lists.organisations.map(([role, organisation]) => ({ organisation, role })),
    ],
    places: [...distinct(places.at), ...lists.places.map(([extent, place]) => ({ place, extent }))],
    audiences: audiences.ids,
    channels: channels.ids,
    period: {
      start: reader.date(of.period?.start),
      end: reader.date(of.period?.end),
      confirmed: reader.date(of.period?.confirmed),
    },
    reach: reader.number(of.reach, 'reach'),
    money: [...moneyIn(reader, of), ...lists.money],
    provenance: provenanceIn(reader, of),
    unread: [...exactly(reader, of, 'unread'), ...reader.unread],
  };
  return accepted<Contribution>(
    {
      activity,
      ...(of.source ? { sources: [of.source] } : {}),
      organisations: organisations.map(({ draft }) => draft),
      places: places.drafts,
      audiences: audiences.drafts,
      channels: channels.drafts,
      ...(codings.length > 0
        ? { coders: (of.codings ?? []).map(({ coder }) => coder), codings }
        : {}),
    },
    [...notes, ...reader.diagnostics],
  );
}

/** A kind that nobody can read may be one that never counts: then nothing is stated about the status either. */
function kindAndStatus(reader: RowReader, of: Mapping) {
  const kind = reader.word(of.kind, 'kind');
  const status = reader.word(of.status, 'status');
  const isUnread = reader.unread.some(({ field }) => field === 'kind');
  if (!isUnread || status === null) return { kind, status };
  reader.unread.push({ field: 'status', found: status });
  return { kind, status: null };
}

function distrusted(
  code: NonNullable<TableRecord['broken']>,
  record: TableRecord,
  { id }: Mapping,
) {
  const { row, columns } = record;
  if (code !== 'tabular/id-personal' || !('column' in id)) return diagnostic(code, {}, { row });
  return diagnostic(code, {}, { row, column: columns[id.column] ?? id.column });
}

function noted(note: TableNote): Diagnostic {
  const { code, row, column } = note;
  const params = (['found', 'read', 'rows', 'expected'] as const).flatMap((name) => {
    const value = note[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const at = column === undefined ? { row } : { row, column };
  return diagnostic(code, Object.fromEntries(params), at);
}

function idOf(reader: RowReader, { id }: Mapping): string {
  if ('column' in id) return reader.cell(id.column);
  const parts = id.from.map((name) => reader.cell(name));
  if (parts.every((part) => part === '')) return '';
  return slugOf(id.prefix ? [id.prefix, ...parts] : parts);
}

function missingId({ id }: Mapping, reader: RowReader): Diagnostic {
  const columns = ('column' in id ? [id.column] : id.from).map((name) => reader.columnOf(name));
  const [column = ''] = columns;
  return diagnostic('tabular/id-missing', { columns }, { row: reader.row, column });
}

interface Listed {
  readonly ids: readonly string[] | null;
  readonly drafts: readonly LabelledDraft[];
}

/** Audiences or channels; those with a label are brought along, the others must be in the dataset. */
function listIn(
  reader: RowReader,
  cells: ListCells | undefined,
  field: 'audiences' | 'channels',
): Listed {
  if (!cells) return { ids: null, drafts: [] };
  const ids =
    'constant' in cells
      ? cells.constant
      : reader.parts(cells.column, cells.separator).flatMap((word) => {
          const id = reader.declared(word, cells.values, field, cells.column);
          return id === null ? [] : [id];
        });
  const drafts = ids.flatMap((id) => {
    const label = cells.labels?.[id];
    return label ? [{ id, label }] : [];
  });
  return { ids: ids.length > 0 ? [...new Set(ids)] : null, drafts };
}

function moneyIn(
  reader: RowReader,
  { money = [] }: Mapping,
): readonly { readonly amount: number; readonly currency: string }[] {
  return money.flatMap(({ amount, currency }) => {
    const stated = reader.number(amount, 'money');
    if (stated === null) return [];
    const found = reader.word(currency, 'money');
    if (found !== null) return [{ amount: stated, currency: found }];
    const column = 'sum' in amount ? (amount.sum[0] as string) : amount.column;
    reader.leaveOut('tabular/currency-missing', 'money', String(stated), column);
    return [];
  });
}

function provenanceIn(reader: RowReader, of: Mapping): NonNullable<ActivityDraft['provenance']> {
  const stated = exactly(reader, of, 'provenance');
  if (!of.source) return stated;
  const externalId = 'column' in of.id ? { externalId: reader.cell(of.id.column) } : {};
  const own = { source: of.source.id, ...externalId, locators: [`row ${reader.row}`] };
  return [...stated, own];
}

/** A list that stands in a cell as JSON. What is in it is checked at core's door. */
function exactly<Field extends 'provenance' | 'unread'>(
  reader: RowReader,
  of: Mapping,
  field: Field,
): NonNullable<ActivityDraft[Field]> {
  return (jsonIn(reader, of, field, Array.isArray) ?? []) as NonNullable<ActivityDraft[Field]>;
}

/** Further wordings, by language. */
function exactText(reader: RowReader, of: Mapping, field: 'title' | 'description'): Text {
  const isText = (found: unknown) =>
    typeof found === 'object' &&
    found !== null &&
    Object.values(found).every((words) => typeof words === 'string');
  return (jsonIn(reader, of, field, isText) ?? {}) as Text;
}

function jsonIn(
  reader: RowReader,
  of: Mapping,
  field: keyof NonNullable<Mapping['exact']>,
  fits: (found: unknown) => boolean,
): unknown {
  const column = of.exact?.[field];
  const text = column === undefined ? '' : reader.cell(column);
  if (column === undefined || text === '') return null;
  try {
    const found: unknown = JSON.parse(text);
    if (fits(found)) return found;
  } catch {
    // Said below, as for JSON of another shape.
  }
  reader.leaveOut('tabular/cell-unreadable', field, text, column, { expected: 'JSON' });
  return null;
}

type Pair = readonly [qualifier: string, words: string];

/** The cells of `lists`: each entry behind what qualifies it, and a colon. */
function qualifiedLists(reader: RowReader, { lists = {} }: Mapping) {
  const pairs = (field: 'organisations' | 'places' | 'money'): readonly Pair[] => {
    const cells = lists[field];
    if (!cells) return [];
    return reader.parts(cells.column, cells.separator).flatMap((entry): readonly Pair[] => {
      const at = entry.indexOf(': ');
      if (at > 0) return [[entry.slice(0, at), entry.slice(at + 2).trim()]];
      reader.leaveOut('tabular/cell-unreadable', field, entry, cells.column, { expected: 'a: b' });
      return [];
    });
  };
  return {
    organisations: pairs('organisations'),
    places: pairs('places'),
    money: pairs('money').map(([currency, amount]) => ({ currency, amount: Number(amount) })),
  };
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
