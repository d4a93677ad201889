import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/columns.ts';
import { personalColumns } from '../../src/personal-data.ts';
import { bytesOf, withFixture } from '../fixture.ts';
import { least, read } from '../reading.ts';

const path = 'htcds/htcds_xlsform.xlsx';

withFixture(path, () => {
  test('a table with the fields of the case form is refused by their names', async () => {
    const fields = fieldNames();
    expect(fields).toHaveLength(31);
    const table = `No,Activity,${fields.join(',')}\n1,Talk${',x'.repeat(fields.length)}\n`;
    const error: unknown = await read(table, least).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'tabular/case-data' });
    const { columns } = (error as { diagnostic: { params: { columns: string[] } } }).diagnostic
      .params;
    expect([...columns].sort()).toEqual([...fields].sort());
  });

  test('so is one with the words that people see on it, without the prefixes', () => {
    const labels = ['Activity', ...cells('C').slice(3)];
    const { cases, people } = personalColumns(columnsOf(labels));
    expect(cases.length).toBeGreaterThan(10);
    expect(people.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['First Name', 'Birthdate', 'Email', 'Home Phone', 'Mobile Phone']),
    );
  });
});

/** The names of the questions: column B of the sheet `survey`, without its header and what the form adds by itself. */
function fieldNames(): readonly string[] {
  return cells('B').filter((name) => /^[a-z]{3}_/.test(name));
}

function cells(letter: string): readonly string[] {
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, one = '']) => one.replace(/<[^>]+>/g, ''),
  );
  const sheet = part('xl/worksheets/sheet1.xml');
  const found = sheet.matchAll(
    new RegExp(`<c r="${letter}\\d+"[^>]*t="s"[^>]*><v>(\\d+)</v>`, 'g'),
  );
  return [...found].map(([, index]) => strings[Number(index)] ?? '');
}

/** One file out of the workbook: found in the zip's own directory, inflated where it is deflated. */
function part(name: string): string {
  const zip = Buffer.from(bytesOf(path));
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [length, extra, comment] = [28, 30, 32].map((from) => zip.readUInt16LE(at + from)) as [
      number,
      number,
      number,
    ];
    if (zip.toString('utf8', at + 46, at + 46 + length) === name) {
      const local = zip.readUInt32LE(at + 42);
      const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
      return (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
    }
    at += 46 + length + extra + comment;
  }
  throw new Error(`${name} is not in the workbook`);
}
