import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import { codebookMarkdown, coreAnalyses, defineAnalysis } from '@prevention-spectrum/core';
import { standard } from '@prevention-spectrum/preset-standard';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { columnsOf } from '../../src/reference/columns.ts';
import { crosswalksPage } from '../../src/reference/crosswalks-page.ts';
import { paramsIn } from '../../src/reference/params.ts';
import { emptyFolder, typed } from '../typed.ts';

const both = { en: '', id: '' };

test('docs writes a page in each language for everything that is loaded', async () => {
  const cwd = emptyFolder();
  const { code, out } = await typed('docs --out deep/reference', { cwd });
  expect({ code, out }).toEqual({ code: 0, out: '' });
  const folder = join(cwd, 'deep/reference');
  const brought = standard().flatMap((one) => one.frameworks ?? []);
  const frameworks = new Set([...tapenBikomi.frameworks, ...brought].map(({ id }) => id));
  expect(readdirSync(folder).sort()).toEqual(
    [
      'analyses.en.md',
      'analyses.id.md',
      'crosswalks.en.md',
      'crosswalks.id.md',
      'diagnostics.md',
      ...[...frameworks].flatMap((id) => [`codebook-${id}.en.md`, `codebook-${id}.id.md`]),
    ].sort(),
  );
  const page = (name: string) => readFileSync(join(folder, name), 'utf8');
  const [first] = tapenBikomi.frameworks;
  if (first) expect(page(`codebook-${first.id}.id.md`)).toBe(codebookMarkdown(first, 'id'));
  expect(page('diagnostics.md')).toContain('| `core/id-repeated` | error |');
  expect(page('diagnostics.md')).toContain('| `tabular/');
  expect(page('analyses.en.md')).toContain('\n## Stack depth (`stack-depth`)\n');
  expect(page('analyses.en.md')).toContain('| `framework` | yes | `string` |');
  expect(page('crosswalks.id.md')).toContain(' | `closeMatch` | ');
  expect(page('crosswalks.id.md')).toMatch(/\n\[.+\]\(codebook-.+\.id\.md\) → \[/);
});

test('the page of analyses has the columns of each, with what was asked', async () => {
  const cwd = emptyFolder();
  await typed('docs --out .', { cwd });
  const [, ...parts] = readFileSync(join(cwd, 'analyses.id.md'), 'utf8').split('\n## ');
  for (const part of parts) expect(part).toMatch(/\n\| kolom \| isi \| sebutan \|\n/);
  expect(parts.find((part) => part.includes('(`explain`)'))).toContain(
    '\nKolomnya, bila ditanya dengan `{"by":["spectrum-of-prevention","audience"],"at":["individual",',
  );
  expect(parts.join()).toContain('| `possible` | `list` | Kegiatan yang mungkin di sana |');
});

test('an analysis that needs what cannot be guessed, or has nothing to answer with, has no columns', () => {
  const params = z.strictObject({ by: z.array(z.string()), budget: z.number() });
  const asked = defineAnalysis({
    ...{ id: 'dear', label: both, description: both, params },
    run: () => ({ columns: [], rows: [], caveats: [], dataDate: '' }),
  });
  expect(columnsOf(asked, tapenBikomi)).toBeNull();
  const [coverage] = coreAnalyses;
  expect(columnsOf(coverage, tapenBikomi)?.columns.length).toBeGreaterThan(2);
  expect(columnsOf(coverage, { ...tapenBikomi, frameworks: [] })).toBeNull();
});

test('a crosswalk to a framework that is not loaded links nowhere', () => {
  const [crosswalk] = standard().flatMap((one) => one.crosswalks ?? []);
  const page = crosswalksPage(crosswalk ? [crosswalk] : [], [], 'en');
  expect(page).toContain(`\n\`${crosswalk?.from.id}\` → \`${crosswalk?.to.id}\`\n`);
});

test('the parameters of a schema are told in few words, the needed ones first', () => {
  const schema = {
    type: 'object',
    properties: {
      atLeast: { type: 'integer' },
      by: { type: 'array', items: { type: 'string' } },
      where: { type: 'object', properties: { place: { type: 'string' } } },
      meaning: { enum: ['planned', 'reached'] },
      one: { type: 'array', prefixItems: [{ type: 'string' }] },
    },
    required: ['by'],
  };
  expect(paramsIn(schema)).toEqual([
    { name: 'by', required: true, holds: 'string[]' },
    { name: 'atLeast', required: false, holds: 'integer' },
    { name: 'where', required: false, holds: '{ place?: string }' },
    { name: 'meaning', required: false, holds: 'planned | reached' },
    { name: 'one', required: false, holds: '[string]' },
  ]);
});
