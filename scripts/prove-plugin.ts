/**
 * Proves the page docs/guides/write-a-plugin.md: writes its files into an empty folder, installs the packed packages
 * there as a stranger would, runs the plugin's own tests, and looks for the plugin behind every door.
 */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesInPage } from './prove-plugin/files-in-page.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const page = readFileSync(join(root, 'docs/guides/write-a-plugin.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'write-a-plugin-'));
const inFolder = { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
const ingesting = [
  'ingest',
  'visits.jsonl',
  '--connector',
  'visit-log',
  '--as-of',
  '2026-03-31',
  '--out',
  'programme.json',
];
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

  run('npm', ['run', 'build']);
  run('npm', ['test']);
  say('the plugin compiles, and its own tests pass');

  const plugin = ['--plugin', './dist/index.js'];
  const added = ['frameworks', 'analyses'].flatMap((list) => {
    const standard = listed(cli(list, '--format', 'json'));
    return listed(cli(list, ...plugin, '--format', 'json')).filter((id) => !standard.includes(id));
  });
  deepEqual(added, ['messengers', 'stated-facts']);
  say(`the command line has ${added.join(' and ')}`);

  const loss = spawnSync('npx', ['prevention-spectrum', ...ingesting, ...plugin], inFolder);
  match(loss.stderr + loss.stdout, /4 read, 3 kept, 0 merged with another, 1 refused/);
  equal(loss.status, 4);
  const table = cli('run', 'stated-facts', 'programme.json', ...plugin, '--format', 'json');
  const facts = JSON.parse(table).rows;
  ok(facts.length > 0);
  say('the command line reads with its connector, and says the loss');

  cli('docs', '--out', 'reference', ...plugin);
  const pages = readdirSync(join(folder, 'reference'), { recursive: true, encoding: 'utf8' });
  const written = pages
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, 'reference', name), 'utf8'))
    .join('\n');
  for (const id of added)
    ok(written.includes(`\`${id}\``), `the docs have a page that names ${id}`);
  say(`the docs have ${pages.length} files, with the plugin among them`);

  const { frameworks, analyses, analysis } = await overGraphQL(plugin);
  ok(frameworks.some(({ frameworkId }) => frameworkId === 'messengers'));
  ok(analyses.some(({ analysisId }) => analysisId === 'stated-facts'));
  deepEqual(analysis.rows, facts);
  say('GraphQL has them too, and the same table');
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

/** Installs what the page says, our own packages from their tarballs. */
function install(tarballs: ReadonlyMap<string, string>): void {
  const path = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const [name, tarball] of tarballs) {
    manifest.devDependencies = { ...manifest.devDependencies, [name]: `file:${tarball}` };
    for (const list of ['dependencies', 'peerDependencies']) delete manifest[list]?.[name];
  }
  writeFileSync(path, JSON.stringify(manifest, null, 2));
  const [, asked = ''] = /npm install --save-dev ([\s\S]*?)\n```/.exec(page) ?? [];
  const others = asked.split(/[\s\\]+/).filter((name) => !tarballs.has(name));
  run('npm', ['install', '--save-dev', '--no-audit', '--no-fund', '--prefer-offline', ...others]);
}

interface Served {
  readonly frameworks: readonly { readonly frameworkId: string }[];
  readonly analyses: readonly { readonly analysisId: string }[];
  readonly analysis: { readonly rows: unknown };
}

async function overGraphQL(plugin: readonly string[]) {
  const gateway = spawn(
    'npx',
    ['prevention-spectrum', 'serve', 'programme.json', '--port', '0', ...plugin],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
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
      body: JSON.stringify({
        query: `{
          frameworks { frameworkId }
          analyses { analysisId }
          analysis(analysisId: "stated-facts", params: {}) { rows }
        }`,
      }),
    });
    const { data } = (await response.json()) as { readonly data: Served };
    return data;
  } finally {
    if (gateway.pid !== undefined) process.kill(-gateway.pid, 'SIGTERM');
  }
}

function cli(...args: readonly string[]): string {
  return execFileSync('npx', ['prevention-spectrum', ...args], {
    ...inFolder,
  });
}

function listed(json: string): readonly string[] {
  return (JSON.parse(json) as { readonly id: string }[]).map(({ id }) => id);
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

function say(what: string): void {
  match(what, /\S/);
  process.stdout.write(`${what}\n`);
}
