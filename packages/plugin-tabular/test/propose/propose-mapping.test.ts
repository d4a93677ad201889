import {
  type Diagnostic,
  languages,
  render,
  spectrumOfPrevention,
} from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { firstRows } from '../../src/first-rows.ts';
import { mapping } from '../../src/mapping.ts';
import { type Proposal, proposeMapping } from '../../src/propose/propose-mapping.ts';
import { sentences } from '../../src/sentences.ts';
import { read, worldWith } from '../reading.ts';

const source = { id: 'list', citation: 'An invented list' };
const propose = async (content: string) =>
  proposeMapping(await firstRows('list.csv', worldWith(content)), source, [spectrumOfPrevention]);
const asked = ({ open }: Proposal) =>
  open.map(({ code, at }) => [code.replace('tabular/ask-', ''), at.column].filter(Boolean));

const indonesian = [
  'Kode kegiatan;Nama kegiatan;Lembaga;Donatur;Kabupaten;Kecamatan;Desa;Tanggal mulai;Status',
  'K1;Penyuluhan;Yayasan;Dana A;TTU;Insana Barat;Atmen;13/04/2025;Selesai',
  'K2;Pelatihan;Yayasan;;TTU;Insana Tengah;Letmafo;02/05/2025;Sedang berjalan',
].join('\r\n');

test('a list in Indonesian is proposed whole, and the proposal reads it', async () => {
  const proposal = await propose(indonesian);
  expect(asked(proposal)).toEqual([]);
  expect(proposal.mapping.file).toEqual({ delimiter: ';' });
  const { additions, report } = await read(indonesian, mapping.parse(proposal.mapping));
  expect([report.read, report.kept, report.diagnostics]).toEqual([2, 2, []]);
  expect(additions.activities?.[0]).toMatchObject({
    id: 'K1',
    title: { und: 'Penyuluhan' },
    status: 'completed',
    period: { start: '2025-04-13' },
    places: [{ place: 'ttu/insana-barat/atmen' }],
    organisations: [
      { organisation: 'yayasan', role: 'implementing' },
      { organisation: 'dana-a', role: 'funding' },
    ],
  });
});

test('lists in English and French are read by their headers too', async () => {
  const english = await propose(
    'Activity ID,Activity title,Organisation,Village\n1,Talk,Us,Mill\n',
  );
  const french = await propose(
    'Activité,Organisme,Bailleur de fonds,Région,Préfecture\nCauserie,Nous,Fonds,Nord,Est\n',
  );
  expect(english.reasons.map(({ field, confidence }) => [field, confidence])).toEqual([
    ['organisations.implementing', 'medium'],
    ['places.village', 'high'],
    ['title', 'high'],
    ['id', 'high'],
  ]);
  expect(french.reasons.map(({ field, column }) => [field, column])).toEqual([
    ['organisations.implementing', 'Organisme'],
    ['organisations.funding', 'Bailleur de fonds'],
    ['places.province', 'Région'],
    ['places.regency', 'Préfecture'],
    ['title', 'Activité'],
  ]);
});

describe('what is not sure is asked and not guessed', () => {
  const cases: readonly (readonly [what: string, header: string, cells: string, asked: string])[] =
    [
      ['dates that two formats read differently', 'Start', '03/04/2025', 'date-format'],
      ['dates that no format reads', 'Start', 'soon', 'date-format'],
      ['a date that says neither start nor end', 'Date', '2025-01-01', 'date'],
      ['a point that may mean thousands', 'People reached', '1.234', 'number'],
      ['people who may only have been meant', 'Women', '12', 'people'],
      ['people who were meant', 'People targeted', '12', 'targeted'],
      ['a status in unknown words', 'Status', 'Suspended', 'status'],
      ['codes of places without their system', 'Village code', '53.03', 'code-system'],
      ['money without a currency', 'Budget', '100', 'currency'],
      ['words for audiences', 'Target group', 'Teachers', 'audiences'],
      ['words for channels', 'Channel', 'Radio', 'channels'],
      ['categories of a framework', 'Level', 'community', 'coder'],
      ['a header that only begins like a title', 'Project budget line', 'a', 'column'],
      ['a header of two things', 'Village / District', 'a', 'which'],
      ['a column that nothing is known of', 'Xyz', 'a', 'column'],
      ['a column about people', 'Nama korban', 'A', 'personal'],
    ];
  test.each(cases)('%s', async (_, header, cells, code) => {
    const proposal = await propose(`Activity ID,Activity,${header}\n1,Talk,${cells}\n`);
    expect(asked(proposal)).toEqual([[code, header]]);
    expect(proposal.reasons.map(({ column }) => column)).not.toContain(header);
  });

  test('two columns for one field', async () => {
    const proposal = await propose('Activity ID,Activity,Title\n1,Talk,Long talk\n');
    expect(asked(proposal)).toContainEqual(['several', 'Title']);
    expect(proposal.mapping.title).toBeUndefined();
  });
  test('which column tells what was done, when none looks like it', async () => {
    expect(asked(await propose('Village\nMill\n'))).toContainEqual(['no-title']);
  });
  test('cells beyond the last header', async () => {
    expect(asked(await propose('Activity ID,Activity\n1,Talk,,more\n'))).toEqual([['headerless']]);
  });
});

describe('an id is proposed', () => {
  const idOf = async (content: string) => {
    const proposal = await propose(content);
    return { id: proposal.mapping.id, asked: asked(proposal), ...proposal };
  };

  test('from a column that names each row, with the reason', async () => {
    const { id, reasons } = await idOf('Kode,Kegiatan,Desa\nA-1,Talk,Mill\nA-2,Talk,Mill\n');
    expect(id).toEqual({ column: 'Kode' });
    const why = reasons.find(({ field }) => field === 'id')?.why;
    expect(why).toMatchObject({ code: 'tabular/reason-unique', params: { found: 'kode', n: 2 } });
  });
  test('but not from one whose values repeat or are missing', async () => {
    for (const file of [
      'Activity ID,Activity\n1,Talk\n1,Walk\n',
      'Activity ID,Activity\n1,Talk\n,Walk\n',
    ]) {
      const { id, asked: all } = await idOf(file);
      expect(id).toEqual({ from: ['Activity'] });
      expect(all).toEqual([['id-repeated', 'Activity ID'], ['same-activity']]);
    }
  });
  test('else from what, by whom, where and when, with what follows from it', async () => {
    const { id, asked: all, open } = await idOf('Who,Start,Village,Activity\nUs,2025,Mill,Talk\n');
    expect(id).toEqual({ from: ['Activity', 'Who', 'Village', 'Start'] });
    expect(all).toEqual([['same-activity']]);
    expect(open.map((one) => render(one, 'en', [sentences]))[0]).toContain('are merged into one');
    expect(open.map((one) => render(one, 'id', [sentences]))[0]).toContain('digabung menjadi satu');
  });
  test('also with a date of which nobody knows yet what it is of, or how it is written', async () => {
    expect((await idOf('Activity,Date\nTalk,2025\n')).id).toEqual({ from: ['Activity', 'Date'] });
    expect((await idOf('Activity,Start\nTalk,soon\n')).id).toEqual({ from: ['Activity', 'Start'] });
    expect((await idOf('Activity,Year,Month\nTalk,2025,4\n')).id).toEqual({
      from: ['Activity', 'Year', 'Month'],
    });
  });
  test.each(['No', 'No.', 'Nr', '#', 'Nº', 'Nomor urut', 'S/N'])(
    'with running numbers (%s) offered: those of another sheet would be taken for the same',
    async (header) => {
      const { id, asked: all, open } = await idOf(`${header},Activity\n1,Talk\n2,Talk\n`);
      expect(id).toEqual({ from: ['Activity'] });
      expect(all).toEqual([['running-number', header], ['same-activity']]);
      expect(render(open[0] as Diagnostic, 'en', [sentences])).toContain('another sheet');
    },
  );
  test('with numbers that begin again, or "no" for an answer, not offered', async () => {
    expect((await idOf('No,Activity\n1,Talk\n1,Walk\n')).asked[0]).toEqual(['column', 'No']);
    expect((await idOf('Fun (yes/no),Activity\n1,Talk\n2,Walk\n')).asked[0]).toEqual([
      'column',
      'Fun (yes/no)',
    ]);
  });
  test('from a column of numbers that are more than counted rows', async () => {
    expect((await idOf('No,Activity\nK/01,Talk\nK/02,Walk\n')).id).toEqual({ column: 'No' });
  });
});

test.each([
  ['of nothing', '', 1],
  ['of a header', 'Kegiatan;Desa\n', 2],
  ['of a header and a row of tags', 'Activity,Village\n#activity,#adm4\n', 3],
  ['of blank rows', '\n,,\n , \n', 1],
  ['of a header over blank rows', 'Kegiatan,Desa\n,\n,\n', 2],
])(
  'of a file %s no mapping is proposed, and the row where a record was expected is said',
  async (_, content, row) => {
    await expect(propose(content)).rejects.toMatchObject({
      code: 'tabular/records-missing',
      diagnostic: { params: { row }, at: { row } },
    });
  },
);

test('numbers are read with marks that show beyond doubt', async () => {
  const proposal = await propose(
    'Activity ID;Activity;People reached\n1;Talk;1.234,5\n2;Walk;12\n',
  );
  expect(proposal.mapping.reach).toEqual({
    column: 'People reached',
    thousands: '.',
    decimal: ',',
  });
});

test('a question shows no number or address of a person', async () => {
  const { open } = await propose(
    'Activity ID,Activity,Sasaran,Status\n1,Talk,Guru 0812-5550-1234,Hub a@contoh.org\n',
  );
  expect(JSON.stringify(open)).toContain('Guru […]');
  expect(JSON.stringify(open)).not.toMatch(/5550|contoh/);
});

test('every column is in the reasons or in a question, and all are sentences in both languages', async () => {
  const headers = 'Activity,Organisation,Xyz,Start,Status,Women,Telepon,Provinsi,Village code';
  const { reasons, open } = await propose(`${headers}\nTalk,Us,x,2025,Done,5,1,East,53\n`);
  const told = new Set([
    ...reasons.map(({ column }) => column),
    ...open.map(({ at }) => at.column),
  ]);
  expect(headers.split(',').filter((header) => !told.has(header))).toEqual([]);
  for (const language of languages) {
    for (const one of [...open, ...reasons.map(({ why }) => why)]) {
      const sentence = render(one, language, [sentences]);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/[{}]/);
    }
  }
});

test('a sentence in Indonesian has no word of the program in English', async () => {
  const { open, reasons } = await propose(
    [
      'Pelaksana,Kecamatan,Desa/Kelurahan,Judul,Kegiatan,Sasaran,Saluran,Desa/Kecamatan',
      'Kami,Timur,Atmen,Penyuluhan,Bincang,Guru,Radio,Atmen',
    ].join('\n'),
  );
  const told = [...open, ...reasons.map(({ why }) => why)];
  expect(new Set(told.map(({ code }) => code)).size).toBeGreaterThan(5);
  for (const one of told) {
    expect(render(one, 'id', [sentences])).not.toMatch(
      /implementing|organisation|district|village|title|audience|channel/,
    );
  }
});
