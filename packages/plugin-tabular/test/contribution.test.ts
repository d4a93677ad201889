import { render } from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import type { Mapping } from '../src/mapping.ts';
import { sentences } from '../src/sentences.ts';
import { least, read, said } from './reading.ts';

/** One activity of a table with one row, by a mapping with more than the least. */
async function one(header: string, cells: string, more: Partial<Mapping>) {
  const ingested = await read(`No,Activity,${header}\n1,Talk,${cells}\n`, { ...least, ...more });
  return { activity: ingested.additions.activities?.[0], said: said(ingested), ...ingested };
}

describe('words', () => {
  const status = {
    column: 'Status',
    values: { Selesai: 'completed', 'sedang berjalan': 'ongoing' },
  } as const;

  test('are read by their declared meaning, whatever their case and blanks', async () => {
    expect((await one('Status', ' SEDANG  berjalan', { status })).activity?.status).toBe('ongoing');
  });
  test('without a declared meaning are said with row and column, kept, and state nothing', async () => {
    const { activity, said: all } = await one('Status', 'Batal', { status });
    expect(activity).toMatchObject({ status: null, unread: [{ field: 'status', found: 'Batal' }] });
    expect(all).toEqual([['tabular/value-undeclared', 2, 'Status']]);
  });
  test('for a kind that nobody can read leave the status open: it may be one that never counts', async () => {
    const kind = { column: 'Kind', values: { Dana: 'resource' as const } };
    const { activity } = await one('Kind', 'Janji', { kind, status: { constant: 'completed' } });
    expect(activity).toMatchObject({
      kind: 'activity',
      status: null,
      unread: [
        { field: 'kind', found: 'Janji' },
        { field: 'status', found: 'completed' },
      ],
    });
  });
  test('declared missing state nothing, and nothing is said', async () => {
    const { activity, said: all } = await one('Status', 'n/a', { status, missing: ['-', 'N/A'] });
    expect([activity?.status, activity?.unread, all]).toEqual([null, [], []]);
  });
});

describe('dates and numbers', () => {
  test('that are not written as declared are said with row and column, and kept', async () => {
    const { activity, said: all } = await one('Start,End,People', '31/02/2025,3/2025,1.000', {
      period: {
        start: { column: 'Start', formats: ['d/m/Y'] },
        end: { column: 'End', formats: ['m/Y'] },
      },
      reach: { column: 'People' },
    });
    expect(activity).toMatchObject({ period: { start: null, end: '2025-03' }, reach: null });
    expect(activity?.unread).toEqual([
      { field: 'period', found: '31/02/2025' },
      { field: 'reach', found: '1.000' },
    ]);
    expect(all).toEqual([
      ['tabular/date-unreadable', 2, 'Start'],
      ['tabular/number-unreadable', 2, 'People'],
    ]);
  });
  test('that two fields read are said once, and kept once', async () => {
    const day = { column: 'Day', formats: ['d/m/Y'] };
    const { activity, said: all } = await one('Day', 'soon', { period: { start: day, end: day } });
    expect(activity?.unread).toEqual([{ field: 'period', found: 'soon' }]);
    expect(all).toEqual([['tabular/date-unreadable', 2, 'Day']]);
    const both = await one('Day,Until', 'soon,soon', {
      period: { start: day, end: { column: 'Until', formats: ['d/m/Y'] } },
    });
    expect(both.said).toHaveLength(2);
  });
  test('are told in the words of the language', async () => {
    const { report } = await one('People,Status', 'many,Batal', {
      reach: { column: 'People' },
      status: { column: 'Status', values: { Selesai: 'completed' } },
    });
    const told = report.diagnostics.map((said) => render(said, 'id', [sentences])).join(' ');
    expect(report.diagnostics).toHaveLength(2);
    expect(told).not.toMatch(/reach|status/);
  });
  test('a date that two declared formats read differently is left open', async () => {
    const start = { column: 'Start', formats: ['d/m/Y', 'm/d/Y'] };
    const { activity, said: all } = await one('Start', '03/04/2025', { period: { start } });
    expect([activity?.period, all]).toEqual([null, [['tabular/date-ambiguous', 2, 'Start']]]);
  });
  test('a sum of which a part is missing is missing', async () => {
    const reach = { sum: ['Women', 'Men'] };
    expect((await one('Women,Men', '10,5', { reach })).activity?.reach).toBe(15);
    const part = await one('Women,Men', '10,', { reach });
    expect(part.activity).toMatchObject({ reach: null, unread: [{ field: 'reach', found: '10' }] });
    expect(part.said).toEqual([['tabular/sum-incomplete', 2, 'Men']]);
  });
  test('money is read with its currency, and not without', async () => {
    const money = [
      {
        amount: { column: 'Cost', thousands: '.' as const },
        currency: { column: 'In', values: { Rp: 'IDR' } },
      },
    ];
    const { activity } = await one('Cost,In', '1.500.000,Rp', { money });
    expect(activity?.money).toEqual([{ amount: 1_500_000, currency: 'IDR' }]);
    const without = await one('Cost,In', '1.500.000,', { money });
    expect([without.activity?.money, without.said]).toEqual([
      [],
      [['tabular/currency-missing', 2, 'Cost']],
    ]);
  });
});

describe('ids', () => {
  const from = (...columns: string[]): Partial<Mapping> => ({
    id: { from: columns, prefix: 'x' },
    ignore: ['No'],
  });

  test('are made of the named columns, and the same whenever the row is read', async () => {
    const { activity } = await one('Village,Year', 'Oenenu Utara,2025', from('Village', 'Year'));
    expect(activity?.id).toBe('x.oenenu-utara.2025');
  });
  test('a row without any is refused with its columns', async () => {
    const { said: all, report } = await one('Village,Year', ',', from('Village', 'Year'));
    expect(all[0]).toEqual(['tabular/id-missing', 2, 'Village']);
    expect(report.refused).toHaveLength(1);
  });
});

test('a title is made from columns, and a template of which no column states anything is none', async () => {
  const title = [
    { language: 'id', template: '{Activity} di {Village}' },
    { language: 'en', template: 'About {Topic}' },
  ];
  const { activity } = await one('Village,Topic', 'Atmen,', { title });
  expect(activity?.title).toEqual({ id: 'Talk di Atmen' });
});

describe('organisations', () => {
  test('are named by role, from columns, lists and constants, and brought along', async () => {
    const { activity, additions } = await one(
      'Partner,Short,Donors,Kind',
      'Dinas Sosial,DINSOS,Fund A; Fund B,Pemerintah',
      {
        organisations: [
          { role: 'accountable', name: { constant: 'Our NGO' }, id: { constant: 'our' } },
          {
            role: 'implementing',
            name: { column: 'Partner' },
            id: { column: 'Short' },
            type: { column: 'Kind', values: { Pemerintah: 'government' } },
          },
          { role: 'funding', name: { column: 'Donors' }, separator: ';' },
        ],
      },
    );
    expect(activity?.organisations).toEqual([
      { organisation: 'our', role: 'accountable' },
      { organisation: 'dinsos', role: 'implementing' },
      { organisation: 'fund-a', role: 'funding' },
      { organisation: 'fund-b', role: 'funding' },
    ]);
    expect(additions.organisations?.[1]).toEqual({
      id: 'dinsos',
      name: { und: 'Dinas Sosial' },
      type: 'government',
    });
  });
  test('a role may be read from a column', async () => {
    const role = { column: 'As', values: { Pelaksana: 'implementing' as const } };
    const organisations = [{ role, name: { column: 'Who' } }];
    expect((await one('Who,As', 'A,Pelaksana', { organisations })).activity?.organisations).toEqual(
      [{ organisation: 'a', role: 'implementing' }],
    );
    const unread = await one('Who,As', 'A,Tamu', { organisations });
    expect(unread.activity).toMatchObject({
      organisations: [],
      unread: [
        { field: 'organisations', found: 'Tamu' },
        { field: 'organisations', found: 'A' },
      ],
    });
  });
});

describe('places', () => {
  const levels = ['province', 'district', 'village'].map((level) => ({
    level,
    name: { column: level },
  }));
  const header = 'province,district,village';

  test('of one name in two districts are never mixed', async () => {
    const { additions } = await read(
      `No,Activity,${header}\n1,Talk,East,North,Mill\n2,Walk,East,South,Mill\n`,
      { ...least, places: [{ levels }] },
    );
    expect(additions.activities?.map(({ places }) => places[0]?.place)).toEqual([
      'east/north/mill',
      'east/south/mill',
    ]);
    expect(additions.places?.map(({ id, within }) => [id, within])).toEqual([
      ['east', undefined],
      ['east/north', 'east'],
      ['east/north/mill', 'east/north'],
      ['east/south', 'east'],
      ['east/south/mill', 'east/south'],
    ]);
  });
  test('end at the deepest level that is stated', async () => {
    const { activity } = await one(header, 'East,North,', { places: [{ levels }] });
    expect(activity?.places).toEqual([{ place: 'east/north', extent: 'within' }]);
  });
  test('below a level that is left out could be any of that name: said, kept, and left open', async () => {
    const { activity, said: all } = await one(header, 'East,,Mill', { places: [{ levels }] });
    expect(activity).toMatchObject({ places: [], unread: [{ field: 'places', found: 'Mill' }] });
    expect(all).toEqual([['tabular/place-parent-missing', 2, 'village']]);
  });
  test('are known by code where there is one, with its system and year, several in a cell', async () => {
    const { activity, additions } = await one(
      'province,Codes,Names',
      'East,53.1 | 53.2,Mill | Hill',
      {
        places: [
          {
            levels: [
              { level: 'province', name: { column: 'province' } },
              {
                level: 'village',
                name: { column: 'Names' },
                code: { column: 'Codes', system: 'kemendagri', listed: 2025 },
              },
            ],
            separator: '|',
            extent: { constant: 'throughout' },
          },
        ],
      },
    );
    expect(activity?.places).toEqual([
      { place: '53.1', extent: 'throughout' },
      { place: '53.2', extent: 'throughout' },
    ]);
    expect(additions.places?.[2]).toEqual({
      id: '53.2',
      name: { und: 'Hill' },
      level: 'village',
      within: 'east',
      code: { system: 'kemendagri', code: '53.2', listed: 2025 },
    });
  });
  test('of two code systems are never mixed: each has its prefix', async () => {
    const code = (column: string, system: string) => ({ column, system, listed: 2020 });
    const ministry = { level: 'regency', code: code('Ministry', 'kemendagri') };
    const agency = {
      level: 'regency',
      code: { ...code('Agency', 'bps'), prefix: 'bps:' },
    };
    const { activity, additions } = await one('Ministry,Agency', '5303,5303', {
      places: [{ levels: [ministry] }, { levels: [agency] }],
    });
    expect(activity?.places.map(({ place }) => place)).toEqual(['5303', 'bps:5303']);
    expect(additions.places?.map(({ code: own }) => own?.system)).toEqual(['kemendagri', 'bps']);
  });
  test('without a code in a column of codes are known by their name, and that is said', async () => {
    const code = { column: 'Code', system: 'kemendagri', listed: 2025 };
    const { activity, said: all } = await one('Code,Name', ',Mill', {
      places: [{ levels: [{ level: 'village', name: { column: 'Name' }, code }] }],
    });
    expect(activity?.places[0]?.place).toBe('mill');
    expect(all).toEqual([['tabular/place-code-missing', 2, 'Code']]);
  });
  test('whose names and codes are not equally many are left open', async () => {
    const { activity, said: all } = await one('Codes,Names', '53.1,Mill | Hill', {
      places: [
        {
          levels: [
            {
              level: 'village',
              name: { column: 'Names' },
              code: { column: 'Codes', system: 's', listed: 1 },
            },
          ],
          separator: '|',
        },
      ],
    });
    expect([activity?.places, activity?.unread.length]).toEqual([[], 3]);
    expect(all).toEqual([['tabular/lists-differ', 2, 'Codes']]);
  });
  test('that the dataset has are found in it', async () => {
    const { activity, said: all } = await one('Where', 'Nowhere', {
      places: [{ resolve: 'Where' }],
    });
    expect(activity?.unread).toEqual([{ field: 'places', found: 'Nowhere' }]);
    expect(all).toEqual([['core/place-unknown', 2]]);
  });
});

test('audiences and channels are read by declared values, and brought where they have a label', async () => {
  const {
    activity,
    additions,
    said: all,
  } = await one('For,By', 'Guru; Murid; Tamu,Radio', {
    audiences: {
      column: 'For',
      separator: ';',
      values: { guru: 'teachers', murid: 'students' },
      labels: {
        teachers: { en: 'Teachers', id: 'Guru' },
        students: { en: 'Students', id: 'Murid' },
      },
    },
    channels: { constant: ['radio'], labels: { radio: { en: 'Radio', id: 'Siaran radio' } } },
    ignore: ['By'],
  });
  expect(activity?.audiences).toEqual(['teachers', 'students']);
  expect(activity?.channels).toEqual(['radio']);
  expect(additions.audiences).toHaveLength(2);
  expect(all).toEqual([['tabular/value-undeclared', 2, 'For']]);
});

describe('codings', () => {
  const level = {
    framework: 'spectrum-of-prevention',
    version: '',
    coder: { id: 'team', kind: 'group', label: { en: 'The team' } },
    status: 'accepted',
    principal: 'Level',
    significant: 'Also',
    absent: 'Not',
    alternatives: 'Or',
    separator: ';',
    values: { 'Level 1': 'individual', 'Level 2': 'community', 'Level 3': 'providers' },
    outside: ['Tidak ada'],
    resource: ['Dana'],
  } as const;
  const header = 'Level,Also,Not,Or';
  const coded = (cells: string) => one(header, cells, { codings: [level] });

  test('have their cells as evidence, with row and column', async () => {
    const { additions } = await coded('level 2,Level 1,,Level 3');
    const [coding] = additions.codings ?? [];
    expect(coding).toMatchObject({
      coder: 'team',
      status: 'accepted',
      reading: { principal: ['community'], significant: ['individual'], absent: [] },
      alternatives: [{ reading: { principal: ['providers'] } }],
    });
    expect(coding?.evidence).toEqual(
      ['Level', 'Also', 'Or'].map((column) => ({
        source: 'list',
        locator: `row 2, column ${column}`,
        kind: 'record',
      })),
    );
    expect(additions.coders?.map(({ id }) => id)).toEqual(['team']);
  });
  test('say what was examined and lies outside, or is a resource', async () => {
    const outside = await coded('tidak ada,,,');
    const resource = await coded('Dana,,,');
    expect(outside.additions.codings?.[0]?.reading).toEqual({ verdict: 'outside' });
    expect(resource.additions.codings?.[0]?.reading).toEqual({ verdict: 'resource' });
  });
  test('an empty cell codes nothing', async () => {
    const { additions, activity } = await coded(',,,');
    expect([additions.codings, activity?.unread]).toEqual([[], []]);
  });
  test('a word without a meaning leaves the row uncoded and not half coded: the rest would read as absent', async () => {
    const { additions, activity, said: all } = await coded('Level 2; Level 9,,,');
    expect(additions.codings).toEqual([]);
    expect(activity?.unread).toEqual([
      { field: 'codings.spectrum-of-prevention', found: 'Level 9' },
      { field: 'codings.spectrum-of-prevention', found: 'community' },
    ]);
    expect(all).toEqual([
      ['tabular/value-undeclared', 2, 'Level'],
      ['tabular/coding-left-out', 2, 'Level'],
    ]);
  });
});

test('no message tells what stands in a column of names or of free text', async () => {
  const canary = 'Canary Person';
  const { report } = await one('Who,Where,Text', `${canary},${canary},${canary}`, {
    description: [{ template: '{Text}' }],
    organisations: [{ role: { column: 'Where', values: {} }, name: { column: 'Who' } }],
  });
  // A role is a word from a closed list, so that the cell is told; nothing else of the row is.
  expect(report.diagnostics.map(({ code, at }) => [code, at.column])).toEqual([
    ['tabular/value-undeclared', 'Where'],
  ]);
});

test('a cell that is not written as its column needs it is said and kept', async () => {
  const { activity, said: all } = await one('Lists,Exact', 'us,[broken', {
    lists: { organisations: { column: 'Lists', separator: ';' } },
    exact: { provenance: 'Exact' },
  });
  expect(activity?.unread).toEqual([
    { field: 'organisations', found: 'us' },
    { field: 'provenance', found: '[broken' },
  ]);
  expect(all).toEqual([
    ['tabular/cell-unreadable', 2, 'Lists'],
    ['tabular/cell-unreadable', 2, 'Exact'],
  ]);
});
