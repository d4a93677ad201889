import { parse } from '@humanwhocodes/momoa';
import { refuse } from '../words/say.ts';

/**
 * Reads JSON.
 * @param name what a person calls it: a file or an option
 * @throws SpectrumError `cli/json-broken` with the line and the column, which `JSON.parse` does not always tell.
 */
export function readJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse('cli/json-broken', { found: name, ...whereBroken(text) }, error);
  }
}

function whereBroken(text: string): { readonly line: string; readonly column: string } {
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    const { line, column } = error as { readonly line?: number; readonly column?: number };
    if (line !== undefined && column !== undefined) {
      return { line: String(line), column: String(column) };
    }
  }
  const lines = text.split('\n');
  return { line: String(lines.length), column: String((lines.at(-1) ?? '').length + 1) };
}
