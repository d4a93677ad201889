import { codebookMarkdown, SpectrumError } from '@prevention-spectrum/core';
import type { Command } from 'commander';
import type { AnalysisOffer } from '../door/door.ts';
import { exitCodes } from '../exit-code.ts';
import { paramsIn } from '../reference/params.ts';
import type { Session } from '../session.ts';
import { frameworkJson } from '../show/framework-json.ts';
import { listingText } from '../show/listing.ts';
import { words } from '../words/words.ts';
import { openDoor, optionsOf } from './open-door.ts';
import type { AnswerOptions } from './questions.ts';
import { option, verb, withAnswer, withInput } from './verb.ts';

type ListingOptions = AnswerOptions & { readonly data?: string };

/** What can be asked: every analysis with its parameters. */
export function addAnalyses(program: Command, session: Session): void {
  const command = listing(program, session, 'analyses');
  command.action(async () => {
    const options = optionsOf<ListingOptions>(command);
    const door = await openDoor(options.data, options, session);
    const { language, terminal } = session;
    const { columns } = words[language];
    const analyses = await door.analyses();
    const rows = analyses.map((one) => ({
      id: one.id,
      label: one.label[language],
      description: one.description[language],
      params: paramNames(one),
    }));
    const head = {
      id: columns.id,
      label: columns.label,
      description: columns.description,
      params: columns.params,
    };
    listingText(head, rows, analyses, options.format, terminal);
    session.end(exitCodes.fine);
  });
}

/** What activities are sorted by: every framework, or the codebook of one. */
export function addFrameworks(program: Command, session: Session): void {
  const { args } = words[session.language];
  const command = listing(program, session, 'frameworks').argument('[framework]', args.framework);
  command.action(async (id: string | undefined) => {
    const options = optionsOf<ListingOptions>(command);
    const door = await openDoor(options.data, options, session);
    const { language, terminal } = session;
    const frameworks = await door.frameworks();
    session.end(exitCodes.fine);
    if (id !== undefined) {
      const framework = frameworks.find((one) => one.id === id);
      if (!framework)
        throw frameworkUnknown(
          id,
          frameworks.map((one) => one.id),
        );
      if (options.format === 'json') terminal.out(frameworkJson(framework));
      else terminal.out(codebookMarkdown(framework, language));
      return;
    }
    const { columns } = words[language];
    const head = {
      id: columns.id,
      label: columns.label,
      version: columns.version,
      categories: columns.categories,
    };
    const rows = frameworks.map((one) => ({
      id: one.id,
      label: one.label[language],
      version: one.version,
      categories: one.categories.map(({ code }) => code).join(', '),
    }));
    const data = frameworks.map(({ id, version, label, categories }) => ({
      id,
      version,
      label,
      categories: categories.map((one) => ({ code: one.code, label: one.label })),
    }));
    listingText(head, rows, data, options.format, terminal);
  });
}

function listing(program: Command, session: Session, name: 'analyses' | 'frameworks'): Command {
  const command = verb(program, session, name).addOption(option(session, '--data <file>', 'data'));
  return withAnswer(withInput(command, session), session);
}

function paramNames({ params }: AnalysisOffer): string {
  return paramsIn(params)
    .map(({ name, required }) => (required ? name : `[${name}]`))
    .join(' ');
}

function frameworkUnknown(found: string, known: readonly string[]): SpectrumError {
  const code = 'core/framework-unknown';
  return new SpectrumError({ code, severity: 'error', params: { found, known }, at: {} });
}
