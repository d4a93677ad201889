import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { ActivityDraft } from '../../src/activity/activity-draft.ts';
import type {
  Connector,
  Contribution,
  SourceRecord,
  World,
} from '../../src/connector/connector.ts';
import { ingest } from '../../src/connector/ingest.ts';
import { accepted, type Diagnostic, refused } from '../../src/diagnostic/diagnostic.ts';
import { both, coded, riverbend, screening } from '../riverbend.ts';
import { bring } from './bring.ts';

const into = riverbend();

/** A connector for an invented format: a line is `id;title;place`, and `#` begins a remark. */
const lines: Connector<{ readonly file: string }> = {
  id: 'lines',
  label: both('Lines'),
  options: z.object({ file: z.string() }),
  async *read({ file }, world) {
    let row = 0;
    for await (const chunk of world.open(file)) {
      for (const raw of new TextDecoder().decode(chunk).split('\n')) {
        if (world.signal.aborted) return;
        row += 1;
        yield { raw, at: { source: file, row } };
      }
    }
  },
  toActivity({ raw }) {
    const said = (code: string, path: string): Diagnostic => ({
      code,
      severity: code === 'lines/remark' ? 'error' : 'info',
      params: { found: String(raw) },
      at: { path: [path] },
    });
    const line = String(raw);
    if (line.startsWith('#')) return refused<Contribution>(raw, [said('lines/remark', 'line')]);
    const [id = '', title = '', place = ''] = line.split(';');
    const draft: ActivityDraft = { id, title, ...(place && { places: [place.trim()] }) };
    return accepted<Contribution>(
      { activity: draft },
      place.includes(' ') ? [said('lines/blank-in-place', 'place')] : [],
    );
  },
};

const world = (content: string, signal: World['signal'] = { aborted: false }): World => ({
  signal,
  fetch: () => Promise.reject(new Error('no network')),
  async *open(name) {
    if (name !== 'list.txt') throw new Error(`no file ${name}`);
    yield new TextEncoder().encode(content);
  },
});
const read = (content: string, signal?: World['signal']) =>
  ingest(lines, { file: 'list.txt' }, world(content, signal), into);

describe('a source of good records', () => {
  test('becomes activities, in the order of the source, with nothing to say', async () => {
    const { additions, report } = await read('a;First talk;mill\nb;Second talk');
    expect(
      additions.activities?.map(({ id, title, places }) => [id, title, places.length]),
    ).toEqual([
      ['a', { und: 'First talk' }, 1],
      ['b', { und: 'Second talk' }, 0],
    ]);
    expect(report).toEqual({
      connector: 'lines',
      read: 2,
      kept: 2,
      replaced: 0,
      unchanged: 0,
      merged: 0,
      refused: [],
      codings: 0,
      screening: null,
      diagnostics: [],
    });
  });
});

describe('a source with bad records among good ones', () => {
  const content = [
    'a;Talk;mill',
    '# a remark',
    'b;;mill',
    ';Untold',
    'c;Walk;Newtown',
    'd;Ride; hill',
  ].join('\n');

  test('gives every record a fate: read = kept + refused', async () => {
    const { additions, report } = await read(content);
    expect(additions.activities?.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
    expect([report.read, report.kept, report.refused.length]).toEqual([6, 3, 3]);
  });

  test('keeps a refused record as it was read, with the reason and the place where it stood', async () => {
    const { report } = await read(content);
    expect(
      report.refused.map(({ record, diagnostics }) => [
        record.raw,
        record.at.row,
        diagnostics.map(({ code, at }) => [code, at]),
      ]),
    ).toEqual([
      ['# a remark', 2, [['lines/remark', { source: 'list.txt', row: 2, path: ['line'] }]]],
      [
        'b;;mill',
        3,
        [
          [
            'core/activity-title-missing',
            { source: 'list.txt', row: 3, record: 'b', path: ['title'] },
          ],
        ],
      ],
      [';Untold', 4, [['core/id-missing', { source: 'list.txt', row: 4 }]]],
    ]);
  });

  test('says about a kept record what the connector and the check found, with the place', async () => {
    const { report } = await read(content);
    expect(report.diagnostics.map(({ code, at }) => [code, at])).toEqual([
      ['core/place-ambiguous', { source: 'list.txt', row: 5, record: 'c', path: ['places'] }],
      ['lines/blank-in-place', { source: 'list.txt', row: 6, path: ['place'] }],
    ]);
  });

  test('says what the connector found of a record that the check then refuses', async () => {
    const { report } = await read('b;; hill');
    expect(report.refused[0]?.diagnostics.map(({ code }) => code)).toEqual([
      'lines/blank-in-place',
      'core/activity-title-missing',
    ]);
  });
});

test('an aborted source keeps what it had read, and the report adds up', async () => {
  const signal = { aborted: false };
  const half: Connector<{ readonly file: string }> = {
    ...lines,
    toActivity(record: SourceRecord, options) {
      if (record.at.row === 2) signal.aborted = true;
      return lines.toActivity(record, options);
    },
  };
  const { additions, report } = await ingest(
    half,
    { file: 'list.txt' },
    world('a;Talk\nb;Walk\nc;Ride', signal),
    into,
  );
  expect(additions.activities?.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(report).toMatchObject({ read: 2, kept: 2, refused: [] });
});

test('an empty source is no error', async () => {
  const empty: Connector<object> = { ...lines, options: z.object({}), async *read() {} };
  const { additions, report } = await ingest(empty, {}, world(''), into);
  expect(additions.activities).toEqual([]);
  expect(report).toEqual({
    connector: 'lines',
    read: 0,
    kept: 0,
    replaced: 0,
    unchanged: 0,
    merged: 0,
    refused: [],
    codings: 0,
    screening: null,
    diagnostics: [],
  });
});

test('a source that cannot be reached is thrown: an import never shrinks in silence', async () => {
  await expect(ingest(lines, { file: 'other.txt' }, world(''), into)).rejects.toThrow(
    'no file other.txt',
  );
});

test('two records of one id: the second is refused, not put in the place of the first', async () => {
  const { additions, report } = await read('a;Talk\na;Another talk');
  expect(additions.activities?.map(({ title }) => title)).toEqual([{ und: 'Talk' }]);
  expect(report).toMatchObject({ read: 2, kept: 1 });
  expect(report.refused).toEqual([
    {
      record: { raw: 'a;Another talk', at: { source: 'list.txt', row: 2 } },
      diagnostics: [
        {
          code: 'core/id-repeated',
          severity: 'error',
          params: { kind: 'activity', found: 'a' },
          at: { source: 'list.txt', row: 2, record: 'a' },
        },
      ],
    },
  ]);
});

test('a second record is told with all that is odd about it', async () => {
  const { report } = await read('a;Talk\na;Another talk;Newtown');
  expect(report.refused[0]?.diagnostics.map(({ code }) => code)).toEqual([
    'core/place-ambiguous',
    'core/id-repeated',
  ]);
  expect(report.diagnostics).toEqual([]);
});

describe('a record that is part of another', () => {
  /** The same lines, whose third word is the whole that the record is a part of. */
  const parts: typeof lines = {
    ...lines,
    toActivity({ raw }) {
      const [id = '', partOf = ''] = String(raw).split(';');
      return accepted<Contribution>({
        activity: { id, title: id, ...(partOf && { partOf }) },
      });
    },
  };
  const partOf = async (content: string, stored?: readonly string[]) => {
    const { additions, report } = await ingest(
      parts,
      { file: 'list.txt' },
      world(content),
      stored ? riverbend({ activities: stored.map((id) => ({ id, title: id })) }) : into,
    );
    const activities = additions.activities ?? [];
    return {
      parts: Object.fromEntries(activities.map((one) => [one.id, one.partOf])),
      unread: activities.flatMap(({ unread }) => unread),
      said: report.diagnostics.map(({ code, params, at }) => [code, params, at.record, at.row]),
      adds: report.read === report.kept + report.refused.length,
    };
  };

  test('stays its part, before it and after it in the source', async () => {
    expect(await partOf('a;whole\nwhole\nb;whole')).toEqual({
      parts: { a: 'whole', whole: null, b: 'whole' },
      unread: [],
      said: [],
      adds: true,
    });
  });

  test('stays a part of what is stored already', async () => {
    expect(await partOf('a;whole', ['whole'])).toMatchObject({
      parts: { a: 'whole' },
      said: [],
    });
  });

  test('stands on its own where that does not exist; the name is kept', async () => {
    expect(await partOf('a;nothing', ['whole'])).toEqual({
      parts: { a: null },
      unread: [{ field: 'partOf', found: 'nothing' }],
      said: [['core/part-of-unknown', { found: 'nothing' }, 'a', 1]],
      adds: true,
    });
  });

  test('of itself stands on its own', async () => {
    expect(await partOf('a;b\nb;a')).toMatchObject({
      parts: { a: null, b: null },
      said: [
        ['core/part-of-cycle', { activities: ['a', 'b'] }, 'a', 1],
        ['core/part-of-cycle', { activities: ['b', 'a'] }, 'b', 2],
      ],
    });
  });
});

describe('what a record brings beside its activity', () => {
  test('is known to the activities: places, organisations, audiences and channels of its own', async () => {
    const { additions, report } = await bring([
      {
        activity: {
          id: 'a',
          title: 'Talk',
          places: ['ford'],
          organisations: [{ organisation: 'club', role: 'implementing' }],
          audiences: ['elders'],
          channels: ['song'],
        },
        places: [{ id: 'ford', name: 'Ford', level: 'village', within: 'south' }],
        organisations: [{ id: 'club', name: 'Club' }],
        audiences: [{ id: 'elders', label: both('Elders') }],
        channels: [{ id: 'song', label: both('Song') }],
      },
    ]);
    expect(report.diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ['core/places-added', { places: ['Ford'] }],
    ]);
    expect(additions.places?.map(({ id }) => id)).toEqual([
      ...into.places.map(({ id }) => id),
      'ford',
    ]);
    expect(additions.activities?.[0]).toMatchObject({
      places: [{ place: 'ford', extent: 'within' }],
      organisations: [{ organisation: 'club', role: 'implementing' }],
      audiences: ['elders'],
      channels: ['song'],
      unread: [],
    });
  });

  test('does not change what the dataset has already; another name for it, or for a new one, is said', async () => {
    const { additions, report } = await bring(
      ['Ford', 'The ford'].map((name, index) => ({
        activity: { id: `a${index}`, title: 'Talk' },
        places: [
          { id: 'ford', name, level: 'village' },
          { id: 'mill', name: 'Another mill', level: 'village' },
        ],
      })),
    );
    expect(additions.places?.find(({ id }) => id === 'mill')).toEqual(
      into.places.find(({ id }) => id === 'mill'),
    );
    expect(additions.places?.find(({ id }) => id === 'ford')?.name).toEqual({ und: 'Ford' });
    const said = (found: string, row: number) => ({
      code: 'core/named-otherwise',
      severity: 'info',
      params: { kind: 'place', found },
      at: { row },
    });
    expect(report.diagnostics.filter(({ code }) => code !== 'core/places-added')).toEqual([
      said('mill', 1),
      said('ford', 2),
    ]);
  });

  test('is said with its row when it cannot be used', async () => {
    const { report } = await bring([
      {
        activity: { id: 'a', title: 'Talk' },
        places: [{ id: 'ford', name: 'Ford', level: 'village', within: 'nowhere' }],
      },
    ]);
    expect(report.diagnostics.map(({ code, at }) => [code, at.record, at.row])).toEqual([
      ['core/places-added', undefined, 1],
      ['core/place-parent-unknown', 'ford', 1],
    ]);
  });

  test('its codes are checked, merged and kept; a wrong one costs itself alone', async () => {
    const one = { activity: { id: 'talk', title: 'Talk' } };
    const { additions, report } = await bring([
      { ...one, codings: [coded('talk', ['talks'])] },
      { ...one, codings: [coded('talk', ['rules'])] },
      {
        activity: { id: 'walk', title: 'Walk' },
        codings: [{ ...coded('walk', ['talks']), framework: 'none' }],
      },
    ]);
    expect([report.read, report.kept, report.merged, report.codings]).toEqual([3, 2, 1, 1]);
    expect(additions.codings?.[0]?.reading).toMatchObject({ principal: ['talks', 'rules'] });
    expect(report.diagnostics.map(({ code, at }) => [code, at.row])).toEqual([
      ['core/framework-unknown', 3],
      ['core/codings-united', 2],
    ]);
  });

  test('nothing is declared complete but by the person who imports', async () => {
    const contributions = [{ activity: { id: 'a', title: 'Talk' } }];
    const silent = await bring(contributions);
    expect([silent.additions.screenings, silent.report.screening]).toEqual([[], null]);
    const declared = await bring(contributions, into, screening({ scope: { place: ['north'] } }));
    expect(declared.report.screening).toMatchObject({
      complete: true,
      scope: { place: ['north'] },
    });
    expect(declared.additions.screenings).toEqual([declared.report.screening]);
  });

  test('a declaration that names an unknown place declares nothing, and is said', async () => {
    const { additions, report } = await bring(
      [{ activity: { id: 'a', title: 'Talk' } }],
      into,
      screening({ scope: { place: ['nowhere'] } }),
    );
    expect([additions.screenings, report.screening]).toEqual([[], null]);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['core/member-unknown']);
  });
});
