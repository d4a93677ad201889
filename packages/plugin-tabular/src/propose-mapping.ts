import {
  type ActivityStatus,
  type Diagnostic,
  type Framework,
  languages,
  plainWords,
  type Source,
  wording,
} from '@prevention-spectrum/core';
import { diagnostic, type TabularCode } from './catalogue.ts';
import { type Clue, cluesOf, type Sureness } from './clue.ts';
import { type Column, columnsOf } from './columns.ts';
import { readDate } from './date.ts';
import type { FirstRows } from './first-rows.ts';
import { isTagRow } from './hxl-tag.ts';
import type { DateCells, Mapping, NumberCells } from './mapping.ts';
import { marksOf } from './number-marks.ts';
import { personalColumns } from './personal-data.ts';
import { statusWords } from './words/status-words.ts';

/** Why a column was mapped to a field. */
export interface Reason {
  readonly field: string;
  readonly column: string;
  readonly why: Diagnostic;
  readonly confidence: Sureness;
}

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
/** Levels of places, outermost first. */
const placeLevels = [
  'country',
  'province',
  'adm1',
  'regency',
  'district',
  'adm2',
  'adm3',
  'adm4',
  'village',
  'adm5',
] as const;

/**
 * Proposes a mapping from the first rows of a table: by HXL tags, else by headers in four languages, and by the shape of
 * the values. Pure. Every column is in `reasons` or in `open`.
 * @param frameworks to recognise columns that hold categories; who coded them is always asked
 */
export function proposeMapping(
  { rows, file }: FirstRows,
  source: Source,
  frameworks: readonly Framework[] = [],
): Proposal {
  const tags = rows.slice(0, tagsWithin).findIndex(isTagRow);
  const header = headerRow(rows, tags);
  const columns = columnsOf(rows[header] ?? [], tags < 0 ? undefined : rows[tags]);
  const body = rows.slice(Math.max(header, tags) + 1);
  const sheet = new Sheet(columns, body, rows.slice(0, header), frameworks);
  const { mapping, reasons, open } = sheet.proposed();
  const where = {
    ...file,
    ...(header > 0 ? { header: header + 1 } : {}),
    ...(tags > header ? { tags: tags + 1 } : {}),
  };
  return { mapping: { version: 1, file: where, source, ...mapping }, reasons, open };
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

type Part = { -readonly [Key in keyof Mapping]?: Mapping[Key] };

/** The columns of a table with some of their values, while a mapping for them is put together. */
class Sheet {
  readonly mapping: Part = {};
  readonly reasons: Reason[] = [];
  readonly open: Diagnostic[] = [];
  readonly #rows: FirstRows['rows'];
  readonly #clues: readonly Clue[];

  constructor(
    columns: readonly Column[],
    rows: FirstRows['rows'],
    above: FirstRows['rows'],
    frameworks: readonly Framework[],
  ) {
    this.#rows = rows;
    const { people, cases } = personalColumns(columns, above);
    const personal = new Set([...people, ...cases]);
    for (const { name } of personal) this.#ask('tabular/ask-personal', name);
    const clues: Clue[] = [];
    for (const column of columns) {
      if (personal.has(column)) continue;
      const framework = frameworks.find((one) => this.#isCodedIn(column, one));
      const found = cluesOf(column);
      const [only, ...others] = found;
      if (framework) this.#ask('tabular/ask-coder', column.name, { framework: framework.id });
      else if (!only) this.#ask('tabular/ask-column', column.name);
      else if (others.length > 0) {
        this.#ask('tabular/ask-which', column.name, { holds: found.map(({ holds }) => holds) });
      } else clues.push(only);
    }
    this.#clues = clues;
    const widest = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell.trim()) + 1));
    const n = widest - columns.length;
    if (n > 0) this.open.push(diagnostic('tabular/ask-headerless', { n }));
  }

  proposed(): Pick<Sheet, 'mapping' | 'reasons' | 'open'> {
    this.#organisations();
    this.#places();
    this.#when();
    this.#status();
    this.#people();
    this.#money();
    this.#words();
    this.#titleAndId();
    return this;
  }

  #ask(code: TabularCode, column: string, params: Diagnostic['params'] = {}): void {
    this.open.push(diagnostic(code, params, { column }));
  }

  #take(clue: Clue, field: string): string {
    const { column, why, confidence } = clue;
    this.reasons.push({ field, column: column.name, why, confidence });
    return column.name;
  }

  /** The one column that holds something. Of several none is taken: that is asked. */
  #one(holds: Clue['holds']): Clue | null {
    const all = this.#clues.filter((clue) => clue.holds === holds);
    const [first, ...others] = all;
    if (first && others.length > 0) {
      const columns = all.map(({ column }) => column.name);
      for (const column of columns) this.#ask('tabular/ask-several', column, { holds, columns });
      return null;
    }
    return first ?? null;
  }

  #values(column: Column): readonly string[] {
    return this.#rows.map((row) => (row[column.index] ?? '').trim()).filter((cell) => cell !== '');
  }

  #organisations(): void {
    const acronym = this.#one('acronym');
    const type = this.#one('organisationType');
    const named = [
      [this.#one('organisation'), 'implementing'],
      [this.#one('implementing'), 'implementing'],
      [this.#one('funding'), 'funding'],
    ] as const;
    const found = named.flatMap(([clue, role]) => (clue ? [{ clue, role }] : []));
    const [main] = found;
    if (!main && acronym) this.#ask('tabular/ask-column', acronym.column.name);
    if (!main && type) this.#ask('tabular/ask-column', type.column.name);
    if (found.length === 0) return;
    this.mapping.organisations = found.map(({ clue, role }) => ({
      role,
      name: { column: this.#take(clue, `organisations.${role}`) },
      ...(clue === main?.clue && acronym
        ? { id: { column: this.#take(acronym, 'organisations.id') } }
        : {}),
      ...(clue === main?.clue && type
        ? { type: { column: this.#take(type, 'organisations.type') } }
        : {}),
    }));
  }

  #places(): void {
    for (const { column } of this.#clues.filter(({ holds }) => holds === 'placeCode')) {
      // Codes without their system and year could be anybody's.
      this.#ask('tabular/ask-code-system', column.name);
    }
    const levels = placeLevels.flatMap((level) => {
      const clue = this.#one(level);
      return clue ? [{ level, name: { column: this.#take(clue, `places.${level}`) } }] : [];
    });
    if (levels.length > 0) this.mapping.places = [{ levels }];
  }

  #when(): void {
    const [start, end] = [this.#date('start'), this.#date('end')];
    const year = this.#one('year');
    const month = this.#one('month');
    const date = this.#one('date');
    // When it was reported, when it began or when it took place: a date alone does not say.
    if (date) this.#ask('tabular/ask-date', date.column.name);
    if (month && (!year || start)) this.#ask('tabular/ask-column', month.column.name);
    if (year && start) this.#ask('tabular/ask-column', year.column.name);
    const whole =
      year && !start
        ? {
            year: this.#take(year, 'period'),
            ...(month ? { month: this.#take(month, 'period') } : {}),
          }
        : null;
    const period = {
      ...(start ? { start } : whole ? { start: whole } : {}),
      ...(end ? { end } : whole ? { end: whole } : {}),
    };
    if (Object.keys(period).length > 0) this.mapping.period = period;
  }

  #date(holds: 'start' | 'end'): DateCells | null {
    const clue = this.#one(holds);
    if (!clue) return null;
    const values = this.#values(clue.column);
    const fitting = dateFormats.filter((format) =>
      values.every((value) => 'date' in readDate(value, [format])),
    );
    const [format, ...others] = fitting;
    const isSure = others.every((other) =>
      values.every((value) => !('ambiguous' in readDate(value, [format as string, other]))),
    );
    if (values.length === 0 || format === undefined || !isSure) {
      this.#ask('tabular/ask-date-format', clue.column.name, { formats: fitting });
      return null;
    }
    return { column: this.#take(clue, `period.${holds}`), formats: [format] };
  }

  #status(): void {
    const clue = this.#one('status');
    if (!clue) return;
    const words = [...new Set(this.#values(clue.column).map(plainWords))];
    const known = words.flatMap((word): readonly (readonly [string, ActivityStatus])[] => {
      const status = statusWords[word];
      return status ? [[word, status]] : [];
    });
    const unknown = words.filter((word) => statusWords[word] === undefined);
    if (unknown.length > 0) {
      this.#ask('tabular/ask-status', clue.column.name, { words: unknown.slice(0, 12) });
    }
    if (known.length === 0) return;
    this.mapping.status = {
      column: this.#take(clue, 'status'),
      values: Object.fromEntries(known),
    };
  }

  #people(): void {
    for (const { column, holds } of this.#clues) {
      if (holds === 'targeted') this.#ask('tabular/ask-targeted', column.name);
      if (holds === 'people') this.#ask('tabular/ask-people', column.name);
    }
    const reach = this.#one('reach');
    const parts = [this.#one('women'), this.#one('men')];
    const [women, men] = parts;
    if (reach || !women || !men) {
      for (const part of parts) if (part) this.#ask('tabular/ask-column', part.column.name);
    }
    const clues = reach ? [reach] : women && men ? [women, men] : [];
    const cells = clues.length > 0 ? this.#number(clues, 'reach') : null;
    if (cells) this.mapping.reach = cells;
  }

  /** Columns of numbers with the marks that their values show; `1.234` alone shows none. */
  #number(clues: readonly Clue[], field: string): NumberCells | null {
    const values = clues.flatMap(({ column }) => this.#values(column));
    const marks = marksOf(values);
    if (!marks) {
      for (const { column } of clues) this.#ask('tabular/ask-number', column.name);
      return null;
    }
    const [first, ...others] = clues.map((clue) => this.#take(clue, field));
    return others.length > 0
      ? { sum: [first as string, ...others], ...marks }
      : { column: first as string, ...marks };
  }

  #money(): void {
    const [amount, currency] = [this.#one('amount'), this.#one('currency')];
    if (!amount || !currency) {
      if (amount) this.#ask('tabular/ask-currency', amount.column.name);
      if (currency) this.#ask('tabular/ask-column', currency.column.name);
      return;
    }
    const cells = this.#number([amount], 'money');
    if (!cells) {
      this.#ask('tabular/ask-column', currency.column.name);
      return;
    }
    this.mapping.money = [{ amount: cells, currency: { column: this.#take(currency, 'money') } }];
  }

  /** Audiences and channels: what their words mean is the dataset's own, so it is asked. */
  #words(): void {
    for (const clue of this.#clues) {
      if (clue.holds !== 'audience' && clue.holds !== 'channel') continue;
      const words = [...new Set(this.#values(clue.column))].slice(0, 12);
      this.#ask('tabular/ask-words', clue.column.name, { holds: clue.holds, words });
    }
  }

  #titleAndId(): void {
    const description = this.#one('description');
    if (description) {
      const column = this.#take(description, 'description');
      this.mapping.description = [{ template: `{${column}}` }];
    }
    const title = this.#one('title');
    const what = [this.#one('sector'), this.#one('subsector')].flatMap((clue) => clue ?? []);
    const who = this.reasons.filter(({ field }) => field === 'organisations.implementing');
    const where = this.reasons.filter(({ field }) => field.startsWith('places.'));
    const wherever = where.at(-1)?.column;
    if (title) {
      this.mapping.title = [{ template: `{${this.#take(title, 'title')}}` }];
      for (const { column } of what) this.#ask('tabular/ask-column', column.name);
    } else if (what.length > 0) {
      const parts = [
        what.map((clue) => `{${this.#take(clue, 'title')}}`).join(', '),
        ...who.slice(0, 1).map(({ column }) => `{${column}}`),
        ...(wherever ? [`{${wherever}}`] : []),
      ];
      this.mapping.title = [{ template: parts.join(' – ') }];
      this.#ask('tabular/ask-title', what[0]?.column.name ?? '');
    } else this.open.push(diagnostic('tabular/ask-no-title'));

    const id = this.#one('id');
    const isUnique =
      id && new Set(this.#values(id.column)).size === this.#rows.filter(isFilled).length;
    if (id && isUnique) {
      this.mapping.id = { column: this.#take(id, 'id') };
      return;
    }
    if (id) this.#ask('tabular/ask-id-repeated', id.column.name);
    const told = ['title', 'organisations.implementing', 'places', 'period'];
    const from = this.reasons
      .filter(({ field }) => told.some((one) => field === one || field.startsWith(`${one}.`)))
      .map(({ column }) => column);
    if (from.length === 0) return;
    this.mapping.id = { from: [...new Set(from)] };
    this.open.push(diagnostic('tabular/ask-same-activity', { columns: [...new Set(from)] }));
  }

  #isCodedIn(column: Column, framework: Framework): boolean {
    const words = new Set(this.#values(column).map(plainWords));
    if (words.size === 0) return false;
    const known = new Set(
      framework.categories.flatMap(({ code, aliases, label }) =>
        [code, ...aliases, ...languages.map((language) => wording(label, language))].map(
          plainWords,
        ),
      ),
    );
    return [...words].every((word) => known.has(word));
  }
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}
