#!/usr/bin/env node
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Language, SpectrumError } from '@prevention-spectrum/core';
import { bootstrap } from './bootstrap.ts';
import { messagesOf, refusal } from './errors/sentences.ts';
import { languageOf } from './language-of.ts';
import { makeSnapshots } from './make-snapshots.ts';
import { isSlug, readSettings, type Settings } from './settings.ts';
import { start } from './start.ts';

/** What the process ends with, beside 0: as `sysexits.h` has it for usage and settings. */
const exitCodes = { failure: 1, inUse: 3, usage: 64, settings: 78 } as const;

const usage = {
  en: `prevention-spectrum-gateway                                serves
prevention-spectrum-gateway bootstrap --custodian <slug>    makes the first key of a custodian
prevention-spectrum-gateway snapshot [--custodian <slug>]   makes the snapshots that a start goes by,
                                                            of records however many: they are never
                                                            in memory at once
`,
  id: `prevention-spectrum-gateway                                melayani
prevention-spectrum-gateway bootstrap --custodian <slug>    membuat kunci pertama sebuah organisasi
prevention-spectrum-gateway snapshot [--custodian <slug>]   membuat potret sebagai bekal saat mulai,
                                                            berapa pun catatannya: catatan tidak
                                                            pernah sekaligus berada di memori
`,
} as const satisfies Readonly<Record<Language, string>>;

const out = (line: string) => process.stdout.write(`${line}\n`);
const language = languageOf(process.env);
const read = readSettings(process.env);
const command = commandIn(process.argv.slice(2));
if (!command) end(usage[language], exitCodes.usage);
else if (read.ok) await run(command, read.settings);
else endOf(read.wrong);

type Command =
  | { readonly name: 'serve' }
  | { readonly name: 'bootstrap'; readonly custodian: string }
  | { readonly name: 'snapshot'; readonly custodian: string | null };

function commandIn(args: readonly string[]): Command | null {
  if (args.length === 0) return { name: 'serve' };
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { custodian: { type: 'string' } },
    });
    const [name, ...more] = positionals;
    const { custodian = null } = values;
    if (more.length > 0 || (custodian !== null && !isSlug(custodian))) return null;
    if (name === 'snapshot') return { name, custodian };
    return name === 'bootstrap' && custodian !== null ? { name, custodian } : null;
  } catch {
    return null;
  }
}

async function run(command: Command, settings: Settings): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  try {
    if (command.name === 'serve') await start(settings, out, stop.signal);
    else if (command.name === 'bootstrap') {
      await bootstrap(settings.keeping, command.custodian, out);
    } else {
      await makeSnapshots(settings, command.custodian, (one) => out(messagesOf(one)[language]));
    }
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
