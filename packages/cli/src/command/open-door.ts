import type { Command } from 'commander';
import { type Input, type Loaded, load } from '../data/loaded.ts';
import type { Door } from '../door/door.ts';
import { gatewayDoor } from '../door/gateway-door.ts';
import { localDoor } from '../door/local-door.ts';
import type { Session } from '../session.ts';
import { lossText } from '../show/loss-text.ts';
import { refuse } from '../words/say.ts';

/** The options that say which data are meant. */
export interface DataChoice {
  readonly input?: Input;
  readonly mapping?: string;
  readonly plugin?: readonly string[];
}

/** The same, where a gateway may be asked instead. */
export interface DoorChoice extends DataChoice {
  readonly url?: string;
}

/** Loads what was named: a file, the data of the settings, or the case. What a list loses is said at once. */
export async function openData(
  file: string | undefined,
  { input, mapping, plugin = [] }: DataChoice,
  { plugins, settings, terminal, language }: Session,
): Promise<Loaded> {
  const named = file ?? settings.data;
  const loaded = await load({ file: named, input, mapping }, await plugins(plugin), terminal);
  const { report, workbench } = loaded;
  if (report && loaded.diagnostics.length > 0) {
    const { sentences } = workbench.registry;
    terminal.err(`${lossText(report, language, sentences, terminal.columns)}\n`);
  }
  return loaded;
}

/** Opens the gateway that was named, or the data. */
export async function openDoor(
  file: string | undefined,
  options: DoorChoice,
  session: Session,
): Promise<Door> {
  const { url } = options;
  if (url === undefined) return localDoor(await openData(file, options, session));
  if (file !== undefined) return refuse('cli/file-and-url', { found: file, url });
  if (!/^https?:$/.test(protocolOf(url))) return refuse('cli/url-invalid', { found: url });
  return gatewayDoor(url, session.terminal.signal);
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}

/** What the options of a command and those of the program hold, as its author knows them. */
export function optionsOf<Options>(command: Command): Options {
  return command.optsWithGlobals() as Options;
}
