import { expect, test } from 'vitest';
import { delimitedRows, type TableRow } from '../src/delimited-rows.ts';

async function rows(content: string | Uint8Array, size = 1000, encoding = 'utf-8') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  async function* chunks() {
    for (let from = 0; from < bytes.length; from += size) yield bytes.slice(from, from + size);
  }
  const found: TableRow[] = [];
  for await (const row of delimitedRows(chunks(), ',', encoding)) found.push(row);
  return found;
}
const plain = (found: readonly TableRow[]) => found.map(({ row, cells }) => [row, ...cells]);

const table = '\ufeffa,b\r\n"x ""y""","two\r\nlines"\r\n\r\nlast,é\r\n';

test.each([1, 2, 3, 7, 1000])('rows are the same in chunks of %i bytes', async (size) => {
  expect(plain(await rows(table, size))).toEqual([
    [1, 'a', 'b'],
    [2, 'x "y"', 'two\nlines'],
    [3, ''],
    [4, 'last', 'é'],
  ]);
});

test('a file that mixes line ends is read like any other', async () => {
  expect(plain(await rows('a\nb\r\nc\rd'))).toEqual([
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
    [4, 'd'],
  ]);
});

test('an open quotation mark is said of its row, and swallows no row before it', async () => {
  const found = await rows('a\n"b\nc\nd');
  expect(found.map(({ row, broken }) => [row, broken])).toEqual([
    [1, false],
    [2, true],
  ]);
});

test('other encodings are read as declared, and never as something else', async () => {
  const latin = new Uint8Array([0x61, 0xe9, 0x0a]);
  expect(plain(await rows(latin, 1, 'windows-1252'))).toEqual([[1, 'aé']]);
  await expect(rows(latin)).rejects.toMatchObject({ code: 'tabular/encoding-wrong' });
});

test('an empty file has no rows', async () => {
  expect(await rows('')).toEqual([]);
});
