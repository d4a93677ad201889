import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tapenBikomiDraft } from '@prevention-spectrum/case-tapen-bikomi';
import { checkDataset, createWorkbench, memoryStore } from '@prevention-spectrum/core';
import { type Serving, serve } from '@prevention-spectrum/gateway';
import { standard } from '@prevention-spectrum/preset-standard';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesInPage } from '../scripts/prove-plugin/files-in-page.ts';
import { bundleCommandLine } from './page/command-line.ts';
import { type Fence, fencesIn } from './page/fences.ts';
import { matches } from './page/matches.ts';
import { docs, read, readmes, root } from './page/pages.ts';

// `npm run prove:plugin` follows the page for plugin authors as a whole, in an empty folder.
const pages = [...readmes, ...docs].filter((path) => path !== 'docs/guides/write-a-plugin.md');
const examples = pages.flatMap((path) =>
  fencesIn(read(path)).map((fence) => ({ ...fence, path, name: `${path}:${fence.line}` })),
);
const source = '--conditions=@prevention-spectrum/source';
// Beside node_modules, so that packages resolve as they do for a reader.
const folder = fileURLToPath(new URL('node_modules/.examples/', root));
const commandLine = join(folder, 'cli.mjs');

let gateway: Serving;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  await bundleCommandLine(fileURLToPath(root), commandLine);
  const { dataset, diagnostics } = checkDataset(tapenBikomiDraft);
  const workbench = createWorkbench({ store: memoryStore(dataset), plugins: standard() });
  gateway = await serve({ workbench, diagnostics, port: 0 });
}, 30_000);
afterAll(() => gateway.close());

const here = (code: string) => code.replaceAll('http://localhost:4000/graphql', gateway.url);

describe.concurrent('an example prints what its page says', { timeout: 60_000 }, () => {
  for (const { name, language, code, printed } of examples) {
    if (language === 'ts' && printed?.language === 'text') {
      test(name, async () => {
        const file = `${folder}${name.replaceAll(/\W+/g, '-')}.mts`;
        writeFileSync(file, here(code));
        const { out } = await answered(process.execPath, [source, '--import', 'tsx', file]);
        expect(out).toMatch(matches(printed.code));
      });
    }
    if (language === 'graphql' && printed?.language === 'json') {
      test(name, async () => {
        const response = await fetch(gateway.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: code }),
        });
        const { data } = (await response.json()) as { readonly data: unknown };
        expect(data).toEqual(JSON.parse(printed.code));
      });
    }
    if (language === 'python') {
      test(name, async ({ skip }) => {
        skip(!(await isHere('python3')), 'python3 is not on this machine');
        const found = await answered('python3', ['-c', here(code)]);
        expect(found).toMatchObject({ exit: 0 });
        if (printed) expect(found.out).toMatch(matches(printed.code));
      });
    }
  }

  for (const path of pages.filter((one) => commandsIn(one).length > 0)) {
    test(`${path}, its commands one after the other`, async ({ skip }) => {
      skip(!(await isHere('bash')), 'bash is not on this machine');
      await followed(path);
    });
  }
});

/** The blocks that ask the gateway or run the command line; others install or start something. */
function commandsIn(path: string): readonly Fence[] {
  return fencesIn(read(path)).filter(
    ({ language, code, printed }) => language === 'sh' && asks(path, code, printed),
  );
}

/** A page of docs/start is followed to the letter; elsewhere what shows its answer is run, and what asks the gateway. */
function asks(path: string, code: string, printed: Fence['printed']): boolean {
  const isCommand = /^(npx )?prevention-spectrum /m.test(code);
  const isShown = printed !== null || path.startsWith('docs/start/');
  return /^curl /m.test(code) || (isCommand && isShown);
}

/** Runs the commands of a page in a folder that holds the files of the page. */
async function followed(path: string): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), 'page-'));
  for (const [name, content] of filesInPage(read(path))) writeFileSync(join(cwd, name), content);
  const run = `"${process.execPath}" "${commandLine}" "$@"`;
  const names = `npx() { shift; ${run}; }; prevention-spectrum() { ${run}; }`;
  for (const { code, printed } of commandsIn(path)) {
    const { out, exit } = await answered('bash', ['-c', `exec 2>&1; ${names}\n${here(code)}`], cwd);
    // 3 and 4 are answers: there are gaps, there are errors in the data.
    expect([0, 3, 4], `${code}${out}`).toContain(exit);
    if (printed?.language === 'json') {
      expect(JSON.parse(out), code).toEqual(JSON.parse(printed.code));
    } else if (printed) expect(out, code).toMatch(matches(printed.code));
  }
  rmSync(cwd, { recursive: true });
}

async function isHere(program: string): Promise<boolean> {
  return (await answered(program, ['--version'])).exit === 0;
}

/** What a program prints, and how it ends; 127 when it is not there. Nothing here blocks: the gateway must answer. */
function answered(command: string, args: readonly string[], cwd?: string) {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', LC_ALL: 'C.UTF-8' };
  return new Promise<{ readonly exit: number; readonly out: string }>((resolve) => {
    execFile(command, args, { cwd, env, encoding: 'utf8' }, (error, stdout, stderr) => {
      const exit = error ? (typeof error.code === 'number' ? error.code : 127) : 0;
      resolve({ exit, out: (exit === 0 ? stdout : `${stdout}${stderr}`).trim() });
    });
  });
}
