import { type Command, Option } from 'commander';
import { inputs } from '../data/loaded.ts';
import { listed } from '../question/question-options.ts';
import type { Session } from '../session.ts';
import { formats } from '../show/answer.ts';
import { type CommandName, type OptionName, words } from '../words/words.ts';
import { examples } from './examples.ts';

/** A command with its words and its examples. */
export function verb(program: Command, session: Session, name: CommandName): Command {
  return program
    .command(name)
    .description(words[session.language].commands[name])
    .addHelpText('before', exampleText(session, name));
}

/** Examples, for the head of a help page. */
export function exampleText({ language }: Session, name: CommandName | 'program'): string {
  return [words[language].examples, ...examples[name].map((one) => `  ${one}`), ''].join('\n');
}

/** An option with its words. */
export function option(session: Session, flags: string, name: OptionName): Option {
  return new Option(flags, words[session.language].options[name]);
}

/** The file that a command reads a dataset from, and how to say what is in it. */
export function withData(command: Command, session: Session): Command {
  return withInput(command.argument('[file]', words[session.language].args.file), session);
}

/** How to say what a file holds. */
export function withInput(command: Command, session: Session): Command {
  return command
    .addOption(option(session, '--input <kind>', 'input').choices(inputs))
    .addOption(option(session, '--mapping <file>', 'mapping'));
}

/** Where else to ask, and how the answer is written. */
export function withAnswer(command: Command, session: Session): Command {
  return command
    .addOption(option(session, '--url <address>', 'url'))
    .addOption(option(session, '--format <format>', 'format').choices(formats).default('table'));
}

/** What is asked, of which part, against which expectation. */
export function withQuestion(command: Command, session: Session): Command {
  const meanings = ['mandated', 'planned', 'reported', 'reached'];
  return command
    .addOption(option(session, '--by <dimensions>', 'by').argParser(listed))
    .addOption(option(session, '--where <parts>', 'where').argParser(listed))
    .addOption(option(session, '--expectation <id>', 'expectation'))
    .addOption(option(session, '--meaning <meaning>', 'meaning').choices(meanings))
    .addOption(option(session, '--at-least <number>', 'at-least'))
    .addOption(option(session, '--principal-only', 'principal-only'))
    .addOption(option(session, '--umbrella-units', 'umbrella-units'));
}
