import {
  accepted,
  type Connector,
  type Contribution,
  type Diagnostic,
  refused,
  type SourceRecord,
  type World,
} from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { type ConnectorTrial, connectorChecks, riverbend } from '../../src/index.ts';
import { describeConnector } from '../../src/vitest.ts';
import { failing, type Specimen } from '../check/failing.ts';

type Lines = Connector<{ readonly file: string }>;

const catalogue = { 'lines/no-activity': 'error' } as const;
const sentences = {
  en: { 'lines/no-activity': 'This line is no activity: {expected} was expected.' },
  id: { 'lines/no-activity': 'Baris ini bukan kegiatan: seharusnya {expected}.' },
};
const plugin = { diagnostics: catalogue, sentences };
const noActivity: Diagnostic = {
  code: 'lines/no-activity',
  severity: 'error',
  params: { expected: '{"id", "title"}' },
  at: {},
};

async function* linesOf(file: string, world: World): AsyncIterable<SourceRecord> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of world.open(file)) text += decoder.decode(chunk, { stream: true });
  for (const [index, line] of text.split('\n').entries()) {
    if (world.signal.aborted) return;
    if (line !== '') yield { raw: JSON.parse(line), at: { source: file, row: index + 1 } };
  }
}

/** Activities as lines of JSON. */
const sound: Lines = {
  id: 'lines',
  label: { en: 'Lines', id: 'Baris' },
  options: z.strictObject({ file: z.string() }),
  read: ({ file }, world) => linesOf(file, world),
  toActivity({ raw }) {
    const read = z.looseObject({ id: z.string(), title: z.unknown() }).safeParse(raw);
    if (!read.success) return refused<Contribution>(raw, [noActivity]);
    const { remark: _, 'a field of nobody': __, ...activity } = read.data;
    return accepted({ activity } as unknown as Contribution);
  },
};

const lines = riverbend.activities.map((one) =>
  JSON.stringify({ ...one, ...(one.id === 'hotline' && { remark: 'Ask the sister' }) }),
);
const trial: ConnectorTrial = {
  options: { file: 'riverbend.txt' },
  files: { 'riverbend.txt': lines.join('\n') },
  expect: 'riverbend',
  canary: 'Ask the sister',
  plugin,
};

describeConnector(sound, trial);
describeConnector(
  { ...sound, id: 'fetched-lines', read: (_, world) => fetched(world) },
  {
    options: { file: '' },
    world: (signal) => ({
      signal,
      fetch: async () => ({
        ok: true,
        status: 200,
        text: async () => lines.join('\n'),
        json: async () => null,
      }),
      async *open() {},
    }),
    expect: riverbend.activities,
    plugin,
  },
);

async function* fetched(world: World): AsyncIterable<SourceRecord> {
  const answer = await world.fetch('https://lines.example');
  for (const [index, line] of (await answer.text()).split('\n').entries()) {
    if (world.signal.aborted) return;
    yield { raw: JSON.parse(line), at: { row: index + 1 } };
  }
}

const reading = (read: Lines['read']): Lines => ({ ...sound, read });
const turning = (toActivity: Lines['toActivity']): Lines => ({ ...sound, toActivity });
/** The sound answer with something changed, where there is one. */
const changing = (change: (value: Contribution, record: SourceRecord) => object): Lines =>
  turning((record, options) => {
    const checked = sound.toActivity(record, options);
    if (!checked.ok) return checked;
    return accepted({ ...checked.value, ...change(checked.value, record) });
  });
const saying = (diagnostic: (record: SourceRecord) => Diagnostic): Lines =>
  turning((record, options) => {
    const checked = sound.toActivity(record, options);
    return { ...checked, diagnostics: [...checked.diagnostics, diagnostic(record)] };
  });

const tells = 'tells nothing of what stands where nothing is mapped';
const known = 'says only what is in a catalogue and has sentences in every language';
let count = 0;
const specimens: readonly Specimen<Lines>[] = [
  [
    'options that are not those of the trial',
    { ...sound, options: z.strictObject({ path: z.string() }) as unknown as Lines['options'] },
    'has a label, and options that print as JSON Schema and fit the trial',
    /path/,
  ],
  [
    'a reader that skips',
    reading(async function* ({ file }, world) {
      count += 1;
      let row = 0;
      for await (const record of linesOf(file, world)) {
        row += 1;
        if (row !== count % 7) yield record;
      }
    }),
    'reads the same records in the same order twice',
    /Read twice/,
  ],
  [
    'a reader that decodes each chunk by itself',
    reading(async function* ({ file }, world) {
      let text = '';
      for await (const chunk of world.open(file)) text += new TextDecoder().decode(chunk);
      for (const line of text.split('\n')) {
        if (world.signal.aborted) return;
        yield { raw: JSON.parse(line), at: {} };
      }
    }),
    'reads the same however the bytes arrive',
    /In chunks of 1 bytes/,
  ],
  [
    'a reader that does not listen',
    reading(({ file }, world) => linesOf(file, { ...world, signal: { aborted: false } })),
    'stops when the signal is aborted',
    /Aborted at the start, it gave 34/,
  ],
  [
    'a reader that listens once',
    reading(({ file }, world) =>
      world.signal.aborted
        ? (async function* () {})()
        : linesOf(file, { ...world, signal: { aborted: false } }),
    ),
    'stops when the signal is aborted',
    /Aborted after one record/,
  ],
  [
    'a reader to which a missing file is an empty one',
    reading(async function* ({ file }, world) {
      try {
        yield* linesOf(file, world);
      } catch {
        return;
      }
    }),
    'fails when the source cannot be read, and does not come back empty',
    /empty source/,
  ],
  [
    'a turner that counts',
    changing(({ activity }) => {
      count += 1;
      return { activity: { ...activity, reach: count } };
    }),
    'turns a record into the same contribution twice, and leaves the record as it was',
    /reach/,
  ],
  [
    'a turner that works in the record itself',
    turning((record, options) => {
      if (typeof record.raw === 'object') Object.assign(record.raw ?? {}, { read: true });
      return sound.toActivity(record, options);
    }),
    'turns a record into the same contribution twice, and leaves the record as it was',
    /record was changed: at read/,
  ],
  [
    'a turner that throws',
    turning((record, options) => {
      if ((record.raw as { title: object }).title === undefined) throw new Error('No title');
      return sound.toActivity(record, options);
    }),
    'never throws, whatever stands in a record, and gives a reason when it refuses',
    /It threw for/,
  ],
  [
    'a turner that refuses without a word',
    turning((record, options) => ({ ...sound.toActivity(record, options), diagnostics: [] })),
    'never throws, whatever stands in a record, and gives a reason when it refuses',
    /without an error/,
  ],
  ['a code of its own', saying(() => ({ ...noActivity, code: 'lines/odd' })), known, /lines\/odd/],
  [
    'a sentence without its word',
    saying(() => ({ ...noActivity, params: {} })),
    known,
    /lacks the parameter expected/,
  ],
  [
    'a message that tells the whole record',
    saying(({ raw }) => ({ ...noActivity, params: { expected: String(JSON.stringify(raw)) } })),
    tells,
    /lines\/no-activity/,
  ],
  [
    'ids by row',
    changing(({ activity }, { at }) => ({ activity: { ...activity, id: `row-${at.row}` } })),
    'gives ids that are unique and do not hang on where a record stood',
    /changes with the row/,
  ],
  [
    'one id for all',
    changing(({ activity }) => ({ activity: { ...activity, id: 'all' } })),
    'gives ids that are unique and do not hang on where a record stood',
    /share an id/,
  ],
  [
    'a description that is lost',
    changing(({ activity }) => ({ activity: { ...activity, description: null } })),
    'yields the activities that the source tells',
    /0\.description: null instead of/,
  ],
];

test.each(specimens)('%s is found', async (_, broken, check, says) => {
  const found = await failing(connectorChecks(broken, trial));
  expect(found.get(check)).toMatch(says);
});

test('an empty source, and a canary that stands nowhere, try nothing and are said', async () => {
  const empty = { ...trial, files: { 'riverbend.txt': '' } };
  const found = await failing(connectorChecks(sound, empty));
  expect(found.get('gives every record a fate: read = kept + merged + refused')).toMatch(
    /No record was read/,
  );
  expect(found.get(tells)).toMatch(/stands in no record read/);
});

test('fields that a format cannot carry are not compared', async () => {
  const lossy = changing(({ activity }) => ({ activity: { ...activity, description: null } }));
  expect(await failing(connectorChecks(lossy, { ...trial, apart: ['description'] }))).toEqual(
    new Map(),
  );
});
