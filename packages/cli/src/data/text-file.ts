import { createReadStream } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Terminal } from '../terminal.ts';
import { refuse } from '../words/say.ts';

/** What stands for the text that comes in. */
export const stdinName = '-';

/** The text of a file that a person named, or of what comes in. A byte order mark is left out. */
export async function readText(name: string, terminal: Terminal): Promise<string> {
  const bytes =
    name === stdinName
      ? await collected(terminal.stdin)
      : await readFile(resolve(terminal.cwd, name)).catch((error) => unreadable(name, error));
  return new TextDecoder('utf-8').decode(bytes);
}

/**
 * The text of a file that holds data.
 * @throws SpectrumError `cli/file-empty` or `cli/input-empty`, besides what reading throws.
 */
export async function readData(name: string, terminal: Terminal): Promise<string> {
  const text = await readText(name, terminal);
  if (text.trim() !== '') return text;
  return name === stdinName ? refuse('cli/input-empty') : refuse('cli/file-empty', { found: name });
}

/** Says of a file that nothing is in it. That it is missing, or a folder, is said when it is read. */
export async function refuseEmpty(name: string, terminal: Terminal): Promise<void> {
  const size = await stat(resolve(terminal.cwd, name)).then(
    (one) => (one.isFile() ? one.size : null),
    () => null,
  );
  if (size === 0) refuse('cli/file-empty', { found: name });
}

/** A text in chunks, for whatever reads long files. */
export async function* openBytes(name: string, terminal: Terminal): AsyncIterable<Uint8Array> {
  if (name === stdinName) {
    yield* terminal.stdin;
    return;
  }
  try {
    yield* createReadStream(resolve(terminal.cwd, name));
  } catch (error) {
    unreadable(name, error);
  }
}

/** Writes a file that a person named. */
export async function writeText(
  name: string,
  text: string | Iterable<string | Uint8Array>,
  terminal: Terminal,
): Promise<void> {
  await writeFile(resolve(terminal.cwd, name), text).catch((error) => unwritable(name, error));
}

/** Makes a folder that a person named, with those around it. */
export async function makeFolder(name: string, terminal: Terminal): Promise<void> {
  await mkdir(resolve(terminal.cwd, name), { recursive: true }).catch((error) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOTDIR')
      refuse('cli/folder-is-file', { found: name }, error);
    return unwritable(name, error);
  });
}

/** Why the system refused, in its own few words, without the call that it refused. */
export function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return /^E[A-Z]+: (.+), \w+/.exec(said)?.[1] ?? said;
}

function unwritable(name: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') refuse('cli/folder-missing', { found: dirname(name) }, error);
  if (code === 'EISDIR') refuse('cli/file-is-directory', { found: name }, error);
  return refuse('cli/file-unwritable', { found: name, reason: reasonOf(error) }, error);
}

function unreadable(name: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') refuse('cli/file-missing', { found: name }, error);
  if (code === 'EISDIR') refuse('cli/file-is-directory', { found: name }, error);
  return refuse('cli/file-unreadable', { found: name, reason: reasonOf(error) }, error);
}

async function collected(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}
