import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../src/cli.ts';
import type { Terminal } from '../src/terminal.ts';

/** What somebody who typed it would see. */
export interface Seen {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own, outside the repository. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'prevention-spectrum-'));
}

const nowhere = emptyFolder();

/** Runs the command line in this process, in an empty folder on a fixed day. Words are separated by blanks. */
export async function typed(
  line: string | readonly string[],
  given: Partial<Terminal> & { readonly input?: string } = {},
): Promise<Seen> {
  let [out, err] = ['', ''];
  const { input = '', ...over } = given;
  const args = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line;
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: chunks(input),
    isTTY: false,
    columns: 120,
    env: {},
    cwd: nowhere,
    today: '2024-06-01',
    signal: new AbortController().signal,
    ...over,
  });
  return { code, out, err };
}

/** Three bytes at a time, so that letters of several bytes are cut. */
async function* chunks(text: string): AsyncIterable<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
}
