import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { tapenBikomiDraft } from '@prevention-spectrum/case-tapen-bikomi';
import { checkDataset, createWorkbench, memoryStore } from '@prevention-spectrum/core';
import { graphiql } from './graphiql/graphiql.ts';
import { createGateway, endpoint } from './server.ts';
import { readSettings } from './settings.ts';

/** How long requests may take to finish after a signal to stop. */
const patience = 5_000;

const read = readSettings(process.env);
if (read.ok) serve(read.settings);
else {
  process.stderr.write(`The settings cannot be used.\n  ${read.wrong.join('\n  ')}\n`);
  process.exitCode = 78;
}

function serve({
  port,
  host,
  graphiql: withEditor,
  origins,
}: Extract<typeof read, { ok: true }>['settings']) {
  let stopping = false;
  const { dataset, diagnostics } = checkDataset(tapenBikomiDraft);
  const gateway = createGateway({
    workbench: createWorkbench({ store: memoryStore(dataset) }),
    diagnostics,
    ...(withEditor ? { graphiql } : {}),
    origins,
    ready: () => !stopping,
  });
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, gateway);

  server.once('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(`${whyNot(error, host, port)}\n`);
    process.exitCode = 1;
  });
  server.listen(port, host, () => {
    const { port: bound } = server.address() as AddressInfo;
    process.stdout.write(`${listening(host, bound)}\n`);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      stopping = true;
      server.close();
      setTimeout(() => server.closeAllConnections(), patience).unref();
    });
  }
}

function listening(host: string, port: number): string {
  const own = ['127.0.0.1', '::1', 'localhost'].includes(host);
  return own
    ? `Gateway listening on http://localhost:${port}${endpoint}, from this machine only (${host}).`
    : `Gateway listening on http://${host}:${port}${endpoint}, OPEN TO THE NETWORK without any log-in.`;
}

function whyNot({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use. Stop what runs there, or choose another: PORT=4001 npm start`;
  }
  if (code === 'EACCES') return `Port ${port} on ${host} is not allowed for this user.`;
  return `The gateway cannot listen on ${host}:${port}: ${message}`;
}
