import type { Terminal } from '../terminal.ts';
import type { Format } from './answer.ts';
import { grid } from './grid.ts';
import { plain } from './plain.ts';
import { csv } from './table-csv.ts';

/**
 * Writes a list of things that have no caveats.
 * @param head what each field of a row is called
 * @param data the same things for programs
 */
export function listingText<Field extends string>(
  head: Readonly<Record<Field, string>>,
  rows: readonly Readonly<Record<Field, string>>[],
  data: unknown,
  format: Format,
  { out, columns }: Terminal,
): void {
  const fields = Object.keys(head) as Field[];
  const titles = fields.map((field) => head[field]);
  const lines = rows.map((row) => fields.map((field) => row[field]));
  if (format === 'json') out(`${JSON.stringify(data, null, 2)}\n`);
  else if (format === 'csv') out(csv([fields, ...lines]));
  else if (format === 'markdown') {
    const line = (cells: readonly string[]) =>
      `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    out(`${[line(titles), line(titles.map(() => '---')), ...lines.map(line)].join('\n')}\n`);
  } else
    out(
      grid(
        titles,
        lines.map((line) => line.map(plain)),
        columns,
      ),
    );
}
