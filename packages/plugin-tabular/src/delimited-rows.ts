import Papa from 'papaparse';
import { misuse } from './catalogue.ts';

/** One row as it stands in the file. */
export interface TableRow {
  /**
   * Counted from 1 as a spreadsheet counts: headers, tags and blank rows have a number too, and a line break inside
   * quotes begins no new row.
   */
  readonly row: number;
  readonly cells: readonly string[];
  /** A quoted cell does not end as it should, so that the cells of this row cannot be trusted. */
  readonly broken: boolean;
}

/**
 * The rows of delimited text, read in chunks: what is left of a chunk waits for the next one. A row is held back until
 * its end is sure. Line ends of every kind are read alike.
 * @throws SpectrumError `tabular/encoding-wrong` when the bytes are not of the declared encoding.
 */
export async function* delimitedRows(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: string,
  encoding: string,
): AsyncGenerator<TableRow> {
  let row = 0;
  let waiting = '';
  let needed = 0;
  for await (const text of linesOf(chunks, encoding)) {
    waiting += text;
    // One endless quoted cell is not read from its beginning with every chunk.
    if (waiting.length < needed) continue;
    const { rows, rest } = parsed(waiting, delimiter);
    for (const one of rows.slice(0, -1)) {
      row += 1;
      yield { ...one, row };
    }
    waiting = rest;
    needed = 2 * rest.length;
  }
  const last = waiting.replace(/\n$/, '');
  if (waiting === '') return;
  for (const one of parsed(last, delimiter).rows) {
    row += 1;
    yield { ...one, row };
  }
}

type Parsed = Pick<TableRow, 'cells' | 'broken'>;

/** All rows of a text, and the text of the last one, which may go on. */
function parsed(
  text: string,
  delimiter: string,
): { readonly rows: Parsed[]; readonly rest: string } {
  const rows: Parsed[] = [];
  let before = 0;
  let last = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      rows.push({ cells: data, broken: errors.length > 0 });
      before = last;
      last = meta.cursor;
    },
  });
  return { rows, rest: text.slice(before) };
}

/** The text of the chunks with every line end as a line feed. */
async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let carried = '';
  const decoded = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch (cause) {
      return misuse('tabular/encoding-wrong', { encoding }, {}, { cause });
    }
  };
  for await (const chunk of chunks) {
    const text = carried + decoded(chunk);
    // Whether a carriage return at the end is half of a line end shows with the next chunk.
    carried = text.endsWith('\r') ? '\r' : '';
    yield (carried ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n');
  }
  yield (carried + decoded()).replace(/\r\n?/g, '\n');
}
