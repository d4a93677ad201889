import { type CodedDataset, ingest } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { csv } from '../../src/connector.ts';
import { firstRows } from '../../src/first-rows.ts';
import { type Mapping, mapping } from '../../src/mapping.ts';
import { proposeMapping } from '../../src/propose/propose-mapping.ts';
import { fixture, withFixture } from '../fixture.ts';
import { empty, worldWith } from '../reading.ts';

const source = { id: 'hxl', citation: 'A sample of the HXL project' };

/** Reads a sample through the mapping that is proposed for it. */
async function proposed(path: string, more: Partial<Mapping> = {}, into: CodedDataset = empty) {
  const file = fixture(path);
  const proposal = proposeMapping(await firstRows(file, worldWith()), source);
  const options = csv.options.parse({ file, mapping: { ...proposal.mapping, ...more } });
  return { proposal, ...(await ingest(csv, options, worldWith(), into)) };
}

const told = [
  ['WASH, Higiene – ACNUR – Los Santos', 'acnur', 'panama/los-santos'],
  ['Salud, Vacunación – OMS – Cauca', 'oms', 'colombia/cauca'],
  ['Educación, Formación de enseñadores – UNICEF – Chocó', 'unicef', 'colombia/choco'],
  ['WASH, Urbano – OMS – Amazonas', 'oms', 'venezuela/amazonas'],
];
const activitiesOf = ({ additions }: Awaited<ReturnType<typeof proposed>>) =>
  additions.activities?.map(({ title, organisations, places }) => [
    title.und,
    organisations[0]?.organisation,
    places[0]?.place,
  ]);

for (const [path, row] of [
  ['hxl/input-valid.csv', 4],
  ['hxl/input-valid.tsv', 4],
  ['hxl/input-valid.json', 4],
  ['hxl/input-valid-objects.json', 2],
] as const) {
  withFixture(path, () => {
    test('is read by its tags: who does what where', async () => {
      const read = await proposed(path);
      expect(activitiesOf(read)).toEqual(told);
      expect(read.report).toMatchObject({ read: 4, kept: 4, merged: 0, refused: [] });
      expect(read.additions.activities?.[0]?.provenance[0]?.locators).toEqual([`row ${row}`]);
      expect(read.proposal.reasons.map(({ why }) => why.code)).toContain('tabular/reason-tag');
    });
  });
}

withFixture('hxl/input-fuzzy.csv', () => {
  test('half of its tags are enough; columns without one are read by their headers, cells without a header are said', async () => {
    const read = await proposed('hxl/input-fuzzy.csv');
    expect(activitiesOf(read)).toEqual(told);
    const long = read.report.diagnostics.filter(({ code }) => code === 'tabular/row-long');
    expect(long.map(({ at }) => at.row)).toEqual([4]);
    expect(read.proposal.open.map(({ code }) => code)).toContain('tabular/ask-headerless');
  });
  test('two columns of one tag are never taken for each other', async () => {
    const file = fixture('hxl/input-fuzzy.csv');
    const wrong = {
      ...(await proposed('hxl/input-fuzzy.csv')).proposal.mapping,
      reach: { column: '#targeted+f' },
    };
    const options = csv.options.parse({ file, mapping: wrong });
    await expect(ingest(csv, options, worldWith(), empty)).rejects.toMatchObject({
      code: 'tabular/columns-alike',
      diagnostic: { params: { columns: ['Hombres', 'Mujeres'] } },
    });
  });
});

withFixture('hxl/input-untagged.csv', () => {
  test('without tags it is read by its headers, and asks more', async () => {
    const read = await proposed('hxl/input-untagged.csv');
    expect(activitiesOf(read)).toEqual(told);
    expect(read.additions.activities?.every(({ reach }) => reach === null)).toBe(true);
    const people = read.proposal.open.filter(({ code }) => code === 'tabular/ask-people');
    expect(people.map(({ at }) => at.column)).toEqual(['Hombres', 'Mujeres']);
  });
});

withFixture('hxl/input-multiline.csv', () => {
  test('a cell of three lines is one row', async () => {
    const template = [{ template: '{#description}' }];
    const { additions, report } = await proposed('hxl/input-multiline.csv', {
      title: template,
      id: { from: ['#description'] },
    });
    expect(report).toMatchObject({ read: 1, kept: 1, diagnostics: [] });
    expect(additions.activities?.[0]?.title).toEqual({ und: 'Line 1\nLine 2\nLine 3' });
  });
});

test('a mapping may name columns by their tags, so that it fits the same table in any language', () => {
  const byTag = {
    version: 1,
    source,
    id: { from: ['#adm1', '#sector'] },
    title: [{ template: '{#sector}' }],
  };
  expect(mapping.safeParse(byTag).success).toBe(true);
});
