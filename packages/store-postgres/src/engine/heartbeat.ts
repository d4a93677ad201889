import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type Holder, holderFile, inUse, parsed, takenOver, thisProcess } from './holder.ts';

export interface Heartbeat {
  stop(): Promise<void>;
}

export interface Rhythm {
  lost(reason: Error): void;
  readonly beat: number;
  readonly patience: number;
}

/**
 * Keeps a file in the directory that changes with every beat. Two machines need not agree on the time: whether
 * somebody lives is seen by whether the file changes.
 */
export async function heartbeat(
  directory: string,
  { lost, beat, patience }: Rhythm,
): Promise<Heartbeat> {
  const file = holderFile(directory);
  const me = thisProcess();
  const token = randomUUID();
  let written = '';
  let beats = 0;

  function sign(): string {
    beats += 1;
    return `${JSON.stringify({ ...me, token, beats, at: new Date().toISOString() })}\n`;
  }

  async function replace() {
    const text = sign();
    await writeFile(`${file}.${token}`, text);
    await rename(`${file}.${token}`, file);
    written = text;
  }

  async function take(): Promise<void> {
    const text = sign();
    try {
      await writeFile(file, text, { flag: 'wx' });
      written = text;
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const found = await readFile(file, 'utf8').catch(() => undefined);
    if (found === undefined) return take();
    const holder = parsed(found);
    if (holder?.scope && holder.scope === me.scope) return replace();
    if (!diedHere(holder, me) && (await changes(file, found, patience, beat))) {
      throw inUse(directory, parsed(await readFile(file, 'utf8').catch(() => found)));
    }
    await replace();
    // Another may have waited for the same file: the last to write has it.
    await wait(beat / 10);
    const now = await readFile(file, 'utf8').catch(() => '');
    if (now !== written) throw inUse(directory, parsed(now));
  }

  async function renew() {
    const now = await readFile(file, 'utf8').catch(() => written);
    if (now === written) return replace();
    clearInterval(timer);
    lost(takenOver(directory, parsed(now)));
  }

  await take();
  let renewing: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    // A full disk loses a beat, not the process.
    renewing = renewing.then(renew).catch(() => {});
  }, beat);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await renewing;
      const now = await readFile(file, 'utf8').catch(() => '');
      if (now === written) await rm(file, { force: true });
    },
  };
}

/** Without sockets a process of this machine can still be asked for by its number. */
function diedHere(holder: Holder | undefined, me: Holder): boolean {
  if (!holder || holder.host !== me.host || process.platform === 'linux') return false;
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function changes(file: string, found: string, patience: number, beat: number) {
  for (let waited = 0; waited < patience; waited += beat / 5) {
    await wait(beat / 5);
    if ((await readFile(file, 'utf8').catch(() => '')) !== found) return true;
  }
  return false;
}
