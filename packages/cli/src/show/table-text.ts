import {
  besideTable,
  type Language,
  type State,
  shownValue,
  stateMeaning,
  type Table,
} from '@prevention-spectrum/core';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import { columnsThatFit, grid } from './grid.ts';
import { matrix } from './matrix.ts';
import type { Paint } from './paint.ts';
import { plain } from './plain.ts';
import { type Shown, summary } from './summary.ts';

/** A table for a person at a terminal: the matrix or the rows, then what must stand beside them. */
export function tableText(
  table: Table,
  shown: Shown,
  language: Language,
  paint: Paint,
  width: number,
): string {
  const { analysis, by } = shown;
  const cells = analysis === 'coverage' ? matrix(table, by, language, paint, width) : null;
  const rows = cells ?? list(table, language, paint, width);
  const numbers = cells === null ? [] : [`- ${words[language].numbers}`];
  const beside = besideTable(table, language).map((sentence) => `- ${plain(sentence)}`);
  const line = summary(table, shown, language);
  const nothing = line === null ? [`${words[language].empty}\n`] : [];
  return [
    ...(table.rows.length === 0 ? nothing : [rows]),
    ...(line === null ? [] : [`${paint.strong(line)}\n`]),
    `${lines([...numbers, ...gapDefinition(table, shown, language), ...beside], width)}\n`,
  ].join('\n');
}

/** One row a line; one field a line where words do not fit beside each other, or where that is shorter. */
function list({ columns, rows }: Table, language: Language, paint: Paint, width: number): string {
  const head = columns.map(({ label }) => plain(label[language]));
  const body = rows.map((row) =>
    columns.map((column) => {
      const text = plain(shownValue(column, row[column.id], language));
      return column.id === 'state' ? paint.state(row.state as State, text) : text;
    }),
  );
  const fields = records(head, body, paint, width);
  if (columnsThatFit(head, body, width) < head.length - 1) return fields;
  const numbers = columns.flatMap(({ type }, index) => (type === 'number' ? [index] : []));
  const drawn = grid(head.map(paint.strong), body, width, new Set(numbers));
  const tall = drawn.split('\n').filter((line) => line.startsWith('│')).length;
  return tall > fields.split('\n').length ? fields : drawn;
}

function records(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  paint: Paint,
  width: number,
): string {
  const room = Math.max(width, 40);
  return rows
    .map(([first = '', ...cells]) =>
      [
        `${head[0]}: ${paint.strong(first)}`,
        ...cells.map((cell, index) =>
          wrapped(`  ${head[index + 1]}: ${cell === '' ? '–' : cell}`, room, '    '),
        ),
        '',
      ].join('\n'),
    )
    .join('\n');
}

/** The definition of a gap, beside every table that speaks of gaps. */
export function gapDefinition(
  { columns }: Table,
  { analysis }: Shown,
  language: Language,
): readonly string[] {
  const speaks = analysis === 'gaps' || columns.some(({ id }) => id === 'state');
  const found = stateMeaning('gap', language);
  return speaks ? [`- ${say(words[language].gapMeans, { found }, language)}`] : [];
}

/** Sentences, each wrapped under its own dash. */
function lines(sentences: readonly string[], width: number): string {
  return sentences.map((sentence) => wrapped(sentence, Math.max(width, 40))).join('\n');
}

function wrapped(sentence: string, width: number, indent = '  '): string {
  const done: string[] = [];
  const [first = '', ...words] = sentence.split(/(?<=\S) /);
  let line = first;
  for (const word of words) {
    if (`${line} ${word}`.length > width) {
      done.push(line);
      line = `${indent}${word}`;
    } else line = `${line} ${word}`;
  }
  return [...done, line].join('\n');
}
