import {
  type Diagnostic,
  type Language,
  type Plugin,
  render,
  SpectrumError,
} from '@prevention-spectrum/core';
import { CommanderError } from 'commander';
import { GatewayRefusal } from './door/graphql.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-code.ts';
import { mistakesIn } from './mistake.ts';
import { loadPlugins } from './plugins.ts';
import { createProgram } from './program.ts';
import { early, languageOf, readSettings, type Settings } from './settings.ts';
import { plain } from './show/plain.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { cliDiagnostic, cliSentences } from './words/say.ts';

/**
 * Runs the command line and never throws: what went wrong is said on `err`.
 * @param args what stands after the program's name
 * @returns what the process should end with
 */
export async function run(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<ExitCode> {
  const asked = early('--lang', args);
  let language: Language = languageOf(asked, undefined, terminal.env);
  let plugins: readonly Plugin[] = [];
  let code: ExitCode | undefined;
  try {
    const settings: Settings = await readSettings(early('--config', args), terminal);
    language = languageOf(asked, settings, terminal.env);
    const program = createProgram({
      terminal,
      language,
      settings,
      async plugins(named) {
        plugins = await loadPlugins([...settings.plugins, ...named], terminal.cwd);
        return plugins;
      },
      end(ended) {
        code = ended;
      },
    });
    await program.parseAsync(args, { from: 'user' });
    return code ?? (terminal.signal.aborted ? exitCodes.interrupted : exitCodes.fine);
  } catch (error) {
    if (terminal.signal.aborted) return exitCodes.interrupted;
    return told(error, terminal, language, plugins);
  }
}

/** Says what went wrong in the language of the person, and gives what the process ends with. */
function told(
  error: unknown,
  { err, env }: Terminal,
  language: Language,
  plugins: readonly Plugin[],
): ExitCode {
  const sentences = [cliSentences, ...plugins.flatMap((one) => one.sentences ?? [])];
  const say = (diagnostics: readonly Diagnostic[]) =>
    err(`${diagnostics.map((one) => plain(render(one, language, sentences))).join('\n')}\n`);

  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.fine;
    // The help was shown, because no command was named.
    if (error.code === 'commander.help') return exitCodes.usage;
    const mistakes = mistakesIn(error, language);
    if (mistakes) say(mistakes);
    else err(`${error.message}\n`);
    return exitCodes.usage;
  }
  if (error instanceof GatewayRefusal) {
    err(`${error.messages[language]}\n`);
    return exitCodeOf(error.code);
  }
  if (error instanceof SpectrumError) {
    say([error.diagnostic]);
    return exitCodeOf(error.code);
  }
  const reason = error instanceof Error ? error.message : String(error);
  say([cliDiagnostic('cli/unexpected', { reason })]);
  if (env.DEBUG && error instanceof Error) err(`${error.stack}\n`);
  return exitCodes.failure;
}
