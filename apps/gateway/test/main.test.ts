import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const running: ChildProcess[] = [];
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'gateway-'));
});
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || !child.kill('SIGKILL')) continue;
    await once(child, 'exit');
  }
  rmSync(directory, { recursive: true });
  rmSync(`${directory}-backups`, { recursive: true, force: true });
  rmSync(`${directory}-snapshots`, { recursive: true, force: true });
});

/** Starts the very command of `npm start`, and collects what it says. */
function start(settings: Record<string, string>, more = '') {
  const child = spawn('/bin/sh', ['-c', `${scripts.start} ${more}`], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATA_DIRECTORY: directory,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
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

async function ask(address: string, query: string) {
  const response = await fetch(address.replace('localhost', '127.0.0.1'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as unknown;
}

async function stopped({ child, said }: ReturnType<typeof start>) {
  child.kill('SIGTERM');
  const [code, signal] = await once(child, 'exit');
  return { code, signal, err: said.err };
}

const question =
  '{ coverage(input: { by: ["spectrum-of-prevention", "un-4p"] }) { totals { eligible } } }';
const answer = { data: { coverage: { totals: { eligible: 24 } } } };
const addition = `mutation {
  createActivity(input: { activityId: "boats", activity: { title: [{ text: "Boats" }] }, key: "1" }) {
    ... on ActivityWritten { activity { title } revision { number } repeated }
  }
}`;
const added = (repeated: boolean) => ({
  data: {
    createActivity: { activity: { title: 'Boats' }, revision: { number: 2 }, repeated },
  },
});

test('npm start answers over HTTP on this machine, stops at a signal, and has what was written again', {
  timeout: 120_000,
}, async () => {
  const started = start({ PORT: '0' });
  const address = await untilListening(started);
  expect(await ask(address, question)).toEqual(answer);
  expect(await ask(address, addition)).toEqual(added(false));
  expect(await stopped(started)).toEqual({ code: 0, signal: null, err: '' });
  expect(started.said.out.split('\n')).toEqual([
    `Gateway listening, from this machine only (127.0.0.1): ${address}`,
    expect.stringContaining(`Records are kept in ${directory}.`),
    expect.stringContaining(`Backups are kept in ${directory}-backups`),
    'No key is asked for: whoever reaches this address may read and write.',
    '',
  ]);

  const again = start({ PORT: '0' });
  expect(await ask(await untilListening(again), addition)).toEqual(added(true));
  expect(await stopped(again)).toEqual({ code: 0, signal: null, err: '' });
});

test('a second start on the same directory names the process that has it, and ends with 3', {
  timeout: 120_000,
}, async () => {
  const first = start({ PORT: '0' });
  const address = await untilListening(first);
  const second = start({ PORT: '0' });
  const [code] = await once(second.child, 'exit');
  expect(code).toBe(3);
  expect(second.said.err).toContain(`${directory} is in use by process ${first.child.pid} on `);
  expect(await ask(address, question)).toEqual(answer);
});

test('says which custodians there are when the one to serve is not among them', {
  timeout: 60_000,
}, async () => {
  const { child, said } = start({ PORT: '0', CUSTODIAN: 'nobody' });
  const [code] = await once(child, 'exit');
  expect(code).toBe(1);
  expect(said.err).toBe(
    'The database has no records of nobody; it has those of tapen-bikomi. Name one of them as CUSTODIAN.\n',
  );
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

test('makes the snapshots that a start goes by', { timeout: 120_000 }, async () => {
  const made = start({}, 'bootstrap --custodian our-house');
  expect(await once(made.child, 'exit')).toEqual([0, null]);
  const { child, said } = start({ LANG: 'id_ID.UTF-8' }, 'snapshot --custodian our-house');
  expect(await once(child, 'exit')).toEqual([0, null]);
  const file = said.out.match(/^Potret our-house memuat 0 kegiatan menurut revisi 0: (.*)$/m)?.[1];
  expect(readFileSync(file ?? '', 'latin1')).toMatch(/^SPECTRUM/);
});

test.each([
  'serve',
  'bootstrap',
  'bootstrap --custodian "Our House"',
  'bootstrap --secret x',
  'snapshot here',
])(
  'says how it is used when it is told what it does not know: %s',
  { timeout: 60_000 },
  async (more) => {
    const { child, said } = start({}, more);
    const [code] = await once(child, 'exit');
    expect(code).toBe(64);
    expect(said.err).toContain('bootstrap --custodian <slug>');
  },
);
