import type { Command } from 'commander';
import { readJson } from '../data/json-text.ts';
import { exitCodes } from '../exit-code.ts';
import type { Session } from '../session.ts';
import { words } from '../words/words.ts';
import { sayDataErrors } from './data-errors.ts';
import { openDoor, optionsOf } from './open-door.ts';
import { type AnswerOptions, show } from './questions.ts';
import { option, verb, withAnswer, withData } from './verb.ts';

/** Any analysis, those of plugins too. */
export function addRun(program: Command, session: Session): void {
  const named = verb(program, session, 'run').argument(
    '<analysis>',
    words[session.language].args.analysis,
  );
  const command = withAnswer(withData(named, session), session).addOption(
    option(session, '--params <json>', 'params').default('{}'),
  );
  command.action(async (analysis: string, file: string | undefined) => {
    const options = optionsOf<AnswerOptions & { readonly params: string }>(command);
    const params = readJson(options.params, '--params');
    const door = await openDoor(file, options, session);
    show(
      await door.run(analysis, params),
      { analysis, by: dimensionsIn(params) },
      options,
      session,
    );
    session.end(await sayDataErrors(door, session, exitCodes.fine));
  });
}

function dimensionsIn(params: unknown): readonly string[] {
  const { by } = (params ?? {}) as { readonly by?: unknown };
  return Array.isArray(by) ? by.map(String) : [];
}
