import { plainWords } from '@prevention-spectrum/core';
import { hxlTag, spelt } from './hxl-tag.ts';

/** A column of a table. */
export interface Column {
  readonly index: number;
  /** Its header; the tag where there is none; the letter where there is neither; ` (2)` behind a repeated one. */
  readonly name: string;
  /** The header as it stands, which may be empty or repeated. */
  readonly header: string;
  /** Its HXL tag in one spelling. */
  readonly tag: string | null;
}

/** The columns of a table by its header row and its row of tags. */
export function columnsOf(
  header: readonly string[],
  tags: readonly string[] = [],
): readonly Column[] {
  const width = Math.max(lastFilled(header), lastFilled(tags));
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, index) => {
    const found = hxlTag(tags[index] ?? header[index] ?? '');
    const tag = found && spelt(found);
    const stands = (header[index] ?? '').trim().replace(/\s+/g, ' ');
    const base = stands || tag || letters(index);
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base} (${count})`;
    taken.add(name);
    return { index, name, header: stands, tag };
  });
}

/** The columns that a mapping may mean by a name: one, several or none. */
export function columnsNamed(columns: readonly Column[], name: string): readonly Column[] {
  const exact = columns.filter((column) => column.name === name);
  if (exact.length > 0) return exact;
  const tag = hxlTag(name);
  if (tag) return columns.filter((column) => column.tag === spelt(tag));
  const plain = plainWords(name);
  return columns.filter((column) => plainWords(column.name) === plain);
}

/** The column whose name is nearest to a wrong one, when one is near enough to be meant. */
export function nearest(columns: readonly Column[], name: string): string | null {
  const [best] = columns
    .map((column) => [distance(plainWords(column.name), plainWords(name)), column.name] as const)
    .sort(([one], [other]) => one - other);
  return best && best[0] <= Math.max(2, name.length / 3) ? best[1] : null;
}

/** What a spreadsheet calls a column: A, B, ... Z, AA. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** Levenshtein's distance: how many letters must be added, dropped or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}
