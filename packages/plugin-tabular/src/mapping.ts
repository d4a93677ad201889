import { activityKinds, activityStatuses, roles } from '@prevention-spectrum/core';
import * as z from 'zod';
import { isDateFormat } from './date.ts';

/** A column by its header; by its HXL tag when it begins with `#`; a column without a header by its letter. */
const column = z.string().min(1);
const id = z.string().trim().min(1);
const bilingual = z.strictObject({ en: z.string(), id: z.string() });
const text = z.record(z.string(), z.string());
/** What the words of a file mean: `{ "Selesai": "completed" }`. Upper and lower case and double blanks do not matter. */
const words = z.record(z.string(), z.string());
/** Splits a cell into several: `;`, `, `, a line break. */
const separator = z.string().min(1);

const constant = z.strictObject({ constant: z.string() });
const fromColumn = z.strictObject({ column });
const plain = z.union([constant, fromColumn]);

/** A word of the library: always the same, or read from a column by declared values. */
function coded<const Words extends readonly string[]>(known: Words) {
  return z.union([
    z.strictObject({ constant: z.enum(known) }),
    z.strictObject({ column, values: z.record(z.string(), z.enum(known)).exactOptional() }),
  ]);
}

const extents = ['within', 'throughout'] as const;
const extent = coded(extents).exactOptional();

const templates = z.array(z.strictObject({ language: id.exactOptional(), template: z.string() }));

const numbers = {
  thousands: z.enum([',', '.', ' ', "'"]).exactOptional(),
  decimal: z.enum([',', '.']).exactOptional(),
};
const number = z.union([
  z.strictObject({ column, ...numbers }),
  z.strictObject({ sum: z.array(column).min(2), ...numbers }),
]);

const date = z.union([
  z.strictObject({
    column,
    formats: z.array(z.string().refine(isDateFormat, { error: 'iso | d m Y M, . / - ,' })).min(1),
  }),
  z.strictObject({ year: column, month: column.exactOptional() }),
  constant,
]);

const organisation = z
  .strictObject({
    role: z.union([z.enum(roles), coded(roles)]),
    name: plain,
    id: plain.exactOptional(),
    type: z
      .union([constant, z.strictObject({ column, values: words.exactOptional() })])
      .exactOptional(),
    separator: separator.exactOptional(),
  })
  .refine((one) => !(one.separator && one.id), { error: 'separator | id' });

const level = z
  .strictObject({
    level: id,
    name: plain.exactOptional(),
    code: z
      .strictObject({
        column: column.exactOptional(),
        constant: id.exactOptional(),
        system: id,
        listed: z.int(),
        /** What stands before the code in the id of the place, so that codes of two systems stay apart: `bps:`. */
        prefix: id.exactOptional(),
      })
      .refine((one) => (one.column === undefined) !== (one.constant === undefined), {
        error: 'column | constant',
      })
      .exactOptional(),
  })
  .refine((one) => one.name !== undefined || one.code !== undefined, { error: 'name | code' });

const place = z.union([
  z.strictObject({ levels: z.array(level).min(1), separator: separator.exactOptional(), extent }),
  z.strictObject({ resolve: column, separator: separator.exactOptional(), extent }),
]);

const listed = z.union([
  z.strictObject({
    column,
    separator: separator.exactOptional(),
    values: words.exactOptional(),
    labels: z.record(z.string(), bilingual).exactOptional(),
  }),
  z.strictObject({
    constant: z.array(id).min(1),
    labels: z.record(z.string(), bilingual).exactOptional(),
  }),
]);

const coding = z.strictObject({
  framework: id,
  version: z.string(),
  coder: z.strictObject({ id, kind: z.enum(['person', 'group', 'program']), label: text }),
  status: z.enum(['proposed', 'accepted']),
  confidence: z.enum(['high', 'medium', 'low']).exactOptional(),
  principal: column,
  significant: column.exactOptional(),
  absent: column.exactOptional(),
  /** Another defensible principal category, each word a reading of its own. */
  alternatives: column.exactOptional(),
  separator: separator.exactOptional(),
  values: words.exactOptional(),
  /** Words that say: examined, and the framework has no category for it. */
  outside: z.array(z.string()).exactOptional(),
  /** Words that say: money, staff or goods for other activities. */
  resource: z.array(z.string()).exactOptional(),
});

/** Cells like `funding: mill-fund; implementing: riverbend`: what qualifies an entry, a colon, the entry. */
const qualified = z.strictObject({ column, separator }).exactOptional();

/**
 * How an organisation's table becomes activities: plain data, to be kept beside the file and read by people.
 * Every column is named in it, or in `ignore`, or is reported.
 */
export const mapping = z
  .strictObject({
    version: z.literal(1),
    file: z
      .strictObject({
        format: z.enum(['delimited', 'json']).exactOptional(),
        delimiter: z.string().length(1).exactOptional(),
        encoding: z
          .string()
          .refine(isEncoding, { error: 'utf-8 | windows-1252 | …' })
          .exactOptional(),
        /** The row of the headers; 1 when left out. What stands above it is not read. */
        header: z.int().min(1).exactOptional(),
        /** The row of the HXL tags. */
        tags: z.int().min(1).exactOptional(),
        /** Further rows that are no records. */
        skip: z.array(z.int().min(1)).exactOptional(),
        /** Text that begins with an apostrophe was guarded by the writer: one is taken away. */
        guarded: z.boolean().exactOptional(),
      })
      .exactOptional(),
    /** Cells that state nothing, beside empty ones: `["-", "n/a"]`. */
    missing: z.array(z.string()).exactOptional(),
    source: z
      .strictObject({
        id,
        citation: z.string(),
        url: z.string().exactOptional(),
        licence: z.string().exactOptional(),
      })
      .exactOptional(),
    id: z.union([
      fromColumn,
      z.strictObject({ from: z.array(column).min(1), prefix: z.string().exactOptional() }),
    ]),
    title: templates.min(1),
    description: templates.exactOptional(),
    kind: coded(activityKinds).exactOptional(),
    partOf: fromColumn.exactOptional(),
    status: coded(activityStatuses).exactOptional(),
    period: z
      .strictObject({
        start: date.exactOptional(),
        end: date.exactOptional(),
        confirmed: date.exactOptional(),
      })
      .exactOptional(),
    organisations: z.array(organisation).exactOptional(),
    places: z.array(place).exactOptional(),
    audiences: listed.exactOptional(),
    channels: listed.exactOptional(),
    reach: number.exactOptional(),
    money: z
      .array(
        z.strictObject({
          amount: number,
          currency: z.union([
            z.strictObject({ constant: z.string().regex(/^[A-Z]{3}$/) }),
            z.strictObject({ column, values: words.exactOptional() }),
          ]),
        }),
      )
      .exactOptional(),
    codings: z.array(coding).exactOptional(),
    lists: z
      .strictObject({ organisations: qualified, places: qualified, money: qualified })
      .exactOptional(),
    /** Columns whose cells are the field itself as JSON, for what a cell cannot hold otherwise. */
    exact: z
      .strictObject({
        title: column.exactOptional(),
        description: column.exactOptional(),
        provenance: column.exactOptional(),
        unread: column.exactOptional(),
      })
      .exactOptional(),
    /** Columns that are left out on purpose: their cells are never kept. */
    ignore: z.array(column).exactOptional(),
  })
  .refine((one) => one.source !== undefined || one.exact?.provenance !== undefined, {
    error: 'source',
    path: ['source'],
  })
  .refine((one) => one.source !== undefined || !one.codings?.length, {
    error: 'source',
    path: ['source'],
  })
  .refine(({ places = [] }) => systemsApart(places), { error: 'code.prefix', path: ['places'] });

/** Nothing that reads a mapping changes it. */
type Fixed<Value> = Value extends object
  ? { readonly [Key in keyof Value]: Fixed<Value[Key]> }
  : Value;

export type Mapping = Fixed<z.output<typeof mapping>>;
export type CodedCell<Word extends string = string> =
  | { readonly constant: Word }
  | { readonly column: string; readonly values?: Readonly<Record<string, Word>> };
export type PlainCell = Fixed<z.output<typeof plain>>;
export type NumberCells = Fixed<z.output<typeof number>>;
export type DateCells = Fixed<z.output<typeof date>>;
export type OrganisationCells = Fixed<z.output<typeof organisation>>;
export type PlaceCells = Fixed<z.output<typeof place>>;
export type LevelCells = Fixed<z.output<typeof level>>;
export type ListCells = Fixed<z.output<typeof listed>>;
export type CodingCells = Fixed<z.output<typeof coding>>;
export type Templates = Fixed<z.output<typeof templates>>;

/** Whether no two code systems make ids with the same beginning: 5303 is one place to the ministry and another to BPS. */
function systemsApart(places: readonly z.output<typeof place>[]): boolean {
  const codes = places.flatMap((one) =>
    'levels' in one ? one.levels.flatMap(({ code }) => code ?? []) : [],
  );
  const prefixes = codes.map(({ prefix = '' }) => prefix);
  const pairs = codes.map(({ prefix = '', system }) => JSON.stringify([prefix, system]));
  return new Set(pairs).size === new Set(prefixes).size;
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** The columns that a template names: `{Village}: {Activity}`. */
function columnsIn(template: string): readonly string[] {
  return [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name as string);
}

/** Fields whose strings are names of columns, wherever they stand in a mapping. */
const naming: ReadonlySet<string> = new Set([
  'column',
  'year',
  'month',
  'resolve',
  'principal',
  'significant',
  'absent',
  'alternatives',
  // Columns of `exact`; the fields themselves are no strings.
  'title',
  'description',
  'provenance',
  'unread',
]);
/** The same for lists of names. */
const namingLists: ReadonlySet<string> = new Set(['from', 'sum']);
/** Fields that hold words of the file or of the reader, not columns. */
const wordy: ReadonlySet<string> = new Set([
  'values',
  'labels',
  'coder',
  'source',
  'file',
  'ignore',
  'missing',
]);

/** Every column that a mapping reads, once each. The columns that it ignores are not among them. */
export function columnsRead(of: Mapping): readonly string[] {
  const found = new Set<string>();
  const visit = (node: unknown, field: string): void => {
    if (wordy.has(field)) return;
    if (typeof node === 'string') {
      if (field === 'template') for (const name of columnsIn(node)) found.add(name);
      else if (naming.has(field)) found.add(node);
      return;
    }
    if (Array.isArray(node)) {
      for (const one of node) {
        if (typeof one === 'string' && namingLists.has(field)) found.add(one);
        else if (typeof one === 'object') visit(one, field);
      }
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) visit(value, key);
  };
  visit(of, '');
  return [...found];
}
