#!/usr/bin/env node
import process from 'node:process';
import { run } from './cli.ts';
import { exitCodes } from './exit-code.ts';
import { processTerminal } from './terminal.ts';

// A reader who has seen enough, such as `head`, is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? exitCodes.fine : exitCodes.failure);
  });
}

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop.abort(signal);
    // Whoever waits for what comes in waits no more; a second signal ends at once.
    process.stdin.destroy();
  });
}

process.exitCode = await run(process.argv.slice(2), processTerminal(stop.signal));
