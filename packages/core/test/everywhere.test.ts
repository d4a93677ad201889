import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'tsup';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'core-everywhere-'));
let script = '';

beforeAll(async () => {
  await build({
    config: false,
    entry: { core: fileURLToPath(new URL('../src/index.ts', import.meta.url)) },
    format: 'iife',
    globalName: 'core',
    platform: 'browser',
    noExternal: [/./],
    outDir: folder,
    silent: true,
  });
  script = readFileSync(join(folder, 'core.global.js'), 'utf8');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('core needs nothing of Node: a browser bundle of it imports nothing', () => {
  expect(script).not.toMatch(/\brequire\(|\bfrom ["']node:|import\(/);
});

test('core answers where only the language itself is there: no process, no document, no console', () => {
  const bare = createContext(Object.create(null));
  const totals = runInContext(
    `${script}
    const dataset = core.defineDataset({
      id: 'bare', label: { en: 'Bare', id: 'Polos' }, asOf: '2026',
      frameworks: [core.spectrumOfPrevention],
      places: [{ id: 'hill', name: 'Hill', level: 'village' }],
      activities: [{ id: 'talk', title: 'Talk', status: 'completed', places: ['hill'] }],
    });
    JSON.stringify(core.coverage(dataset, { by: [core.spectrumOfPrevention.id, 'place:village'] }).totals)`,
    bare,
  );
  expect(JSON.parse(totals)).toEqual({
    eligible: 6,
    covered: 0,
    gap: 0,
    unknown: 6,
    notApplicable: 0,
    distinctActivities: 0,
  });
});
