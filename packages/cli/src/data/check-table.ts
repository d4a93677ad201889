import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { Terminal } from '../terminal.ts';
import { readJson } from './json-text.ts';
import { readData, refuseEmpty, stdinName } from './text-file.ts';

/**
 * Says of a file with a table what its connector cannot tell: that nothing is in it, and where its JSON is broken.
 * What comes in can be read once only, and is not looked at.
 */
export async function checkTable(name: string, terminal: Terminal): Promise<void> {
  if (name === stdinName) return;
  if (extname(name).toLowerCase() === '.json') readJson(await readData(name, terminal), name);
  // That it is missing, or a folder, is said when it is read.
  const size = await stat(resolve(terminal.cwd, name)).then(
    (one) => (one.isFile() ? one.size : null),
    () => null,
  );
  if (size === 0) refuseEmpty(name);
}
