import { basename, extname } from 'node:path';
import { type Diagnostic, render, type World } from '@prevention-spectrum/core';
import { firstRows, proposeMapping, sentences } from '@prevention-spectrum/plugin-tabular';
import { ownFrameworks } from '../data/loaded.ts';
import { readData, refuseEmpty, stdinName } from '../data/text-file.ts';
import { worldOf } from '../data/world.ts';
import type { Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words/words.ts';
import { placeOf } from './data-errors.ts';

/** Prints a proposed mapping of a table; its reasons, and what a person has to answer, go beside it. */
export async function propose(
  file: string,
  { terminal, language }: Pick<Session, 'terminal' | 'language'>,
): Promise<void> {
  const world = file === stdinName ? await replayed(terminal) : worldOf(terminal);
  const name = file === stdinName ? 'list' : basename(file, extname(file));
  const source = { id: name, citation: basename(file) };
  await refuseEmpty(file, terminal);
  const first = await firstRows(file, world);
  const { mapping, reasons, open } = proposeMapping(first, source, ownFrameworks);
  terminal.out(`${JSON.stringify(mapping, null, 2)}\n`);

  const { proposed, questions } = words[language];
  const line = (one: Diagnostic) => {
    const where = placeOf(one.at);
    return `${where === '' ? '' : `${where}: `}${render(one, language, [sentences])}`;
  };
  const told = reasons.map(({ field, why }) => `  ${field} <- ${line(why)}`);
  const asked = open.map((one) => `  ${line(one)}`);
  const part = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [title, ...lines] : [];
  terminal.err(`${[...part(proposed, told), ...part(questions, asked)].join('\n')}\n`);
}

/** What comes in can be read once; a proposal looks at it twice. */
async function replayed(terminal: Terminal): Promise<Pick<World, 'open'>> {
  const bytes = new TextEncoder().encode(await readData(stdinName, terminal));
  return {
    async *open() {
      yield bytes;
    },
  };
}
