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
    const { line, column, message } = error as Error & Partial<Record<'line' | 'column', number>>;
    const isCut = message.startsWith('Unexpected end of input');
    if (!isCut && line !== undefined && column !== undefined) {
      return { line: String(line), column: String(column) };
    }
  }
  // Where a text is cut off, momoa names a place that has nothing to do with its end.
  const lines = text.trimEnd().split('\n');
  return { line: String(lines.length), column: String((lines.at(-1) ?? '').length + 1) };
}
