import { misuse } from './catalogue.ts';
import type { TableRow } from './delimited-rows.ts';
import { jsonFault } from './json-fault.ts';

/**
 * The rows of a table kept as JSON, as HXL does: a list of lists, or a list of objects, whose keys then are row 1.
 * JSON is read whole: it has no rows before its end.
 * @throws SpectrumError `tabular/json-unreadable` with the line and the character where it stops being JSON,
 * `tabular/json-no-list`, `tabular/encoding-wrong`
 */
export async function* jsonRows(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<TableRow> {
  const entries = await parsed(chunks, encoding);
  const keys = new Set<string>();
  for (const entry of entries) {
    if (isObject(entry)) for (const key of Object.keys(entry)) keys.add(key);
  }
  const header = [...keys];
  const first = header.length > 0 ? 2 : 1;
  if (header.length > 0) yield { row: 1, cells: header, broken: false };
  for (const [index, entry] of entries.entries()) {
    const row = first + index;
    if (Array.isArray(entry)) yield { row, cells: entry.map(cellOf), broken: header.length > 0 };
    else if (isObject(entry)) {
      yield { row, cells: header.map((key) => cellOf(entry[key])), broken: false };
    } else yield { row, cells: [cellOf(entry)], broken: true };
  }
}

async function parsed(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): Promise<readonly unknown[]> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let text = '';
  try {
    for await (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
    text += decoder.decode();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return misuse('tabular/encoding-wrong', { encoding }, {}, { cause });
  }
  const value = valueIn(text);
  if (Array.isArray(value)) return value;
  return misuse('tabular/json-no-list', { found: kindOf(value) });
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The error of the parser quotes the text, which may be about people: it is not passed on.
    const { line, character } = jsonFault(text);
    return misuse(
      'tabular/json-unreadable',
      { line, character },
      { row: line, column: `${character}` },
    );
  }
}

/** What stands there instead of a list, as JSON writes it. */
function kindOf(value: unknown): string {
  return isObject(value) ? '{}' : value === null ? 'null' : typeof value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
