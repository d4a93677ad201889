import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Activity } from '../../src/activity/activity.ts';
import type { ActivityId } from '../../src/activity/id.ts';
import { wording } from '../../src/activity/text.ts';
import type { AutomaticCoder } from '../../src/coding/automatic-coder.ts';
import { coding } from '../../src/coding/coding.ts';
import type { Connector, Contribution, World } from '../../src/connector/connector.ts';
import { accepted, refused } from '../../src/diagnostic/diagnostic.ts';
import { SpectrumError } from '../../src/diagnostic/spectrum-error.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { contract, type Plugin } from '../../src/plugin/plugin.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { tableOf } from '../../src/table/displayed.ts';
import { createWorkbench } from '../../src/workbench/workbench.ts';
import {
  both,
  coded,
  ends,
  inFull,
  labelled,
  riverbend,
  type Step,
  screening,
  steps,
} from '../riverbend.ts';

/** The list that a foundation keeps, one record a line. */
const list = [
  { nr: '1', what: 'A talk at school', where: 'mill' },
  { nr: '2', what: 'A training for teachers', where: 'Newtown' },
  { nr: '3', where: 'hill' },
  { nr: '4', what: 'A village regulation', where: 'hill' },
  { nr: '5', what: 'A talk on the radio', where: 'riverbend', throughout: true },
  'page 2',
];

const listConnector: Connector<{ readonly year: string }> = {
  id: 'list',
  label: both('List'),
  options: z.strictObject({ year: z.string() }),
  async *read({ year }) {
    for (const [index, raw] of list.entries()) yield { raw, at: { source: year, row: index + 1 } };
  },
  toActivity({ raw }) {
    if (typeof raw === 'string') return refused<Contribution>(raw, []);
    const { nr, what, where, throughout } = raw as Record<string, string>;
    return accepted<Contribution>({
      activity: {
        id: `list-${nr}`,
        title: what ?? '',
        status: 'completed',
        organisations: [{ organisation: 'foundation', role: 'implementing' }],
        places: [{ place: where as string, extent: throughout ? 'throughout' : 'within' }],
      },
    });
  },
};

/** A coder that looks for words in the title. */
const wordCoder = (id: string, words: Readonly<Record<string, Step>>): AutomaticCoder => ({
  ...labelled(id),
  frameworks: ['steps'],
  propose(activity: Activity, framework: Framework) {
    const title = wording(activity.title, 'en').toLowerCase();
    const principal = Object.keys(words)
      .filter((word) => title.includes(word))
      .map((word) => words[word] as Step);
    if (principal.length === 0) return [];
    return [
      coding(framework, {
        activity: activity.id,
        reading: { principal },
        evidence: [{ source: 'list', locator: 'title', kind: 'record' }],
        coder: id,
        status: 'proposed',
      }),
    ];
  },
});
const plain = wordCoder('plain', { talk: 'talks', training: 'training', regulation: 'rules' });
const careful = wordCoder('careful', { talk: 'talks', training: 'training', radio: 'rules' });

const plugin: Plugin = {
  ...labelled('foundation'),
  contract,
  frameworks: [steps],
  connectors: [listConnector],
  coders: [plain, careful],
};
const world: World = {
  fetch: () => Promise.reject(new Error('no network')),
  async *open() {},
  signal: { aborted: false },
};
const ids = (of: readonly { readonly activity: string }[]) => of.map(({ activity }) => activity);

let store: Store;
let bench: ReturnType<typeof createWorkbench>;
beforeEach(() => {
  store = memoryStore(riverbend({ frameworks: [ends], screenings: [screening()] }));
  bench = createWorkbench({ store, plugins: [plugin] });
});

test('an import leaves out what was retired since the last one', async () => {
  await bench.ingest('list', { year: '2019' }, world);
  await store.write({ by: 'tester', retire: [{ list: 'activities', id: 'list-1' }] });
  const { refused } = await bench.ingest('list', { year: '2019' }, world);
  expect(refused.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toContain(
    'core/record-retired',
  );
  expect(await store.activity('list-1' as ActivityId)).toBeNull();
});

describe('two workbenches on one store', () => {
  const bring = (into: ReturnType<typeof createWorkbench>) =>
    into.ingest('list', { year: '2019' }, world);

  test('decide anew what the other wrote in between: an import does not bring back what was retired meanwhile', async () => {
    await bring(bench);
    // Somebody retires while the list is read.
    const slow = {
      ...store,
      dataset: async () => {
        const read = await store.dataset();
        if (await store.activity('list-1' as ActivityId)) {
          await store.write({ by: 'tester', retire: [{ list: 'activities', id: 'list-1' }] });
        }
        return read;
      },
    };
    const { refused } = await bring(createWorkbench({ store: slow, plugins: [plugin] }));
    expect(refused.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toContain(
      'core/record-retired',
    );
    expect(await store.activity('list-1' as ActivityId)).toBeNull();
  });

  test('that bring one list at once leave one reading of it', async () => {
    const other = createWorkbench({ store, plugins: [plugin] });
    const reports = await Promise.all([bring(bench), bring(other)]);
    expect(reports.map(({ unchanged }) => unchanged).sort()).toEqual([0, 4]);
    expect(await store.lastRevision()).toBe(1);
  });

  test('that decide about one activity at once leave one decision', async () => {
    await bring(bench);
    const other = createWorkbench({ store, plugins: [plugin] });
    const proposals = await bench.propose('plain', 'steps');
    await Promise.all([
      bench.adjudicate(proposals, 'majority'),
      other.adjudicate(proposals, 'majority'),
    ]);
    const decided = (await store.dataset()).codings.filter(({ status }) => status !== 'proposed');
    expect(decided.map(({ status }) => status)).toEqual(proposals.map(() => 'accepted'));
  });

  test('say so when the other writes without a pause', async () => {
    const restless = { ...store, write: async () => ({ ok: false as const, stale: [], head: 1 }) };
    const busy = createWorkbench({ store: restless, plugins: [plugin] });
    await expect(bring(busy)).rejects.toMatchObject({ code: 'core/store-busy' });
  });
});

describe('the whole route', () => {
  test('from source records to a table', async () => {
    const report = await bench.ingest('list', { year: '2019' }, world);
    expect([report.read, report.kept, report.refused.length]).toEqual([6, 4, 2]);
    expect(report.diagnostics.map(({ code, at }) => [code, at.row])).toEqual([
      ['core/place-ambiguous', 2],
    ]);

    const proposals = [
      ...(await bench.propose('plain', 'steps')),
      ...(await bench.propose('careful', 'steps')),
    ];
    expect(ids(proposals)).toEqual([
      'list-1',
      'list-2',
      'list-4',
      'list-5',
      'list-1',
      'list-2',
      'list-5',
    ]);

    const decided = await bench.adjudicate(proposals, 'unanimous');
    expect(ids(decided.codings)).toEqual(['list-1', 'list-2', 'list-4']);
    expect(decided.undecided.map(({ activity, coder }) => [activity, coder])).toEqual([
      ['list-5', 'plain'],
      ['list-5', 'careful'],
    ]);

    const table = await bench.run('coverage', { by: ['steps', 'place:district'] });
    expect(
      table.rows.map((row) => [row.steps, row['place:district'], row.state, row.reasons]),
    ).toEqual([
      ['talks', 'north', 'covered', []],
      ['talks', 'south', 'unknown', ['uncoded']],
      ['training', 'north', 'unknown', ['place-missing', 'uncoded']],
      ['training', 'south', 'unknown', ['place-missing', 'uncoded']],
      ['rules', 'north', 'unknown', ['uncoded']],
      ['rules', 'south', 'covered', []],
    ]);
    expect(table.caveats.map(({ code }) => code)).toContain('uncoded');
  });

  test('a second round decides what the first left open, and keeps the dissent', async () => {
    await bench.ingest('list', { year: '2019' }, world);
    const proposals = [
      ...(await bench.propose('plain', 'steps')),
      ...(await bench.propose('careful', 'steps')),
    ];
    const { undecided } = await bench.adjudicate(proposals, 'unanimous');
    const { codings } = await bench.adjudicate(undecided, { coder: 'plain' });
    expect(
      codings.map(({ activity, reading, alternatives }) => [
        activity,
        reading,
        alternatives.map(({ coder }) => coder),
      ]),
    ).toMatchObject([['list-5', { principal: ['talks'] }, ['careful']]]);

    const { cells, totals } = await bench.coverage({ by: ['steps'] });
    expect(totals.distinctActivities).toBe(4);
    expect(cells.map(({ at, count, low, high }) => [at[0], count, low, high])).toEqual([
      ['talks', 2, 2, 2],
      ['training', 1, 1, 1],
      ['rules', 1, 1, 2],
    ]);
  });

  test('gives the same answer in a table as in code', async () => {
    await bench.ingest('list', { year: '2019' }, world);
    await bench.adjudicate(await bench.propose('plain', 'steps'), 'unanimous');
    const question = { by: ['steps', 'place:district'] };
    const { cells, caveats } = await bench.coverage(question);
    const table = await bench.run('coverage', question);
    expect(table.rows.map(({ count, state }) => [count, state])).toEqual(
      cells.map(({ count, state }) => [count, state]),
    );
    expect(table.caveats).toEqual(caveats);
  });
});

describe('ingesting', () => {
  test('stores what was kept, and replaces it when the source is read again', async () => {
    await bench.ingest('list', { year: '2019' }, world);
    await bench.ingest('list', { year: '2019' }, world);
    const { activities } = await store.dataset();
    expect(activities.map(({ id }) => id)).toEqual(['list-1', 'list-2', 'list-4', 'list-5']);
  });

  test('with options that do not fit is misuse with a code, like any other', async () => {
    await expect(bench.ingest('list', { year: 2019 }, world)).rejects.toBeInstanceOf(SpectrumError);
    await expect(bench.ingest('list', { year: 2019, page: 1 }, world)).rejects.toMatchObject({
      diagnostic: {
        code: 'core/connector-options',
        params: { connector: 'list', expected: ['year: string', '- page'] },
      },
    });
  });

  test('takes a record as a part of what is stored already, and of nothing else', async () => {
    const partly: Connector<object> = {
      ...listConnector,
      id: 'partly',
      options: z.object({}),
      async *read() {
        for (const raw of ['list-1', 'list-9']) yield { raw, at: {} };
      },
      toActivity: ({ raw }) =>
        accepted<Contribution>({
          activity: { id: `of ${raw}`, title: 'Part', partOf: String(raw) },
        }),
    };
    const more = createWorkbench({
      store,
      plugins: [{ ...plugin, connectors: [listConnector, partly] }],
    });
    await more.ingest('list', { year: '2019' }, world);
    const { diagnostics } = await more.ingest('partly', {}, world);
    expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ['core/part-of-unknown', { found: 'list-9' }],
    ]);
    const { activities } = await store.dataset();
    expect(activities.slice(-2).map(({ partOf }) => partOf)).toEqual(['list-1', null]);
  });

  test('with options that do not fit reads nothing', async () => {
    await expect(bench.ingest('list', { year: 2019 }, world)).rejects.toThrow();
    expect((await store.dataset()).activities).toEqual([]);
  });
});

describe('proposing', () => {
  test('leaves alone what is coded, and asks again about what is only proposed', async () => {
    await bench.ingest('list', { year: '2019' }, world);
    const first = await bench.propose('plain', 'steps');
    expect(ids(first)).toEqual(['list-1', 'list-2', 'list-4', 'list-5']);
    await bench.adjudicate(first.slice(0, 2), 'unanimous');
    expect(ids(await bench.propose('careful', 'steps'))).toEqual(['list-5']);
  });

  test('stores the proposals as such', async () => {
    await bench.ingest('list', { year: '2019' }, world);
    const proposals = await bench.propose('plain', 'steps');
    const { codings } = await store.dataset();
    expect(codings).toEqual(proposals);
    expect(codings.every(({ status }) => status === 'proposed')).toBe(true);
  });

  test('twice does not store a proposal twice', async () => {
    await bench.ingest('list', { year: '2019' }, world);
    const proposals = await bench.propose('plain', 'steps');
    expect(await bench.propose('plain', 'steps')).toEqual(proposals);
    expect((await store.dataset()).codings).toEqual(proposals);
  });

  test('again stores what is new, and leaves what another coder proposed', async () => {
    await bench.ingest('list', { year: '2019' }, world);
    const plainly = await bench.propose('plain', 'steps');
    const carefully = await bench.propose('careful', 'steps');
    await bench.propose('careful', 'steps');
    expect((await store.dataset()).codings).toEqual([...plainly, ...carefully]);
  });

  test('in a framework that the coder does not know is misuse', async () => {
    await bench.ingest('list', { year: '2019' }, world);
    await expect(bench.propose('plain', 'ends')).rejects.toBeInstanceOf(SpectrumError);
    await expect(bench.propose('plain', 'ends')).rejects.toMatchObject({
      diagnostic: { code: 'core/framework-unknown', params: { found: 'ends', known: ['steps'] } },
    });
    expect((await store.dataset()).codings).toEqual([]);
  });
});

describe('the dataset of a workbench', () => {
  test('shows what it holds, with what plugins bring', async () => {
    const dataset = await bench.dataset();
    expect(String(dataset)).toContain('| Frameworks | 2 | ends and steps |');
    expect(tableOf(dataset.codings)?.columns[1]?.codelist).toEqual({
      ends: ends.label,
      steps: steps.label,
    });
    expect(tableOf((await store.dataset()).codings)?.columns[1]?.codelist).toEqual({
      ends: ends.label,
    });
  });

  test('has the frameworks of the store, and those that plugins bring', async () => {
    expect((await bench.dataset()).frameworks).toEqual([ends, steps]);
    expect((await store.dataset()).frameworks).toEqual([ends]);
  });

  test('has the store’s own of a framework that both bring: the one its codings were made in', async () => {
    const own = { ...steps, version: '0' };
    const other = createWorkbench({
      store: memoryStore(riverbend({ frameworks: [own] })),
      plugins: [plugin],
    });
    expect((await other.dataset()).frameworks).toEqual([own]);
  });

  test('needs no plugin', async () => {
    const dataset = riverbend({ activities: [inFull()], codings: [coded('talk', ['talks'])] });
    const bare = createWorkbench({ store: memoryStore(dataset) });
    expect(await bare.dataset()).toEqual(dataset);
    expect((await bare.coverage({ by: ['steps'] })).totals.covered).toBe(1);
  });
});

describe('what a workbench does not have', () => {
  test.each<[string, (of: typeof bench) => Promise<unknown>, string, readonly string[]]>([
    ['connector', (of) => of.ingest('none', {}, world), 'core/connector-unknown', ['list']],
    ['coder', (of) => of.propose('none', 'steps'), 'core/coder-unknown', ['plain', 'careful']],
    ['framework', (of) => of.propose('plain', 'none'), 'core/framework-unknown', ['ends', 'steps']],
    [
      'analysis',
      (of) => of.run('none', {}),
      'core/analysis-unknown',
      [
        'coverage',
        'gaps',
        'settle',
        'explain',
        'stack-depth',
        'bounds',
        'portfolio',
        'co-occurrence',
        'similarity',
      ],
    ],
  ])('an unknown %s is misuse, and the known ones are named', async (_, ask, code, names) => {
    const error = await ask(bench).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(SpectrumError);
    expect((error as SpectrumError).diagnostic).toMatchObject({
      code,
      params: { found: 'none', known: names },
    });
  });

  test('plugins that do not fit together make no workbench', () => {
    expect(() => createWorkbench({ store, plugins: [plugin, plugin] })).toThrow(
      'core/plugin-id-taken',
    );
  });
});
