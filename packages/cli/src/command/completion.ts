import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import { load } from '../data/loaded.ts';
import { localDoor } from '../door/local-door.ts';
import type { Session } from '../session.ts';
import { words } from '../words/words.ts';
import { exampleText } from './verb.ts';

const name = 'completion';

/**
 * Lets a shell complete commands, options, their choices, and the dimensions of the data that are asked. To be added
 * last: it looks at all the others.
 */
export function addCompletion(program: Command, session: Session): void {
  const shell = tab(program, { completionCommandName: name });
  const { commands, args } = words[session.language];
  const command = program.commands.find((one) => one.name() === name);
  command?.description(commands[name]).addHelpText('before', exampleText(session, name));
  for (const argument of command?.registeredArguments ?? []) argument.description = args.shell;

  const asked = program.commands.find((one) => one.name() === 'complete');
  asked?.hook('preAction', async (_, { args: line }) => {
    const before = dimensionsBefore(line);
    if (before === null) return;
    const known = await dimensionsOn(line, session);
    for (const { options } of shell.commands.values()) {
      const by = options.get('by');
      if (!by) continue;
      by.handler = (complete) => {
        for (const one of known) complete(`${before}${one}`, '');
      };
    }
  });
}

/** What stands in the list of dimensions before the one that is typed; `null` where something else is typed. */
function dimensionsBefore(line: readonly string[]): string | null {
  const [option, typed = ''] = line.slice(-2);
  const list = option === '--by' ? typed : /^--by=(.*)/.exec(typed)?.[1];
  return list === undefined ? null : list.slice(0, list.lastIndexOf(',') + 1);
}

/** The dimensions of the data on the line, of the settings or of the case; none where the data cannot be read. */
async function dimensionsOn(
  line: readonly string[],
  { plugins, settings, terminal }: Session,
): Promise<readonly string[]> {
  const file = line.find((word) => /\.(json|ndjson)$/i.test(word)) ?? settings.data;
  try {
    const dimensions = await localDoor(
      await load({ file }, await plugins([]), terminal),
    ).dimensions();
    return dimensions.map(({ id }) => id);
  } catch {
    return [];
  }
}
