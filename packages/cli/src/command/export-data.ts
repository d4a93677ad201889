import { join } from 'node:path';
import {
  type CodedDataset,
  type Diagnostic,
  type Exporter,
  type FolderExporter,
  render,
} from '@prevention-spectrum/core';
import type { Command } from 'commander';
import { datasetOf } from '../data/loaded.ts';
import { makeFolder, writeText } from '../data/text-file.ts';
import { localDoor } from '../door/local-door.ts';
import { exitCodes } from '../exit-code.ts';
import type { Session } from '../session.ts';
import { refuse, say } from '../words/say.ts';
import { words } from '../words/words.ts';
import { placeOf, sayDataErrors } from './data-errors.ts';
import { type DataChoice, openData, optionsOf } from './open-door.ts';
import { option, verb, withData } from './verb.ts';

/** Writes the whole dataset in a format of an exporter. */
export function addExport(program: Command, session: Session): void {
  const { language, terminal } = session;
  const named = verb(program, session, 'export').argument('<format>', words[language].args.format);
  const command = withData(named, session).addOption(option(session, '--out <file>', 'out-file'));
  command.action(async (format: string, file: string | undefined) => {
    const options = optionsOf<DataChoice & { readonly out?: string }>(command);
    const loaded = await openData(file, options, session);
    const { exporters, sentences } = loaded.workbench.registry;
    const exporter = exporters.get(format);
    if (!exporter) {
      return refuse('cli/exporter-unknown', { found: format, known: [...exporters.keys()] });
    }
    const dataset = await datasetOf(loaded);
    const lost =
      'writeFolder' in exporter
        ? await writtenFolder(exporter, dataset, options.out, session)
        : await writtenFile(exporter, dataset, options.out, session);
    for (const one of lost) {
      const where = placeOf(one.at);
      terminal.err(`${where === '' ? '' : `${where}: `}${render(one, language, sentences)}\n`);
    }
    session.end(await sayDataErrors(localDoor(loaded), session, exitCodes.fine));
  });
}

async function writtenFile(
  exporter: Exporter,
  dataset: CodedDataset,
  out: string | undefined,
  { language, terminal }: Session,
): Promise<readonly Diagnostic[]> {
  const { chunks, lost } = exporter.write(dataset);
  if (out === undefined) for (const chunk of chunks) terminal.out(chunk);
  else {
    await writeText(out, chunks, terminal);
    terminal.err(`${say(words[language].written, { found: out }, language)}\n`);
  }
  return lost;
}

/** Files that belong together cannot be printed: a folder has to be named. */
async function writtenFolder(
  exporter: FolderExporter,
  dataset: CodedDataset,
  out: string | undefined,
  { language, terminal }: Session,
): Promise<readonly Diagnostic[]> {
  if (out === undefined) return refuse('cli/folder-unnamed', { found: exporter.id });
  const { files, lost } = exporter.writeFolder(dataset);
  await makeFolder(out, terminal);
  for (const { name, chunks } of files) await writeText(join(out, name), chunks, terminal);
  terminal.err(`${say(words[language].written, { found: out }, language)}\n`);
  return lost;
}
