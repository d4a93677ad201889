import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';

/** A cell's side borders and padding. */
const perColumn = 3;
/** The narrowest that a column of words may become. */
const narrowest = 6;
/** Cells up to this length are kept on one line as long as there is room. */
const cellsWhole = 16;

/** How many of the columns after the first stand beside it without a broken word, one at least. */
export function columnsThatFit(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): number {
  const words = wordsOf(columnsOf(head, rows));
  let room = width - 1;
  const fitting = words.findIndex((one) => {
    room -= one + perColumn;
    return room < 0;
  });
  return Math.max(1, (fitting < 0 ? words.length : fitting) - 1);
}

/** Rows with lines around them, not wider than `width`: what does not fit is wrapped, nothing is cut off. */
export function grid(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  numbers: ReadonlySet<number> = new Set(),
): string {
  const widths = shrunk(columnsOf(head, rows), width - 1 - head.length * perColumn);
  const table = new Table({
    head: head.map((title, index) => wrapped(title, widths[index] as number)),
    colWidths: widths.map((one) => one + 2),
    colAligns: head.map((_, index) => (numbers.has(index) ? 'right' : 'left')),
    style: { head: [], border: [] },
  });
  const body = rows.map((row) => row.map((cell, index) => wrapped(cell, widths[index] as number)));
  table.push(...body);
  const drawn = table.toString();
  const isTall = body.some((row) => row.some((cell) => cell.includes('\n')));
  return `${isTall ? drawn : withoutRules(drawn)}\n`;
}

/** Each column with its title before its cells. */
function columnsOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return head.map((title, index) => [title, ...rows.map((row) => row[index] ?? '')]);
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(lengthOf));
}

/** The longest word of each column. */
function wordsOf(columns: readonly (readonly string[])[]): readonly number[] {
  return columns.map((texts) => longest(texts.flatMap((text) => text.split(/\s/))));
}

/** Only the line below the head: rows of one line need none between them. */
function withoutRules(drawn: string): string {
  const [head = '', ...body] = drawn.split(/\n(?=├)/);
  return [
    head,
    ...body.map((part, index) => (index === 0 ? part : part.slice(part.indexOf('\n') + 1))),
  ].join('\n');
}

function lengthOf(text: string): number {
  return Math.max(...text.split('\n').map((line) => stripVTControlCharacters(line).length));
}

/**
 * Widths that fit: columns of words give way before their cells break, titles before cells, and words last; among
 * equals the widest gives first.
 * @param columns each with its title before its cells
 */
function shrunk(columns: readonly (readonly string[])[], room: number): readonly number[] {
  const words = wordsOf(columns);
  const cells = columns.map(([, ...body], index) =>
    Math.max(Math.min(longest(body), cellsWhole), words[index] as number),
  );
  const widths = columns.map(longest);
  for (const least of [cells, words, columns.map(() => narrowest)]) {
    for (;;) {
      const excess = widths.reduce((sum, one) => sum + one, 0) - room;
      const open = widths.filter((one, index) => one > (least[index] as number));
      if (excess <= 0) return widths;
      if (open.length === 0) break;
      const widest = Math.max(...open);
      widths[widths.findIndex((one, index) => one === widest && one > (least[index] as number))] =
        widest - 1;
    }
  }
  return widths;
}

/** Broken between words, and within a word that is longer than the line. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (const given of text.split('\n')) {
    let line = '';
    for (const word of given.split(' ').flatMap((one) => pieces(one, width))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (lengthOf(longer) <= width) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
  }
  return lines.join('\n');
}

function pieces(word: string, width: number): readonly string[] {
  if (lengthOf(word) <= width) return [word];
  const plain = [...stripVTControlCharacters(word)];
  const count = Math.ceil(plain.length / width);
  return Array.from({ length: count }, (_, index) =>
    plain.slice(index * width, (index + 1) * width).join(''),
  );
}
