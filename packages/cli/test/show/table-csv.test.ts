import type { Table } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { tableCsv } from '../../src/show/table-csv.ts';

test('keeps codes and lists, quotes what needs it, and lets no text become a formula', () => {
  const column = (id: string, type: 'text' | 'number' | 'list' | 'boolean') => ({
    id,
    type,
    label: { en: id, id },
  });
  const table: Table = {
    columns: [
      column('at', 'text'),
      column('why', 'list'),
      column('n', 'number'),
      column('robust', 'boolean'),
    ],
    rows: [
      { at: '=HYPERLINK("http://x")', why: ['uncoded', 'place-within'], n: 0, robust: true },
      { at: 'two, or\nthree', why: [], n: 12, robust: null },
      { at: '+62', why: ['@here'], n: 3, robust: false },
    ],
    caveats: [],
    dataDate: '2019',
  };
  expect(tableCsv(table)).toBe(
    [
      'at,why,n,robust',
      `"'=HYPERLINK(""http://x"")",uncoded;place-within,0,true`,
      '"two, or\nthree",,12,',
      `"'+62","'@here",3,false`,
      '',
    ].join('\n'),
  );
});
