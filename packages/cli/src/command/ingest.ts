import { basename, extname } from 'node:path';
import {
  type CodedDataset,
  datasetLines,
  type LossReport,
  type ScreeningDraft,
  SpectrumError,
} from '@prevention-spectrum/core';
import type { Command } from 'commander';
import { readJson } from '../data/json-text.ts';
import { datasetOf, emptyData, type Loaded, load, saidIn } from '../data/loaded.ts';
import { readText, refuseEmpty, writeText } from '../data/text-file.ts';
import { worldOf } from '../data/world.ts';
import { localDoor } from '../door/local-door.ts';
import { exitCodes } from '../exit-code.ts';
import type { Session } from '../session.ts';
import { lossText } from '../show/loss-text.ts';
import { called, refuse, say } from '../words/say.ts';
import { words } from '../words/words.ts';
import { sayDataErrors } from './data-errors.ts';
import { optionsOf } from './open-door.ts';
import { propose } from './propose.ts';
import { option, verb } from './verb.ts';

interface IngestOptions {
  readonly connector: string;
  readonly mapping?: string;
  readonly options?: string;
  readonly propose?: boolean;
  readonly into?: string;
  readonly asOf?: string;
  readonly out?: string;
  readonly complete?: string;
  readonly report?: string;
  readonly format: 'table' | 'json';
  readonly plugin?: readonly string[];
}

/** Reads a file of another tool into a dataset, and reports every loss. */
export function addIngest(program: Command, session: Session): void {
  const command = verb(program, session, 'ingest')
    .argument('[file]', words[session.language].args.source)
    .addOption(option(session, '--connector <id>', 'connector').default('csv'))
    .addOption(option(session, '--mapping <file>', 'mapping'))
    .addOption(option(session, '--options <json>', 'options'))
    .addOption(option(session, '--propose', 'propose'))
    .addOption(option(session, '--into <file>', 'into'))
    .addOption(option(session, '--as-of <date>', 'as-of'))
    .addOption(option(session, '--out <file>', 'out'))
    .addOption(option(session, '--complete <file>', 'complete'))
    .addOption(option(session, '--report <file>', 'report'))
    .addOption(
      option(session, '--format <format>', 'report-format')
        .choices(['table', 'json'])
        .default('table'),
    );
  command.action(async (file: string | undefined) => {
    const options = optionsOf<IngestOptions>(command);
    const isNeeded = options.propose || (options.connector === 'csv' && !options.options);
    if (file === undefined && isNeeded) {
      return refuse('cli/argument-missing', { argument: called('file', session.language) });
    }
    if (options.propose && file !== undefined) {
      // What a table cannot be read for is said in the words of its plugin.
      await session.plugins(options.plugin ?? []);
      await propose(file, session);
      return session.end(exitCodes.fine);
    }
    const into = await dataInto(file, options, session);
    const report = await ingestInto(into, file, options, session);
    const failed = saidIn(report).some(({ severity }) => severity === 'error');
    const code = failed ? exitCodes.dataErrors : exitCodes.fine;
    session.end(await sayDataErrors(localDoor(into), session, code));
  });
}

async function ingestInto(
  into: Loaded,
  file: string | undefined,
  options: IngestOptions,
  session: Session,
): Promise<LossReport> {
  const { terminal, language } = session;
  const json = async (name: string) => readJson(await readText(name, terminal), name);
  const { connector, mapping, out, complete, report: reportFile } = options;
  if (connector === 'csv' && file !== undefined) {
    if (mapping === undefined) refuse('cli/mapping-missing', { found: file });
    await refuseEmpty(file, terminal);
  }
  const given = {
    ...(file === undefined ? {} : { file }),
    ...(mapping === undefined ? {} : { mapping: await json(mapping) }),
    ...(options.options === undefined ? {} : objectIn(options.options)),
  };
  const declared = complete === undefined ? undefined : ((await json(complete)) as ScreeningDraft);
  const { workbench } = into;
  const report = await workbench.ingest(connector, given, worldOf(terminal), declared);
  const dataset = await datasetOf(into);

  if (reportFile !== undefined) {
    await writeText(reportFile, `${JSON.stringify(report, null, 2)}\n`, terminal);
  }
  if (out === undefined) for (const line of datasetLines(dataset)) terminal.out(line);
  else {
    await writeText(out, written(dataset, out), terminal);
    terminal.err(`${say(words[language].written, { found: out }, language)}\n`);
  }
  const { sentences } = workbench.registry;
  terminal.err(
    options.format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : lossText(report, language, sentences, terminal.columns),
  );
  return report;
}

async function dataInto(
  file: string | undefined,
  { into, asOf, plugin = [], connector }: IngestOptions,
  { plugins, terminal }: Session,
): Promise<Loaded> {
  const loaded = await plugins(plugin);
  if (into !== undefined) return load({ file: into }, loaded, terminal);
  const name = file === undefined ? connector : basename(file, extname(file));
  const empty = emptyData(name, asOf ?? terminal.today, loaded);
  const [wrong] = empty.diagnostics;
  if (wrong) throw new SpectrumError(wrong);
  return empty;
}

function objectIn(text: string): object {
  const found = readJson(text, '--options');
  if (typeof found === 'object' && found !== null && !Array.isArray(found)) return found;
  return refuse('cli/object-expected', { found: '--options', example: '{"file": "list.csv"}' });
}

function written(dataset: CodedDataset, name: string): Iterable<string> | string {
  if (extname(name).toLowerCase() === '.ndjson') return datasetLines(dataset);
  return `${JSON.stringify(dataset, null, 2)}\n`;
}
