import { readFileSync } from 'node:fs';
import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import { coverage } from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import { expect, test } from 'vitest';
import { inFolder, rowsOf } from '../folder.ts';

const page = readFileSync(
  new URL('../../../../docs/guides/analyse-with-duckdb.md', import.meta.url),
  'utf8',
);
const [, sql = '', printed = ''] =
  /^```sql\n([\s\S]*?)^```\n\n^```text\n([\s\S]*?)^```/m.exec(page) ?? [];

const at = (folder: string, query: string) =>
  query.replaceAll(/'(\w+)\.parquet'/g, (_, table) => `'${folder}/${table}.parquet'`);

test('the bare count of the guide prints what stands there', () =>
  inFolder(tapenBikomi, async (folder) => {
    const rows = await rowsOf(at(folder, sql));
    const lines = rows.map((row) => Object.values(row).join(' | '));
    expect([Object.keys(rows[0] ?? {}).join(' | '), ...lines].join('\n')).toBe(printed.trim());
  }));

test.each([
  ['the case', tapenBikomi],
  ['Riverbend', riverbend],
])('of %s it counts what is sure in each cell, and nothing else', (_, dataset) =>
  inFolder(dataset, async (folder) => {
    const rows = await rowsOf(at(folder, sql.replace(/limit \d+/, '')));
    const { cells } = coverage(dataset, { by: ['spectrum-of-prevention', 'place:district'] });
    const counted = cells.filter(({ count }) => count > 0);
    expect(rows.map(({ level, district, activities }) => [level, district, activities])).toEqual(
      counted.map(({ at: [level, district], count }) => [level, district, count]),
    );
  }),
);
