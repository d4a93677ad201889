import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { emptyFolder, typed } from './typed.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = [
  '--conditions=@prevention-spectrum/source',
  '--import',
  import.meta.resolve('tsx'),
  fileURLToPath(new URL('../src/main.ts', import.meta.url)),
];
const env = { PATH: process.env.PATH, HOME: process.env.HOME };

let running: ChildProcess | undefined;
afterEach(() => {
  running?.kill('SIGKILL');
  running = undefined;
});

function start(args: readonly string[], cwd = emptyFolder()) {
  const child = spawn(process.execPath, [...program, ...args], { cwd, env });
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

test('the program answers as it does in this process, with its exit code', {
  timeout: 30_000,
}, async () => {
  const line =
    'gaps --by spectrum-of-prevention,audience --expectation people-nobody-names --fail-on-gap';
  const { child, said } = start(line.split(' '));
  const [code] = await once(child, 'close');
  expect({ code, ...said }).toEqual(await typed(line));
});

test('a reader who has seen enough is no failure', { timeout: 30_000 }, async () => {
  const line = `${process.execPath} ${program.join(' ')} coverage --by place:village,audience --format json | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const out = await new Promise<string>((resolve) => {
    execFile('/bin/bash', ['-c', line], { cwd: root, env }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
  expect(out).toBe('{\n0\n');
});

test('what comes in may be interrupted: 130, and nothing said', { timeout: 30_000 }, async () => {
  const { child, said } = start(['coverage', '-', '--input', 'json']);
  child.stdin.write('{');
  // The program has to listen before it can be interrupted.
  await untilReading(child);
  child.kill('SIGINT');
  const [code, signal] = await once(child, 'exit');
  expect({ code, signal, ...said }).toEqual({ code: 130, signal: null, out: '', err: '' });
});

test('serve answers over HTTP what the program answers, and stops at a signal', {
  timeout: 60_000,
}, async () => {
  const { child, said } = start(['serve', '--port', '0', '--no-graphiql', '--lang', 'id']);
  while (!said.out.includes('\n')) {
    if (child.exitCode !== null) throw new Error(said.err);
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  }
  const url = /http:\/\/localhost:\d+\/graphql/.exec(said.out)?.[0] ?? '';
  expect(said.out).toBe(`Gateway siap, hanya dari komputer ini (127.0.0.1): ${url}\n`);
  const port = new URL(url).port;
  expect(await typed(`coverage --format json --url ${url}`)).toEqual(
    await typed('coverage --format json'),
  );
  expect(await typed(`serve --port ${port} --lang id`)).toEqual({
    code: 1,
    out: '',
    err: `Port ${port} sedang dipakai. Hentikan program yang memakainya, atau pilih port lain.\n`,
  });
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  expect({ code, err: said.err }).toEqual({ code: 0, err: '' });
});

test('a shell is told what may come next', { timeout: 30_000 }, async () => {
  const { child, said } = start(['complete', '--', 'coverage', '--format', '']);
  const [code] = await once(child, 'close');
  expect({ code, err: said.err }).toEqual({ code: 0, err: '' });
  expect(said.out.split(/\s+/)).toEqual(
    expect.arrayContaining(['table', 'json', 'csv', 'markdown']),
  );
});

test('a shell is told the dimensions of the data that are asked', { timeout: 30_000 }, async () => {
  const file = fileURLToPath(new URL('../../testing/data/riverbend.ndjson', import.meta.url));
  const { child, said } = start(['complete', '--', 'gaps', file, '--by', 'audience,pla']);
  const [code] = await once(child, 'close');
  expect({ code, err: said.err }).toEqual({ code: 0, err: '' });
  const offered = said.out.split('\n').map((line) => line.split('\t')[0]);
  expect(offered).toEqual([
    'audience,place:province',
    'audience,place:regency',
    'audience,place:district',
    'audience,place:village',
    ':4',
    '',
  ]);
});

/** Waits until a process reads: what was written into its pipe is gone. */
async function untilReading({ stdin }: ReturnType<typeof start>['child']): Promise<void> {
  await new Promise<void>((resolve) => {
    const filled = stdin.write(' '.repeat(256 * 1024), () => resolve());
    if (filled) stdin.once('drain', resolve);
  });
}
