import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Why tests in a browser are skipped where `findChromium` finds none. */
export const noChromium = `there is no ${names.join(', ')} in PATH`;

export interface Chromium {
  readonly path: string;
  /** As it says itself. */
  readonly version: string;
}

/** A Chromium in PATH that says its version: what has its name may only tell how to install it. */
export async function findChromium(): Promise<Chromium | undefined> {
  for (const folder of process.env.PATH?.split(delimiter) ?? []) {
    for (const name of names) {
      const path = join(folder, name);
      try {
        const { stdout } = await promisify(execFile)(path, ['--version']);
        return { path, version: stdout.trim() };
      } catch {
        // It is in another folder or goes by another name.
      }
    }
  }
  return undefined;
}

/** Starts it without a window, with a profile of its own and no way out of this machine. It ends with this process, if nobody ends it before. */
export function startChromium({ path }: Chromium): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}
