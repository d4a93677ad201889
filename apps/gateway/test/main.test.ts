import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

let running: ChildProcess | undefined;
afterEach(() => {
  running?.kill('SIGKILL');
  running = undefined;
});

/** Starts the very command of `npm start`, and collects what it says. */
function start(settings: Record<string, string>) {
  const child = spawn('/bin/sh', ['-c', scripts.start], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  return { child, said };
}

async function untilListening({ child, said }: ReturnType<typeof start>): Promise<string> {
  for (;;) {
    const address = /http:\/\/localhost:\d+\/graphql/.exec(said.out)?.[0];
    if (address) return address;
    if (child.exitCode !== null) throw new Error(`stopped with ${child.exitCode}: ${said.err}`);
    await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), once(child, 'exit')]);
  }
}

test('npm start answers over HTTP on this machine and stops at a signal', {
  timeout: 60_000,
}, async () => {
  const started = start({ PORT: '0' });
  const address = await untilListening(started);
  expect(started.said.out).toBe(
    `Gateway listening, from this machine only (127.0.0.1): ${address}\n`,
  );

  const response = await fetch(address.replace('localhost', '127.0.0.1'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        '{ coverage(input: { by: ["spectrum-of-prevention", "un-4p"] }) { totals { eligible } } }',
    }),
  });
  expect(await response.json()).toEqual({ data: { coverage: { totals: { eligible: 24 } } } });

  started.child.kill('SIGTERM');
  const [code, signal] = await once(started.child, 'exit');
  expect({ code, signal }).toEqual({ code: 0, signal: null });
  expect(started.said.err).toBe('');
});

test('says that a port is in use, and stops', { timeout: 60_000 }, async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  const { child, said } = start({ PORT: String(port) });
  const [code] = await once(child, 'exit');
  holder.close();
  expect(code).toBe(1);
  expect(said.err).toContain(`Port ${port} is in use.`);
  expect(said.out).toBe('');
});

test('says everything that is wrong with the settings, and stops', {
  timeout: 60_000,
}, async () => {
  const { child, said } = start({ PORT: 'many', GRAPHIQL: 'maybe' });
  const [code] = await once(child, 'exit');
  expect(code).toBe(78);
  expect(said.err).toMatch(/PORT: .*\n.*GRAPHIQL: /);
});
