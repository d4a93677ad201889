import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { ActivityDraft } from '../../src/activity/activity-draft.ts';
import type { Connector, SourceRecord, World } from '../../src/connector/connector.ts';
import { ingest } from '../../src/connector/ingest.ts';
import { accepted, type Diagnostic, refused } from '../../src/diagnostic/diagnostic.ts';
import { both, known } from '../riverbend.ts';

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
    if (line.startsWith('#')) return refused<ActivityDraft>(raw, [said('lines/remark', 'line')]);
    const [id = '', title = '', place = ''] = line.split(';');
    const draft: ActivityDraft = { id, title, ...(place && { places: [place.trim()] }) };
    return accepted(draft, place.includes(' ') ? [said('lines/blank-in-place', 'place')] : []);
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
  ingest(lines, { file: 'list.txt' }, world(content, signal), known);

describe('a source of good records', () => {
  test('becomes activities, in the order of the source, with nothing to say', async () => {
    const { activities, report } = await read('a;First talk;mill\nb;Second talk');
    expect(activities.map(({ id, title, places }) => [id, title, places.length])).toEqual([
      ['a', { und: 'First talk' }, 1],
      ['b', { und: 'Second talk' }, 0],
    ]);
    expect(report).toEqual({ connector: 'lines', read: 2, kept: 2, refused: [], diagnostics: [] });
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
    const { activities, report } = await read(content);
    expect(activities.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
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
    toActivity(record: SourceRecord) {
      if (record.at.row === 2) signal.aborted = true;
      return lines.toActivity(record);
    },
  };
  const { activities, report } = await ingest(
    half,
    { file: 'list.txt' },
    world('a;Talk\nb;Walk\nc;Ride', signal),
    known,
  );
  expect(activities.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(report).toMatchObject({ read: 2, kept: 2, refused: [] });
});

test('an empty source is no error', async () => {
  const empty: Connector<object> = { ...lines, options: z.object({}), async *read() {} };
  const { activities, report } = await ingest(empty, {}, world(''), known);
  expect(activities).toEqual([]);
  expect(report).toEqual({ connector: 'lines', read: 0, kept: 0, refused: [], diagnostics: [] });
});

test('a source that cannot be reached is thrown: an import never shrinks in silence', async () => {
  await expect(ingest(lines, { file: 'other.txt' }, world(''), known)).rejects.toThrow(
    'no file other.txt',
  );
});

test('two records of one id: the second is refused, not put in the place of the first', async () => {
  const { activities, report } = await read('a;Talk\na;Another talk');
  expect(activities.map(({ title }) => title)).toEqual([{ und: 'Talk' }]);
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
      return accepted<ActivityDraft>({ id, title: id, ...(partOf && { partOf }) });
    },
  };
  const partOf = async (content: string, stored?: ReadonlySet<string>) => {
    const { activities, report } = await ingest(
      parts,
      { file: 'list.txt' },
      world(content),
      stored ? { ...known, activities: stored } : known,
    );
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
    expect(await partOf('a;whole', new Set(['whole']))).toMatchObject({
      parts: { a: 'whole' },
      said: [],
    });
  });

  test('stands on its own where that does not exist; the name is kept', async () => {
    expect(await partOf('a;nothing', new Set(['whole']))).toEqual({
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
