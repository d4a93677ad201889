#!/usr/bin/env node
import process from 'node:process';
import { parseArgs } from 'node:util';
import { SpectrumError } from '@prevention-spectrum/core';
import { bootstrap } from './bootstrap.ts';
import { messagesOf, refusal } from './errors/sentences.ts';
import { languageOf } from './language-of.ts';
import { isSlug, readSettings, type Settings } from './settings.ts';
import { start } from './start.ts';

/** What the process ends with, beside 0: as `sysexits.h` has it for usage and settings. */
const exitCodes = { failure: 1, inUse: 3, usage: 64, settings: 78 } as const;

const usage = `prevention-spectrum-gateway                              serves
prevention-spectrum-gateway bootstrap --custodian <slug>  makes the first key of a custodian
`;

const out = (line: string) => process.stdout.write(`${line}\n`);
const language = languageOf(process.env);
const read = readSettings(process.env);
const command = commandIn(process.argv.slice(2));
if (!command) end(usage, exitCodes.usage);
else if (read.ok) await run(command, read.settings);
else endOf(read.wrong);

type Command = { readonly custodian: string } | 'serve';

function commandIn(args: readonly string[]): Command | null {
  if (args.length === 0) return 'serve';
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { custodian: { type: 'string' } },
    });
    const { custodian } = values;
    const isBootstrap = positionals.length === 1 && positionals[0] === 'bootstrap';
    return isBootstrap && custodian !== undefined && isSlug(custodian) ? { custodian } : null;
  } catch {
    return null;
  }
}

async function run(command: Command, settings: Settings): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  try {
    if (command === 'serve') await start(settings, out, stop.signal);
    else await bootstrap(settings.keeping, command.custodian, out);
  } catch (error) {
    if (!(error instanceof SpectrumError)) throw error;
    const isInUse = error.code === 'store/directory-in-use';
    end(
      `${messagesOf(error.diagnostic)[language]}\n`,
      isInUse ? exitCodes.inUse : exitCodes.failure,
    );
  }
}

function endOf(wrong: readonly string[]): void {
  const title = messagesOf(refusal('gateway/settings-unusable'))[language];
  end(`${[title, ...wrong].join('\n  ')}\n`, exitCodes.settings);
}

function end(line: string, code: number): void {
  process.stderr.write(line);
  process.exitCode = code;
}
