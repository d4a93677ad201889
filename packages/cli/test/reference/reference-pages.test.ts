import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import { codebookMarkdown } from '@prevention-spectrum/core';
import { standard } from '@prevention-spectrum/preset-standard';
import { expect, test } from 'vitest';
import { paramsIn } from '../../src/reference/params.ts';
import { emptyFolder, typed } from '../typed.ts';

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
