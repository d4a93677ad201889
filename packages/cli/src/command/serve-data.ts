import { SpectrumError } from '@prevention-spectrum/core';
import type { Command } from 'commander';
import { GatewayRefusal } from '../door/graphql.ts';
import { localDoor } from '../door/local-door.ts';
import { exitCodes } from '../exit-code.ts';
import type { Session } from '../session.ts';
import { refuse } from '../words/say.ts';
import { sayDataErrors } from './data-errors.ts';
import { type DataChoice, openData, optionsOf } from './open-door.ts';
import { option, verb, withData } from './verb.ts';

interface ServeOptions extends DataChoice {
  readonly port: string;
  readonly host: string;
  readonly graphiql: boolean;
}

/** Serves the data over GraphQL until somebody stops it. Errors in the data are said, and served as diagnostics. */
export function addServe(program: Command, session: Session): void {
  const { language, terminal } = session;
  const { signal } = terminal;
  const command = withData(verb(program, session, 'serve'), session)
    .addOption(option(session, '--port <number>', 'port').default('4000'))
    .addOption(option(session, '--host <address>', 'host').default('127.0.0.1'))
    .addOption(option(session, '--no-graphiql', 'no-graphiql'));
  command.action(async (file: string | undefined) => {
    const options = optionsOf<ServeOptions>(command);
    const { port: asked, host, graphiql } = options;
    const port = portIn(asked);
    const { workbench, diagnostics, store } = await openData(file, options, session);
    // The gateway and what it needs are loaded for this command alone.
    const { messagesOf, serve } = await import('@prevention-spectrum/gateway');
    const out = (line: string) => terminal.out(`${line}\n`);
    const all = { workbench, diagnostics, port, host, graphiql, language, out, signal };
    const serving = await serve(all).catch((error: unknown) => {
      if (!(error instanceof SpectrumError)) throw error;
      throw new GatewayRefusal(error.code, messagesOf(error.diagnostic), { cause: error });
    });
    await sayDataErrors(localDoor({ workbench, diagnostics, store }), session, exitCodes.fine);
    if (!signal.aborted) {
      await new Promise((stopped) => signal.addEventListener('abort', stopped, { once: true }));
    }
    await serving.close();
    session.end(signal.reason === 'SIGTERM' ? exitCodes.fine : exitCodes.interrupted);
  });
}

const highestPort = 65_535;

function portIn(text: string): number {
  const isPort = /^\d+$/.test(text) && Number(text) <= highestPort;
  return isPort ? Number(text) : refuse('cli/port-invalid', { found: text });
}
