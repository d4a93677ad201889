import process from 'node:process';
import { tapenBikomiDraft } from '@prevention-spectrum/case-tapen-bikomi';
import {
  checkDataset,
  createWorkbench,
  memoryStore,
  SpectrumError,
} from '@prevention-spectrum/core';
import { standard } from '@prevention-spectrum/preset-standard';
import { messagesOf } from './errors/sentences.ts';
import { serve } from './serve.ts';
import { readSettings } from './settings.ts';

const read = readSettings(process.env);
if (read.ok) await start(read.settings);
else {
  process.stderr.write(`The settings cannot be used.\n  ${read.wrong.join('\n  ')}\n`);
  process.exitCode = 78;
}

async function start(settings: Extract<typeof read, { ok: true }>['settings']): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  const { dataset, diagnostics } = checkDataset(tapenBikomiDraft);
  try {
    await serve({
      ...settings,
      workbench: createWorkbench({ store: memoryStore(dataset), plugins: standard() }),
      diagnostics,
      out: (line) => process.stdout.write(`${line}\n`),
      signal: stop.signal,
    });
  } catch (error) {
    if (!(error instanceof SpectrumError)) throw error;
    process.stderr.write(`${messagesOf(error.diagnostic).en}\n`);
    process.exitCode = 1;
  }
}
