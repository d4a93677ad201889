import type { Table } from '@prevention-spectrum/core';
import type { Command } from 'commander';
import type { Door } from '../door/door.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { checkCell, emptyDimension } from '../question/check-cell.ts';
import { defaultBy, firstFramework } from '../question/default-by.ts';
import { listed, type QuestionOptions, questionParams } from '../question/question-options.ts';
import type { Session } from '../session.ts';
import { type Format, showAnswer } from '../show/answer.ts';
import { paintFor } from '../show/paint.ts';
import type { Shown } from '../show/summary.ts';
import { refuse } from '../words/say.ts';
import { sayDataErrors } from './data-errors.ts';
import { type DoorChoice, openDoor, optionsOf } from './open-door.ts';
import { option, verb, withAnswer, withData, withQuestion } from './verb.ts';

export interface AnswerOptions extends DoorChoice {
  readonly format: Format;
  readonly color: boolean;
}

type Asked = AnswerOptions &
  QuestionOptions & {
    readonly at?: readonly string[];
    readonly framework?: string;
    readonly failOnGap?: true | 'any' | 'robust';
  };

/** The verbs that are views of one analysis each. */
export function addQuestions(program: Command, session: Session): void {
  for (const name of ['coverage', 'gaps'] as const) {
    const flag = option(session, '--fail-on-gap [which]', 'fail-on-gap');
    question(program, session, name).addOption(flag.choices(['any', 'robust']));
  }
  question(program, session, 'settle');
  const cell = option(session, '--at <members>', 'at').argParser(listed);
  question(program, session, 'explain', async (by, { at = [] }, door) => {
    await checkCell(door, by, at, session.language);
    return { at };
  }).addOption(cell);

  question(program, session, 'stack-depth', async (by, { framework }) => ({
    framework: framework ?? firstFramework(by) ?? refuse('cli/stack-framework', { found: by }),
  })).addOption(option(session, '--framework <id>', 'framework'));

  question(program, session, 'bounds', async (by) => {
    const [one, ...more] = by;
    if (more.length > 0) return refuse('cli/bounds-one-dimension', { found: by });
    return { by: [one] };
  });
}

/** One verb; `more` gives the parameters that its analysis takes besides the question. */
function question(
  program: Command,
  session: Session,
  name: 'coverage' | 'gaps' | 'settle' | 'explain' | 'stack-depth' | 'bounds',
  more: (by: readonly string[], options: Asked, door: Door) => Promise<object> = async () => ({}),
): Command {
  const command = withAnswer(
    withQuestion(withData(verb(program, session, name), session), session),
    session,
  );
  return command.action(async (file: string | undefined) => {
    const options = optionsOf<Asked>(command);
    if (options.by?.length === 0) return refuse('cli/option-argument-missing', { found: '--by' });
    const door = await openDoor(file, options, session);
    const named = options.by ?? (await defaultBy(door));
    const by = options.by === undefined && name === 'bounds' ? named.slice(0, 1) : named;
    const params = { ...questionParams(options, by), ...(await more(by, options, door)) };
    const table = await door.run(name, params);
    const nothingIn = table.rows.length === 0 ? await emptyDimension(door, by) : undefined;
    show(table, { analysis: name, by, nothingIn }, options, session);
    session.end(await sayDataErrors(door, session, onGaps(table, name, options.failOnGap)));
  });
}

/** What the program ends with when somebody wants to hear of gaps. */
function onGaps(table: Table, name: string, failOnGap: Asked['failOnGap']): ExitCode {
  if (failOnGap === undefined) return exitCodes.fine;
  const gaps = table.rows.filter((row) => name === 'gaps' || row.state === 'gap');
  const counted = failOnGap === 'robust' ? gaps.filter((row) => row.robust === true) : gaps;
  return counted.length > 0 ? exitCodes.gaps : exitCodes.fine;
}

/** Writes a table as the options want it. */
export function show(
  table: Table,
  shown: Shown,
  { format, color }: Pick<AnswerOptions, 'format' | 'color'>,
  { terminal, language }: Session,
): void {
  const paint = paintFor(terminal, color);
  showAnswer(table, shown, { format, language, paint }, terminal);
}
