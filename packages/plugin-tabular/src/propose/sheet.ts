import type { Diagnostic, Framework } from '@prevention-spectrum/core';
import { diagnostic, type TabularCode } from '../catalogue.ts';
import type { Column } from '../columns.ts';
import type { FirstRows } from '../first-rows.ts';
import { personalColumns } from '../personal-data.ts';
import { type Clue, cluesOf } from './clue.ts';
import { isCodedIn } from './coded-column.ts';
import type { Reason } from './reason.ts';

/** The columns of a table with some of their values, and what is said of them while a mapping is put together. */
export class Sheet {
  readonly reasons: Reason[] = [];
  readonly open: Diagnostic[] = [];
  /** What the columns hold of which only one thing can be told. Of all others it is asked. */
  readonly clues: readonly Clue[];
  /** Rows in which something stands. */
  readonly rows: FirstRows['rows'];

  constructor(
    columns: readonly Column[],
    rows: FirstRows['rows'],
    above: FirstRows['rows'],
    frameworks: readonly Framework[],
  ) {
    this.rows = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
    const { people, cases } = personalColumns(columns, above);
    const personal = new Set([...people, ...cases]);
    for (const { name } of personal) this.ask('tabular/ask-personal', name);
    this.clues = columns
      .filter((column) => !personal.has(column))
      .flatMap((column) => this.#clueOf(column, frameworks) ?? []);
    const widest = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell.trim()) + 1));
    const n = widest - columns.length;
    if (n > 0) this.open.push(diagnostic('tabular/ask-headerless', { n }));
  }

  #clueOf(column: Column, frameworks: readonly Framework[]): Clue | null {
    const values = this.values(column);
    const framework = frameworks.find((one) => isCodedIn(values, one));
    const found = cluesOf(column);
    const [only, ...others] = found;
    if (framework) this.ask('tabular/ask-coder', column.name, { framework: framework.id });
    else if (!only) this.ask('tabular/ask-column', column.name);
    else if (others.length > 0) {
      const params = {
        found: found.map(({ word }) => word),
        holds: found.map(({ holds }) => holds),
      };
      this.ask('tabular/ask-which', column.name, params);
    } else return only;
    return null;
  }

  ask(code: TabularCode, column: string, params: Diagnostic['params'] = {}): void {
    this.open.push(diagnostic(code, params, { column }));
  }

  /** Maps a column to a field. */
  take({ column, why, confidence }: Clue, field: string): string {
    this.reasons.push({ field, column: column.name, why, confidence });
    return column.name;
  }

  /** The columns that were mapped to some fields. */
  taken(fields: RegExp): readonly string[] {
    return this.reasons.filter(({ field }) => fields.test(field)).map(({ column }) => column);
  }

  /** The one column that holds something. Of several none is taken: that is asked. */
  one(holds: Clue['holds']): Clue | null {
    const all = this.clues.filter((clue) => clue.holds === holds);
    const [first, ...others] = all;
    if (first && others.length > 0) {
      const columns = all.map(({ column }) => column.name);
      for (const column of columns) this.ask('tabular/ask-several', column, { holds, columns });
      return null;
    }
    return first ?? null;
  }

  /** What stands in a column, without empty cells. */
  values(column: Column): readonly string[] {
    return this.rows.map((row) => (row[column.index] ?? '').trim()).filter((cell) => cell !== '');
  }
}
