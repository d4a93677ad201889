import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import {
  type CodedDataset,
  categoriesOf,
  defineDataset,
  defineFramework,
  umbrellaOf,
} from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import { asyncBufferFromFile, parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { parquetExporter } from '../src/exporter.ts';
import { parquetFile } from '../src/parquet-file.ts';
import type { ColumnType, Table } from '../src/table.ts';
import { tablesOf } from '../src/tables/tables-of.ts';
import { inFolder, rowsOf } from './folder.ts';

/** A value as both readers should give it. */
function expected(value: unknown, type: ColumnType): unknown {
  if (value === null) return null;
  if (type === 'json') return JSON.stringify(value);
  if (type === 'date') return new Date((value as number) * 86_400_000);
  return value;
}

function rowsExpected({ columns }: Table) {
  const rows = columns[0]?.values.length ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(
      columns.map(({ name, type, values }) => [name, expected(values[row], type)]),
    ),
  );
}

const nulls = (rows: readonly object[]) =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, one]) => [key, one ?? null])),
  );

const empty = defineDataset({ id: 'empty', label: { en: 'Empty', id: 'Kosong' }, asOf: '2020' });

describe.each<readonly [string, CodedDataset]>([
  ['Riverbend', riverbend],
  ['the case', tapenBikomi],
  ['a dataset of nothing', empty],
])('of %s', (_, dataset) => {
  test('hyparquet and DuckDB read every value that was written', () =>
    inFolder(dataset, async (folder) => {
      for (const table of tablesOf(dataset)) {
        const path = join(folder, `${table.name}.parquet`);
        const rows = rowsExpected(table);
        const file = await asyncBufferFromFile(path);
        expect(nulls(await parquetReadObjects({ file })), table.name).toEqual(rows);
        expect(await rowsOf(`select * from '${path}'`), table.name).toEqual(rows);
      }
    }));

  test('the data package names each file with its columns, the data date and what they hold', () =>
    inFolder(dataset, async (folder) => {
      const { resources, dataDate } = JSON.parse(
        readFileSync(join(folder, 'datapackage.json'), 'utf8'),
      );
      expect(dataDate).toBe(dataset.asOf);
      const described = resources.map(({ path, rows, schema }: Described) => ({
        path,
        rows,
        columns: schema.fields.map(({ name }) => name),
      }));
      expect(described).toEqual(
        tablesOf(dataset).map((table) => ({
          path: `${table.name}.parquet`,
          rows: rowsExpected(table).length,
          columns: table.columns.map(({ name }) => name),
        })),
      );
      for (const { schema, ...rest } of resources as readonly Described[]) {
        for (const one of [rest, ...schema.fields] as Readonly<Record<string, string>>[]) {
          expect([one.description, one['description@id']]).not.toContain(undefined);
          expect(one.description).not.toBe(one['description@id']);
        }
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          const other = (resources as readonly Described[]).find(
            ({ name }) => name === reference.resource,
          );
          expect(other?.schema.fields.map(({ name }) => name)).toContain(reference.fields);
          expect(schema.fields.map(({ name }) => name)).toContain(fields);
        }
      }
    }));

  test('the tables, joined, say of each activity what the dataset says', () =>
    inFolder(dataset, async (folder) => {
      const at = (table: string) => `'${folder}/${table}.parquet'`;
      const rows = await rowsOf(`
        select a.id, a.umbrella, a.has_parts,
          (select list(place || ' ' || extent order by place, extent) from ${at('place_sets')} s
            where s.place_set = a.place_set) as places,
          (select list(audience order by audience) from ${at('audience_sets')} s
            where s.audience_set = a.audience_set) as audiences,
          (select list(channel order by channel) from ${at('channel_sets')} s
            where s.channel_set = a.channel_set) as channels,
          (select list(organisation || ' ' || role order by organisation, role)
            from ${at('organisation_sets')} s where s.organisation_set = a.organisation_set) as organisations
        from ${at('activities')} a order by position`);
      const byId = new Map(dataset.activities.map((one) => [one.id, one]));
      const some = (list: readonly string[]) => (list.length > 0 ? [...list].sort() : null);
      expect(rows).toEqual(
        dataset.activities.map((one) => ({
          id: one.id,
          umbrella: umbrellaOf(one, byId),
          has_parts: dataset.activities.some(({ partOf }) => partOf === one.id),
          places: some(one.places.map(({ place, extent }) => `${place} ${extent}`)),
          audiences: some(one.audiences ?? []),
          channels: some(one.channels ?? []),
          organisations: some(
            one.organisations.map(({ organisation, role }) => `${organisation} ${role}`),
          ),
        })),
      );
    }));

  test('a bit of a mask is set for each category of the accepted reading, and for no other', () =>
    inFolder(dataset, async (folder) => {
      const rows = await rowsOf(`
        select c.activity, c.framework, list(k.code order by k.bit) as codes
        from '${folder}/codings.parquet' c
        join '${folder}/categories.parquet' k on k.framework = c.framework and (c.any_mask >> k.bit) & 1 = 1
        group by all order by all`);
      const accepted = dataset.codings.filter(({ status }) => status === 'accepted');
      const codes = accepted.flatMap(({ activity, framework, reading }) => {
        const order = dataset.frameworks.find(({ id }) => id === framework)?.categories ?? [];
        const has = categoriesOf(reading) as readonly string[];
        const found = order.map(({ code }) => code).filter((code) => has.includes(code));
        return found.length > 0 ? [{ activity, framework, codes: found }] : [];
      });
      const key = (one: Readonly<Record<string, unknown>>) => JSON.stringify(one);
      expect(rows.map(key).sort()).toEqual(codes.map(key).sort());
    }));
});

interface Described {
  readonly name: string;
  readonly path: string;
  readonly rows: number;
  readonly schema: {
    readonly fields: readonly { readonly name: string }[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

test('licences and units stand in the data package, and what nobody stated does not', () =>
  inFolder(
    defineDataset({
      ...{ id: 'One List', label: { en: 'One', id: 'Satu' }, asOf: '2020-05' },
      sources: [
        { id: 'open', citation: 'An open list', licence: 'CC-BY-4.0', url: 'https://example.org' },
        { id: 'other', citation: 'Another list' },
      ],
    }),
    (folder) => {
      const found = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
      expect(found).toMatchObject({
        name: 'one-list',
        dataDate: '2020-05',
        sources: [
          {
            name: 'open',
            title: 'An open list',
            path: 'https://example.org',
            licence: 'CC-BY-4.0',
          },
          { name: 'other', title: 'Another list' },
        ],
      });
      expect(found).not.toHaveProperty('licenses');
      expect(found.sources[1]).not.toHaveProperty('licence');
      const fields = (found.resources as readonly Described[]).flatMap(
        ({ schema }) => schema.fields,
      );
      expect(fields.find(({ name }) => name === 'reach')).toMatchObject({ unit: 'people' });
    },
  ));

test('what the tables cannot carry is told, with how many', () => {
  const told = (dataset: CodedDataset) =>
    parquetExporter.writeFolder(dataset).lost.map(({ code, params }) => ({ code, ...params }));
  expect(told(empty)).toEqual([]);
  const { coders, statistics, contradictions, codings, frameworks } = riverbend;
  const unaccepted = codings.filter(({ status }) => status !== 'accepted').length;
  expect(unaccepted).toBeGreaterThan(0);
  expect(told(riverbend)).toEqual([
    { code: 'parquet/list-not-carried', list: 'coders', kind: 'coder', n: coders.length },
    {
      code: 'parquet/list-not-carried',
      list: 'statistics',
      kind: 'statistic',
      n: statistics.length,
    },
    {
      code: 'parquet/list-not-carried',
      list: 'contradictions',
      kind: 'contradiction',
      n: contradictions.length,
    },
    { code: 'parquet/codings-not-carried', n: unaccepted },
    { code: 'parquet/codebook-not-carried', frameworks: frameworks.map(({ id }) => id) },
  ]);
});

test('a framework of more categories than a mask has bits is there as lists, and this is told', async () => {
  const both = (words: string) => ({ en: words, id: words });
  const wide = defineFramework({
    id: 'wide',
    version: '1',
    label: both('Wide'),
    description: both('Wide'),
    citation: 'Invented',
    categories: Array.from({ length: 64 }, (_, index) => ({
      code: `c${index}`,
      label: both(`C${index}`),
      definition: both(`C${index}`),
    })),
  });
  const dataset = { ...empty, frameworks: [wide] } as CodedDataset;
  expect(parquetExporter.writeFolder(dataset).lost).toContainEqual(
    expect.objectContaining({
      code: 'parquet/masks-too-wide',
      params: { framework: 'wide', n: 64 },
    }),
  );
  await inFolder(dataset, async (folder) => {
    const rows = await rowsOf(
      `select count(bit) as bits, count(*) as all from '${folder}/categories.parquet'`,
    );
    expect(rows).toEqual([{ bits: 0n, all: 64n }]);
  });
});

test('rows of one place stand together, those of none last', async () => {
  const villages = Array.from({ length: 6 }, (_, index) => `v${index}`);
  const dataset = defineDataset({
    ...{ id: 'many', label: { en: 'Many', id: 'Banyak' }, asOf: '2020' },
    places: [
      ...['east', 'west'].map((id) => ({ id, name: id, level: 'district' })),
      ...villages.map((id, index) => ({
        ...{ id, name: id, level: 'village' },
        within: index % 2 === 0 ? 'west' : 'east',
      })),
    ],
    activities: Array.from({ length: 40 }, (_, index) => ({
      ...{ id: `a${index}`, title: 'One' },
      places: index % 7 === 0 ? [] : [{ place: villages[index % 6] as string }],
    })),
  } as never);
  await inFolder(dataset, async (folder) => {
    const rows = await rowsOf(`
      select place_set, any_value(in_district) as district
      from (select *, row_number() over () as row from '${folder}/activities.parquet') a
      left join '${folder}/place_sets.parquet' using (place_set)
      group by place_set, row order by row`);
    const sets = rows.map(({ place_set }) => (place_set ?? 99) as number);
    expect(sets).toEqual([...sets].sort((one, other) => one - other));
    expect([...new Set(rows.map(({ district }) => district))]).toEqual(['east', 'west', null]);
  });
});

test('a file has groups of rows whose least and most are said, so that those of other places are passed over', () => {
  const values = Array.from({ length: 120_000 }, (_, row) => row);
  const column = { name: 'place_set', type: 'integer', values } as const;
  const bytes = parquetFile({ name: 'many', columns: [column], key: [], refers: {} });
  const groups = parquetMetadata(bytes.buffer as ArrayBuffer).row_groups.map(({ columns }) => {
    const { min_value, max_value } = columns[0]?.meta_data?.statistics ?? {};
    return [min_value, max_value];
  });
  expect(groups).toEqual([
    [0, 49_999],
    [50_000, 99_999],
    [100_000, 119_999],
  ]);
});
