// Tools with native parts name one optional package per platform. npm leaves those out of
// package-lock.json that it could not read from the registry in use, and `npm ci` then refuses the
// file as out of step, on every platform. This adds what is missing: the version is the exact one
// that the tool asks for, the platform is in the package's name.
//
//   npm run lockfile            add what is missing
//   npm run lockfile -- --check  fail when something is missing
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

interface Entry {
  version?: string;
  cpu?: string[];
  dev?: boolean;
  libc?: string[];
  optional?: boolean;
  os?: string[];
  optionalDependencies?: Record<string, string>;
}

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
const { packages } = lock;

const systems: Record<string, string> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};
const processors: Record<string, string> = {
  '64': 'x64',
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};

function platformOf(name: string) {
  const words = name.split(/[^a-z0-9]+/);
  const os = words.map((word) => systems[word]).find((system) => system !== undefined);
  const cpu = words.map((word) => processors[word]).find((processor) => processor !== undefined);
  if (!cpu || !(os || cpu === 'wasm32')) {
    throw new Error(
      `No platform in the name "${name}": add its entry to package-lock.json by hand`,
    );
  }
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu')) && os === 'linux' && 'glibc';
  return { cpu: [cpu], ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}

/** As Node looks a package up: beside the one that asks, then in each folder above. */
function found(name: string, from: string): Entry | undefined {
  const above = from.lastIndexOf('node_modules/');
  const entry = packages[`${from ? `${from}/` : ''}node_modules/${name}`];
  if (entry || from === '') return entry;
  return found(name, above <= 0 ? '' : from.slice(0, above - 1));
}

const byName = new Intl.Collator('en').compare;
const versionFirst = (a: string, b: string) =>
  Number(b === 'version') - Number(a === 'version') || byName(a, b);

/** npm's order, so that its next write changes nothing. */
function sorted<Value extends object>(
  value: Value,
  compare: (a: [string, unknown], b: [string, unknown]) => number,
): Value {
  return Object.fromEntries(Object.entries(value).sort(compare)) as Value;
}

const missing: string[] = [];
for (const [path, { dev, optionalDependencies }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    const present = found(name, path);
    if (present && (present.version === version || !/^\d/.test(version))) continue;
    const folder = path.slice(0, path.lastIndexOf('node_modules/'));
    const place = `${folder}node_modules/${name}`;
    missing.push(place);
    const entry = { version, ...platformOf(name), ...(dev && { dev }), optional: true };
    packages[place] = sorted(entry, ([a], [b]) => versionFirst(a, b));
  }
}

if (process.argv.includes('--check') && missing.length > 0) {
  process.stderr.write(
    `package-lock.json lacks ${missing.length} platform packages (${missing[0]}, …): run \`npm run lockfile\`\n`,
  );
  process.exitCode = 1;
} else if (missing.length > 0) {
  lock.packages = sorted(packages, ([a], [b]) => byName(a, b));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(`Added to package-lock.json: ${missing.length}\n`);
}
