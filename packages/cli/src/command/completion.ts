import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import type { Session } from '../session.ts';
import { words } from '../words/words.ts';
import { exampleText } from './verb.ts';

const name = 'completion';

/** Lets a shell complete commands, options and their choices. To be added last: it looks at all the others. */
export function addCompletion(program: Command, session: Session): void {
  tab(program, { completionCommandName: name });
  const { commands, args } = words[session.language];
  const command = program.commands.find((one) => one.name() === name);
  command?.description(commands[name]).addHelpText('before', exampleText(session, name));
  for (const argument of command?.registeredArguments ?? []) argument.description = args.shell;
}
