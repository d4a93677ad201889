import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/table/table.ts';
import { tableHtml } from '../../src/table/table-html.ts';
import { tableMarkdown } from '../../src/table/table-markdown.ts';

const odd = '<b>A | B</b> & "C" \\ \n D';
const table: Table = {
  columns: [
    { id: 'name', label: { en: 'Name', id: 'Nama' }, type: 'text' },
    {
      id: 'level',
      label: { en: 'Level', id: 'Tingkat' },
      type: 'list',
      codelist: { a: { en: 'First', id: 'Pertama' }, b: { en: 'Second', id: 'Kedua' } },
    },
    { id: 'count', label: { en: 'Count', id: 'Jumlah' }, type: 'number' },
    { id: 'sure', label: { en: 'Sure', id: 'Pasti' }, type: 'boolean' },
  ],
  rows: [
    { name: odd, level: ['a', 'b'], count: 1234.5, sure: true },
    { name: 'x', level: [], count: null, sure: false },
    { name: 'constructor', level: ['constructor'], count: 0, sure: true },
  ],
  caveats: [
    {
      code: 'translation-proposed',
      params: { framework: 'f' },
      labels: { f: { en: 'The <i>F</i>', id: 'F' } },
    },
  ],
  dataDate: '2019',
};

describe('a table as Markdown', () => {
  test('names codes, writes numbers and lists as the language does, and tells what stands beside it', () => {
    const lines = tableMarkdown(table, { language: 'id' }).split('\n');
    expect(lines.slice(0, 2)).toEqual([
      '| Nama | Tingkat | Jumlah | Pasti |',
      '|---|---|---:|---|',
    ]);
    expect(lines[2]).toContain('| Pertama dan Kedua | 1.234,5 | ya |');
    expect(lines[3]).toBe('| x |  |  | tidak |');
    expect(lines[4]).toBe('| constructor | constructor | 0 | ya |');
    expect(lines.at(-2)).toBe('- Data sampai 2019.');
  });

  test('lets no text become markup or break a row', () => {
    const [, , row] = tableMarkdown(table).split('\n');
    expect(row).toContain('| &lt;b>A \\| B&lt;/b> & "C" \\\\ D |');
  });

  test('says how many rows it does not show', () => {
    expect(tableMarkdown(table, { mostRows: 1 })).toContain('- 2 more rows are not shown.');
    expect(tableMarkdown(table, { mostRows: 2 })).toContain('- 1 more row is not shown.');
    expect(tableMarkdown(table)).not.toContain('not shown');
  });
});

describe('a table as HTML', () => {
  test('escapes every text, in the table and beside it', () => {
    const html = tableHtml(table);
    expect(html).toContain('<td>&lt;b&gt;A | B&lt;/b&gt; &amp; &quot;C&quot; \\ \n D</td>');
    expect(html).toContain('The &lt;i&gt;F&lt;/i&gt;');
    expect(html.match(/<(?!\/?(div|table|thead|tbody|tr|th|td|ul|li)\b)/g)).toBeNull();
  });

  test('says its language and how many rows it does not show', () => {
    const html = tableHtml(table, { language: 'id', mostRows: 1 });
    expect(html).toContain('<div lang="id">');
    expect(html).toContain('<li>2 baris lagi tidak ditampilkan.</li>');
  });
});
