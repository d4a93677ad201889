import { type Argument, Command, type Help, type Option } from 'commander';
import { addCompletion } from './command/completion.ts';
import { addExport } from './command/export-data.ts';
import { addIngest } from './command/ingest.ts';
import { addAnalyses, addFrameworks } from './command/listings.ts';
import { addQuestions } from './command/questions.ts';
import { addRun } from './command/run-analysis.ts';
import { addServe } from './command/serve-data.ts';
import { exampleText, option } from './command/verb.ts';
import { addDocs } from './command/write-docs.ts';
import type { Session } from './session.ts';
import { version } from './version.ts';
import { called, say } from './words/say.ts';
import { type Words, words } from './words/words.ts';

/** The program with all its commands, in the language of the session. */
export function createProgram(session: Session): Command {
  const { language, terminal } = session;
  const own = words[language];
  const program = new Command('prevention-spectrum')
    .description(own.program)
    .addHelpText('before', exampleText(session, 'program'))
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      // Mistakes are told in the language of the session, where they are caught.
      outputError: () => {},
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp(helpIn(own, session))
    .exitOverride()
    .version(version, '-V, --version', own.options.version)
    .helpOption('-h, --help', own.options.help)
    .helpCommand('help [command]', own.commands.help)
    .addOption(option(session, '--lang <language>', 'lang').choices(['en', 'id']))
    .addOption(option(session, '--plugin <module>', 'plugin').argParser(repeated))
    .addOption(option(session, '--config <file>', 'config'))
    .addOption(option(session, '--no-color', 'no-color'));
  addQuestions(program, session);
  addRun(program, session);
  addAnalyses(program, session);
  addFrameworks(program, session);
  addIngest(program, session);
  addExport(program, session);
  addServe(program, session);
  addDocs(program, session);
  addCompletion(program, session);
  return program;
}

function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Commander's own words in the language of the session. */
function helpIn(own: Words, { language }: Session): Partial<Help> {
  const replaced = (text: string) =>
    text.replace(/(?<=[<[])[a-z]+(?=[\]>])/g, (name) => called(name, language));
  return {
    showGlobalOptions: true,
    styleTitle: (title) => own.titles[title as keyof Words['titles']] ?? title,
    styleUsage: replaced,
    styleSubcommandTerm: replaced,
    styleOptionTerm: replaced,
    styleArgumentTerm: (name) => called(name, language),
    argumentDescription: ({ description, argChoices }: Argument) =>
      argChoices
        ? `${description} (${say(own.oneOf, { known: argChoices.join(' | ') }, language)})`
        : description,
    optionDescription: ({ description, argChoices, defaultValue }: Option) => {
      const more = [
        ...(argChoices ? [say(own.oneOf, { known: argChoices.join(' | ') }, language)] : []),
        ...(typeof defaultValue === 'string'
          ? [say(own.byDefault, { found: defaultValue }, language)]
          : []),
      ];
      return more.length > 0 ? `${description} (${more.join('; ')})` : description;
    },
  };
}
