import { join } from 'node:path';
import type { Command } from 'commander';
import { makeFolder, writeText } from '../data/text-file.ts';
import { exitCodes } from '../exit-code.ts';
import { referencePages } from '../reference/reference-pages.ts';
import type { Session } from '../session.ts';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import { type DataChoice, openData, optionsOf } from './open-door.ts';
import { option, verb, withData } from './verb.ts';

/** Writes reference pages of everything loaded. */
export function addDocs(program: Command, session: Session): void {
  const { language, terminal } = session;
  const out = option(session, '--out <folder>', 'out-folder').makeOptionMandatory();
  const command = withData(verb(program, session, 'docs'), session).addOption(out);
  command.action(async (file: string | undefined) => {
    const options = optionsOf<DataChoice & { readonly out: string }>(command);
    const { workbench } = await openData(file, options, session);
    await makeFolder(options.out, terminal);
    const pages = referencePages(await workbench.dataset(), workbench.registry);
    for (const [name, text] of pages) {
      const page = join(options.out, name);
      await writeText(page, text, terminal);
      terminal.err(`${say(words[language].written, { found: page }, language)}\n`);
    }
    session.end(exitCodes.fine);
  });
}
