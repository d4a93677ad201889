import { SpectrumError } from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import type { Mapping } from '../src/mapping.ts';
import { empty, least, read, said } from './reading.ts';

/** The misuse that reading gives, before any record. */
async function misuse(content: string, mapping: Mapping = least) {
  const error: unknown = await read(content, mapping).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SpectrumError)) throw new Error('It was read');
  return { code: error.code, ...error.diagnostic.params };
}

describe('a mapping that does not fit the file is misuse, told before any record is read', () => {
  test('columns that the file does not have, all of them, each with the nearest that it has', async () => {
    const mapping: Mapping = { ...least, title: [{ template: '{Activty} {Budget}' }] };
    expect(await misuse('No,Activity\n1,Talk', mapping)).toEqual({
      code: 'tabular/columns-missing',
      missing: ['"Activty" (Activity?)', '"Budget"'],
    });
  });
  test('a name that two columns have', async () => {
    const mapping: Mapping = { ...least, partOf: { column: 'PART' } };
    expect(await misuse('No,Activity,Part,part\n', mapping)).toEqual({
      code: 'tabular/columns-alike',
      found: 'PART',
      columns: ['Part', 'part'],
    });
  });
  test('a header row or a row of tags that is not there', async () => {
    expect(await misuse('', least)).toEqual({ code: 'tabular/header-missing', row: 1 });
    expect(await misuse('No,Activity\n1,Talk', { ...least, file: { header: 3 } })).toEqual({
      code: 'tabular/header-missing',
      row: 3,
    });
    expect(await misuse('No,Activity\n1,Talk', { ...least, file: { tags: 2 } })).toEqual({
      code: 'tabular/tags-missing',
      row: 2,
    });
  });
});

describe('a file about people is not read', () => {
  const file =
    'No,Activity,Nama korban,Telepon\n1,Talk,Secret Person,555-0100\n,Walk,Secret Person,\n';

  test('and the columns are told, not what they hold', async () => {
    expect(await misuse(file)).toEqual({
      code: 'tabular/personal-data',
      columns: ['Nama korban', 'Telepon'],
    });
  });
  test('also when one of them is mapped, or only some are ignored', async () => {
    const ignore = ['Nama korban'];
    expect(await misuse(file, { ...least, ignore })).toMatchObject({ columns: ['Telepon'] });
    const title = [{ template: '{Activity} {Nama korban}' }];
    expect(await misuse(file, { ...least, title })).toMatchObject({
      columns: ['Nama korban', 'Telepon'],
    });
    const both: Mapping = { ...least, title, ignore: ['Nama korban', 'Telepon'] };
    expect(await misuse(file, both)).toMatchObject({ columns: ['Nama korban'] });
  });
  test('unless all are ignored expressly: then nothing of them is kept, not even in what is refused', async () => {
    const ignored = await read(file, { ...least, ignore: ['Nama korban', 'Telepon'] });
    expect([ignored.report.kept, ignored.report.refused.length]).toEqual([1, 1]);
    expect(JSON.stringify(ignored)).not.toMatch(/Secret|555/);
  });
  test('and a row whose cells may have moved brings nothing of them in', async () => {
    const mapping: Mapping = { ...least, ignore: ['Nama korban', 'Telepon'] };
    const shifted = `${'No,Nama korban,Activity,Telepon'}\n1,Secret,Person,Talk,555-0100\n2,"Secret,Walk,\n3,Secret,Ride,555\n`;
    const ingested = await read(shifted, mapping);
    expect(said(ingested)).toEqual([
      ['tabular/row-long', 2],
      ['tabular/row-shifted', 2],
      ['tabular/row-short', 3],
      ['tabular/quotes-broken', 3],
    ]);
    expect(JSON.stringify(ingested)).not.toMatch(/Secret|555/);
    const short = await read('No,Nama korban,Activity,Telepon\n1,Talk,Secret\n', mapping);
    expect(said(short)).toEqual([
      ['tabular/row-short', 2],
      ['tabular/row-shifted', 2],
    ]);
    expect(JSON.stringify(short)).not.toContain('Secret');
  });
  test('a form about single cases is told by its fields', async () => {
    expect(await misuse('No,Activity,Gender,Nationality,Type of exploitation\n')).toEqual({
      code: 'tabular/case-data',
      columns: ['Gender', 'Nationality', 'Type of exploitation'],
    });
  });
  test('counts of people are read', async () => {
    const mapping: Mapping = { ...least, reach: { column: 'Jumlah korban' } };
    const { additions } = await read('No,Activity,Jumlah korban\n1,Shelter,12', mapping);
    expect(additions.activities?.[0]?.reach).toBe(12);
  });
});

describe('what looks like a number or an address of a person is not kept', () => {
  const phone = '0812-5550-1234';
  const nik = '5303210101900001';
  const text: Mapping = {
    ...least,
    description: [{ template: '{Notes}' }],
    organisations: [{ role: 'implementing', name: { column: 'Who' } }],
    places: [{ levels: [{ level: 'village', name: { column: 'Where' } }] }],
    reach: { column: 'People' },
  };
  const header = 'No,Activity,Notes,Who,Where,People\n';

  test('in any column of text, nor in what could not be read: said by row and column, and echoed nowhere', async () => {
    const ingested = await read(
      `${header}1,Talk by ${phone},ask a@contoh.org,Us ${phone},Mill ${nik},about 45 (${phone})\n`,
      text,
    );
    expect(said(ingested)).toEqual([
      ...['Activity', 'Notes', 'Who', 'Where', 'People'].map((column) => [
        'tabular/personal-value',
        2,
        column,
      ]),
      ['tabular/number-unreadable', 2, 'People'],
    ]);
    expect(ingested.additions.activities?.[0]).toMatchObject({
      title: { und: 'Talk by […]' },
      description: { und: 'ask […]' },
      unread: [{ field: 'reach', found: 'about 45 ([…])' }],
    });
    expect(ingested.additions.organisations?.[0]?.name).toEqual({ und: 'Us […]' });
    expect(ingested.additions.places?.[0]?.name).toEqual({ und: 'Mill […]' });
    expect(JSON.stringify(ingested)).not.toMatch(/5550|contoh|530321/);
  });
  test('also in a row that is refused', async () => {
    const ingested = await read(`${header},Talk,${phone},,,\n`, text);
    expect(ingested.report.refused).toHaveLength(1);
    expect(JSON.stringify(ingested)).not.toContain('5550');
  });
  test('a column that two fields read is said once', async () => {
    const twice: Mapping = { ...least, description: [{ template: '{ACTIVITY}' }] };
    const ingested = await read(`No,Activity\n1,${phone}\n`, twice);
    expect(said(ingested)).toEqual([['tabular/personal-value', 2, 'Activity']]);
  });
  test('ids, codes, numbers, money and dates are none', async () => {
    const mapping: Mapping = {
      ...least,
      partOf: { column: 'Part' },
      reach: { column: 'People' },
      money: [{ amount: { column: 'Cost' }, currency: { constant: 'IDR' } }],
      period: { start: { column: 'On', formats: ['iso'] } },
      places: [
        { levels: [{ level: 'village', code: { column: 'Code', system: 'bps', listed: 2018 } }] },
      ],
    };
    const ingested = await read(
      `No,Activity,Part,People,Cost,On,Code\n0812345678,Talk,0812345679,0812345678,${nik},2025-04-13,${nik}\n`,
      mapping,
    );
    expect(said(ingested)).toEqual([['core/part-of-unknown', 2]]);
    expect(ingested.additions.activities?.[0]).toMatchObject({
      id: '0812345678',
      reach: 812_345_678,
      money: [{ amount: Number(nik), currency: 'IDR' }],
      places: [{ place: nik }],
    });
  });
  test('an id that is the number or the address of a person refuses its row, and nothing of it is kept', async () => {
    const ingested = await read(`No,Activity\n${nik},Talk\nA@contoh.org,Walk\n3,Ride\n`, least);
    expect(ingested.report).toMatchObject({ read: 3, kept: 1 });
    expect(said(ingested)).toEqual([
      ['tabular/id-personal', 2, 'No'],
      ['tabular/id-personal', 3, 'No'],
    ]);
    expect(JSON.stringify(ingested)).not.toMatch(/530321|contoh|Talk/);
  });
});

describe('everything else that a table can be is said', () => {
  test('columns that are neither mapped nor ignored, and what they hold is kept nowhere', async () => {
    const ingested = await read('No,Activity,Remarks\n1,Talk,canary', least);
    expect(said(ingested)).toEqual([['tabular/column-unmapped', 1, 'Remarks']]);
    expect(JSON.stringify(ingested)).not.toContain('canary');
  });
  test('repeated headers, each by its own name', async () => {
    const mapping: Mapping = { ...least, description: [{ template: '{Activity (2)}' }] };
    const ingested = await read('No,Activity,Activity\n1,Talk,Long talk', mapping);
    expect(said(ingested)).toEqual([['tabular/column-repeated', 1, 'Activity (2)']]);
    expect(ingested.additions.activities?.[0]).toMatchObject({
      title: { und: 'Talk' },
      description: { und: 'Long talk' },
    });
  });
  test('blank rows, which are no records: with the row where they begin, also behind the last record', async () => {
    const ingested = await read('No,Activity\n1,Talk\n\n,,\n2,Walk\n,\n', least);
    expect(ingested.report).toMatchObject({ read: 2, kept: 2 });
    expect(said(ingested)).toEqual([
      ['tabular/rows-blank', 3],
      ['tabular/rows-blank', 6],
    ]);
    expect(ingested.report.diagnostics.map(({ params }) => params.rows)).toEqual([2, 1]);
  });
  test('rows that are shorter or longer than the header', async () => {
    const file = 'No,Activity,More\n1,Talk\n2,Walk,,,\n3,Ride,,extra\n';
    expect(said(await read(file, { ...least, ignore: ['More'] }))).toEqual([
      ['tabular/row-short', 2],
      ['tabular/row-long', 4],
    ]);
  });
  test('a row of tags that the mapping does not mention is no record', async () => {
    const ingested = await read('No,Activity\n#meta+id,#activity+name\n1,Talk\n', least);
    expect(ingested.report.read).toBe(1);
    expect(said(ingested)).toEqual([['tabular/tags-skipped', 2]]);
  });
  test('a quotation mark that is not closed refuses its row', async () => {
    const ingested = await read('No,Activity\n1,Talk\n2,"Walk\n3,Ride\n', least);
    expect(said(ingested)).toEqual([['tabular/quotes-broken', 3]]);
    expect(ingested.report.kept).toBe(1);
  });
});

test('rows are numbered as a spreadsheet shows them: titles, skipped rows and line breaks in cells move none', async () => {
  const file = 'Our list\n\nNo,Activity\nxx,yy\n1,"Talk\nin two lines"\n2,\n';
  const mapping: Mapping = { ...least, file: { header: 3, skip: [4] } };
  const ingested = await read(file, mapping, empty);
  expect(ingested.additions.activities?.[0]?.provenance).toEqual([
    { source: 'list', externalId: '1', locators: ['row 5'] },
  ]);
  expect(said(ingested)).toEqual([['tabular/title-missing', 6]]);
});

describe('a table kept as JSON', () => {
  const json: Mapping = { ...least, file: { format: 'json' } };

  test('is read as lists or as objects, numbers too, and an entry that is no row is refused', async () => {
    const objects = await read('[{"No":1,"Activity":"Talk"},7,{"No":2,"Activity":null}]', json);
    expect(objects.additions.activities?.map(({ id }) => id)).toEqual(['1']);
    expect(said(objects)).toEqual([
      ['tabular/row-short', 3],
      ['tabular/record-unreadable', 3],
      ['tabular/title-missing', 4],
    ]);
    const lists = await read('[["No","Activity"],["1","Talk"]]', json);
    expect(lists.additions.activities?.[0]?.provenance[0]?.locators).toEqual(['row 2']);
  });
  test('that is none is misuse, with the place where it stops, and the message quotes nothing of it', async () => {
    expect(await misuse('[{"No": "1"},\n {"No": "Secret', json)).toEqual({
      code: 'tabular/json-unreadable',
      line: 2,
      character: 16,
    });
    expect(await misuse('{"No": 1}', json)).toEqual({ code: 'tabular/json-no-list', found: '{}' });
    expect(await misuse('"Secret"', json)).toEqual({
      code: 'tabular/json-no-list',
      found: 'string',
    });
  });
});
