import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import { checkDataset, datasetLines, readDatasetLines } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { emptyFolder, typed } from '../typed.ts';

test('the whole dataset comes out, and in again without a loss', async () => {
  const { code, out, err } = await typed('export ndjson');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe([...datasetLines(tapenBikomi)].join(''));
  const { draft, diagnostics } = readDatasetLines(out);
  const again = checkDataset(draft);
  expect([...diagnostics, ...again.refused]).toEqual([]);
});

test('it is written to the file that was named', async () => {
  const cwd = emptyFolder();
  const { out, err } = await typed('export json --out case.json --lang id', { cwd });
  expect({ out, err }).toEqual({ out: '', err: 'Ditulis: case.json\n' });
  expect(JSON.parse(readFileSync(join(cwd, 'case.json'), 'utf8')).id).toBe(tapenBikomi.id);
});
