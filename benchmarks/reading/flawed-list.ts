import { listText } from '../programme/list.ts';

/** What is wrong with every fiftieth row, by turns: a column, and what nobody can read there. It is wrong in no other way. */
const flaws = [
  ['Start', '2013-13'],
  ['Reach', 'many'],
  ['Status', 'paused'],
  ['Somewhere in', 'Village nowhere'],
  ['Level', 'beyond'],
] as const;
const each = 50;

/** The list of the invented programme with flaws in it. No cell of it is quoted. */
export async function* flawedList(records: number): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let columns: readonly string[] | null = null;
  let row = 1;
  for await (const part of listText(records)) {
    const lines: string[] = [];
    for (const line of decoder.decode(part).trimEnd().split('\n')) {
      lines.push(columns ? flawed(line, columns, row) : line);
      columns ??= line.split(',');
      row += 1;
    }
    yield `${lines.join('\n')}\n`;
  }
}

function flawed(line: string, columns: readonly string[], row: number): string {
  if (row % each !== 0) return line;
  const [column, cell] = flaws[(row / each) % flaws.length] as (typeof flaws)[number];
  const cells = line.split(',');
  cells[columns.indexOf(column)] = cell;
  return cells.join(',');
}
