import process from 'node:process';
import { SpectrumError } from '@prevention-spectrum/core';
import { sentences as ofStore } from '@prevention-spectrum/store-postgres';
import { messagesOf } from './errors/sentences.ts';
import { readSettings } from './settings.ts';
import { start } from './start.ts';

/** What the process ends with, beside 0: as `sysexits.h` has it for settings. */
const exitCodes = { failure: 1, inUse: 3, settings: 78 } as const;

const read = readSettings(process.env);
if (read.ok) await run(read.settings);
else {
  process.stderr.write(`The settings cannot be used.\n  ${read.wrong.join('\n  ')}\n`);
  process.exitCode = exitCodes.settings;
}

async function run(settings: Parameters<typeof start>[0]): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  try {
    await start(settings, (line) => process.stdout.write(`${line}\n`), stop.signal);
  } catch (error) {
    if (!(error instanceof SpectrumError)) throw error;
    process.stderr.write(`${messagesOf(error.diagnostic, [ofStore]).en}\n`);
    process.exitCode =
      error.code === 'store/directory-in-use' ? exitCodes.inUse : exitCodes.failure;
  }
}
