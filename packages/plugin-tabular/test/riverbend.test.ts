import { readFileSync } from 'node:fs';
import { ingest, type World } from '@prevention-spectrum/core';
import { withoutActivities } from '@prevention-spectrum/testing';
import { describePlugin } from '@prevention-spectrum/testing/vitest';
import { expect, test } from 'vitest';
import { csv, tabular } from '../src/index.ts';

// Riverbend as an office keeps it: words and dates in Indonesian, places by name, guarded text, a column to leave out.
const data = (name: string) =>
  readFileSync(new URL(`../../testing/data/${name}`, import.meta.url), 'utf8');
const table = data('riverbend.csv');
const options = { file: 'riverbend.csv', mapping: JSON.parse(data('riverbend.mapping.json')) };

describePlugin(tabular(), {
  connectors: { csv: { options, files: { 'riverbend.csv': table }, expect: 'riverbend' } },
});

test('reads the whole of Riverbend with nothing to say, and keeps nothing of a column that is left out', async () => {
  const world: World = {
    signal: { aborted: false },
    fetch: () => Promise.reject(new Error('no network')),
    async *open() {
      yield new TextEncoder().encode(table);
    },
  };
  const found = await ingest(csv, csv.options.parse(options), world, withoutActivities);
  expect(found.report).toMatchObject({ read: 34, kept: 34, diagnostics: [] });
  expect(table).toContain('penjaga kios');
  expect(JSON.stringify(found)).not.toContain('penjaga kios');
});
