/**
 * Proves the page docs/guides/write-a-plugin.md: writes its files into an empty folder, installs the packed packages
 * there as a stranger would, runs the plugin's own tests, and looks for the plugin behind every door.
 */
import { deepEqual, match, ok } from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesInPage } from './prove-plugin/files-in-page.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const page = readFileSync(join(root, 'docs/guides/write-a-plugin.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'write-a-plugin-'));
try {
  await prove();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function prove(): Promise<void> {
  const files = filesInPage(page);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  say(`wrote ${[...files.keys()].join(', ')}`);
  install(packed());
  say('installed the packed packages');

  run('npm', ['test']);
  say("the plugin's own tests pass");

  const plugin = ['--plugin', '.'];
  const rows = (...args: readonly string[]) =>
    (JSON.parse(cli(...args, ...plugin, '--format', 'json')) as { rows: Record<string, unknown>[] })
      .rows;
  const here = ids(rows('frameworks'));
  const added = here.filter(
    (id) => !ids(JSON.parse(cli('frameworks', '--format', 'json')).rows).includes(id),
  );
  ok(added.length > 0, 'the command line lists the framework of the plugin');
  const analyses = ids(rows('analyses'));
  const own = analyses.filter(
    (id) => !ids(JSON.parse(cli('analyses', '--format', 'json')).rows).includes(id),
  );
  ok(own.length > 0, 'the command line lists the analysis of the plugin');
  say(`the command line has ${[...added, ...own].join(', ')}`);

  cli('docs', '--out', 'reference', ...plugin);
  const pages = readdirSync(join(folder, 'reference'), { recursive: true, encoding: 'utf8' });
  const written = pages
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, 'reference', name), 'utf8'))
    .join('\n');
  for (const id of [...added, ...own])
    ok(written.includes(`\`${id}\``), `the docs have a page that names ${id}`);
  say(`the docs have ${pages.length} files, with the plugin among them`);

  const served = await overGraphQL(plugin);
  deepEqual(
    added.filter((id) => !served.frameworks.includes(id)),
    [],
    'GraphQL has the framework',
  );
  deepEqual(
    own.filter((id) => !served.analyses.includes(id)),
    [],
    'GraphQL has the analysis',
  );
  say('GraphQL has them too');
}

/** Packs every public package, and gives the tarball of each by its name. */
function packed(): ReadonlyMap<string, string> {
  const out = execFileSync(
    'npm',
    ['pack', '--workspaces', '--json', '--pack-destination', folder],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const list = Object.values(JSON.parse(out)) as {
    readonly name: string;
    readonly filename: string;
  }[];
  return new Map(
    list.map(({ name, filename }) => [
      name,
      join(folder, filename.replace(/^@/, '').replaceAll('/', '-')),
    ]),
  );
}

/** Installs what the page's package.json asks for, our own packages from their tarballs. */
function install(tarballs: ReadonlyMap<string, string>): void {
  const path = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const [name, tarball] of tarballs) {
    manifest.devDependencies = { ...manifest.devDependencies, [name]: `file:${tarball}` };
    for (const list of ['dependencies', 'peerDependencies']) delete manifest[list]?.[name];
  }
  writeFileSync(path, JSON.stringify(manifest, null, 2));
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline']);
}

async function overGraphQL(plugin: readonly string[]) {
  const gateway = spawn('npx', ['prevention-spectrum', 'serve', '--port', '0', ...plugin], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      const listen = (chunk: Buffer) => {
        said += chunk;
        const found = /http:\/\/localhost:\d+\/graphql/.exec(said);
        if (found) resolve(found[0]);
      };
      gateway.stdout.on('data', listen);
      gateway.stderr.on('data', listen);
      gateway.once('exit', () => reject(new Error(said)));
    });
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ frameworks { frameworkId } analyses { analysisId } }' }),
    });
    const { data } = (await response.json()) as {
      data: { frameworks: { frameworkId: string }[]; analyses: { analysisId: string }[] };
    };
    return {
      frameworks: data.frameworks.map(({ frameworkId }) => frameworkId),
      analyses: data.analyses.map(({ analysisId }) => analysisId),
    };
  } finally {
    if (gateway.pid !== undefined) process.kill(-gateway.pid, 'SIGTERM');
  }
}

function cli(...args: readonly string[]): string {
  return execFileSync('npx', ['prevention-spectrum', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

function ids(rows: readonly Record<string, unknown>[]): readonly string[] {
  return rows.map(({ id }) => String(id));
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

function say(what: string): void {
  match(what, /\S/);
  process.stdout.write(`${what}\n`);
}
