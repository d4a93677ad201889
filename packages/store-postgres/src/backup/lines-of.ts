import { TextDecoder } from 'node:util';
import { storeError } from '../catalogue.ts';

/** More letters than a line of a backup has: what goes on longer is another file. */
const longest = 256 * 1024 * 1024;

/**
 * The lines of a text that comes in pieces. Only a line feed ends one: records may hold what other readers take for
 * the end of a line.
 * @throws SpectrumError `store/backup-foreign` for what is no text; `store/backup-cut` when the last line has no end
 */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let ended = 0;
  let rest = '';
  for await (const piece of pieces) {
    const [first = '', ...others] = decoded(decoder, piece, ended + 1).split('\n');
    rest += first;
    for (const next of others) {
      ended += 1;
      yield rest;
      rest = next;
    }
    if (rest.length > longest) throw storeError('store/backup-foreign', { line: ended + 1 });
  }
  if (rest !== '') throw storeError('store/backup-cut', { line: ended });
}

function decoded(decoder: TextDecoder, piece: Uint8Array, line: number): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch (error) {
    throw storeError('store/backup-foreign', { line }, { cause: error });
  }
}
