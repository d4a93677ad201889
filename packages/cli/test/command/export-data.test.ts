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

test('tables for analysts are written into a folder, and what they cannot carry is said', async () => {
  const cwd = emptyFolder();
  const { code, out, err } = await typed('export parquet --out tables', { cwd });
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toMatch(/^Written: tables\n.*coder.* not in the tables/);
  const { resources } = JSON.parse(readFileSync(join(cwd, 'tables/datapackage.json'), 'utf8'));
  for (const { path } of resources as readonly { readonly path: string }[]) {
    expect(
      readFileSync(join(cwd, 'tables', path))
        .subarray(0, 4)
        .toString(),
    ).toBe('PAR1');
  }
});
