import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Language, SpectrumError } from '@prevention-spectrum/core';
import { messagesOf, refusal } from './errors/sentences.ts';
import { graphiql } from './graphiql/graphiql.ts';
import { createGateway, endpoint, type GatewayOptions } from './server.ts';

interface ListenOptions {
  /** 4000 when left out; 0 takes any free port. */
  readonly port?: number;
  /** This machine only when left out. Think before you name another: without `admit` there is no log-in. */
  readonly host?: string;
  /** Whether the query editor is there, with its worked examples; it is, unless this is false. */
  readonly graphiql?: boolean;
  /** Gets one line when the gateway listens: where, and who can reach it. */
  readonly out?: (line: string) => void;
  /** The language of that line; English when left out. */
  readonly language?: Language;
  /** Closes the gateway when it is aborted, as `close` does. */
  readonly signal?: AbortSignal;
}

export type ServeOptions = ListenOptions & WithoutEditor<GatewayOptions>;
/** Whether the editor is there is said more simply here. */
type WithoutEditor<Options> = Options extends GatewayOptions
  ? Omit<Options, 'graphiql' | 'ready'>
  : never;

/** A gateway that listens. */
export interface Serving {
  /** Where GraphQL is answered: `http://localhost:4000/graphql`. */
  readonly url: string;
  /** Takes no more requests, lets running ones finish for five seconds, and resolves when all is closed. */
  close(): Promise<void>;
}

/** How long running requests may take to finish. */
const patience = 5_000;

/**
 * Serves the gateway over HTTP, and resolves when it listens.
 * @throws SpectrumError `gateway/port-in-use`, `gateway/port-forbidden`, `gateway/listen-failed`, and what
 * `createGateway` throws.
 */
export async function serve({
  port = 4000,
  host = '127.0.0.1',
  graphiql: withEditor = true,
  out = () => {},
  language = 'en',
  signal,
  ...options
}: ServeOptions): Promise<Serving> {
  signal?.throwIfAborted();
  let stopping = false;
  const gateway = createGateway({
    ...options,
    ...(withEditor ? { graphiql } : {}),
    ready: () => !stopping,
  });
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, gateway);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(whyNot(error, host, port)));
    server.listen(port, host, resolve);
  });

  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  const close = () => {
    if (!stopping) {
      stopping = true;
      server.close();
      setTimeout(() => server.closeAllConnections(), patience).unref();
    }
    return closed;
  };
  signal?.addEventListener('abort', close, { once: true });
  if (signal?.aborted) close();

  const local = ['127.0.0.1', '::1', 'localhost'].includes(host);
  const name = local ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const { port: bound } = server.address() as AddressInfo;
  const url = `http://${name}:${bound}${endpoint}`;
  const openly = options.admit ? 'gateway/listening-to-keys' : 'gateway/listening-openly';
  const code = local ? 'gateway/listening' : openly;
  out(messagesOf({ code, severity: 'info', params: { url, host }, at: {} })[language]);
  return { url, close };
}

function whyNot(cause: NodeJS.ErrnoException, host: string, port: number): SpectrumError {
  const params = { host, port: String(port), reason: cause.message };
  const code =
    cause.code === 'EADDRINUSE'
      ? 'gateway/port-in-use'
      : cause.code === 'EACCES'
        ? 'gateway/port-forbidden'
        : 'gateway/listen-failed';
  return new SpectrumError(refusal(code, params), { cause });
}
