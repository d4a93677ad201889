import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { checkActivity } from '../../src/activity/check-activity.ts';
import { languages } from '../../src/activity/text.ts';
import { columnsOf } from '../../src/analysis/columns/columns-of.ts';
import { coreAnalyses } from '../../src/analysis/core-analyses.ts';
import { change } from '../../src/analysis/coverage/change.ts';
import { coverage } from '../../src/analysis/coverage/coverage.ts';
import { explainGap } from '../../src/analysis/coverage/explain-gap.ts';
import type { CoverageQuestion } from '../../src/analysis/coverage/question.ts';
import { stackDepth } from '../../src/analysis/coverage/stack-depth.ts';
import { CoverageWorkers } from '../../src/analysis/workers/coverage-workers.ts';
import { adjudicate } from '../../src/coding/adjudicate.ts';
import type { Contribution, SourceRecord, World } from '../../src/connector/connector.ts';
import { readDatasetLines } from '../../src/connector/dataset-lines.ts';
import { ingest } from '../../src/connector/ingest.ts';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import { type CoreCode, coreCatalogue } from '../../src/diagnostic/catalogue.ts';
import { accepted, type Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { SpectrumError } from '../../src/diagnostic/spectrum-error.ts';
import { checkFramework } from '../../src/framework/check-framework.ts';
import { checkCrosswalk, defineCrosswalk } from '../../src/framework/crosswalk.ts';
import { locales, render } from '../../src/locales/render.ts';
import type { Plugin } from '../../src/plugin/plugin.ts';
import { registry } from '../../src/plugin/registry.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { createWorkbench } from '../../src/workbench/workbench.ts';
import {
  activity,
  both,
  coded,
  draft,
  ends,
  inFull,
  known,
  labelled,
  places,
  riverbend,
  type Step,
  screening,
  steps,
} from '../riverbend.ts';

/** Something that gives diagnostics, or throws one. */
type Occasion = () =>
  | readonly Diagnostic[]
  | { readonly diagnostics: readonly Diagnostic[] }
  | Promise<unknown>
  | object;

const record =
  (more: object): Occasion =>
  () =>
    checkActivity({ id: 'talk', title: 'Talk', ...more }, known);
const data =
  (more: object): Occasion =>
  () =>
    checkDataset(draft(more));
const code =
  (more: object): Occasion =>
  () =>
    checkDataset(
      draft({ activities: [inFull()], codings: [{ ...coded('talk', ['talks']), ...more }] }),
    );
const ask =
  (more: Partial<CoverageQuestion>): Occasion =>
  () =>
    coverage(riverbend(), { by: ['steps'], ...more });
const framework =
  (more: object): Occasion =>
  () => {
    const { position: _, ...rest } = steps.categories[0] as { position: number };
    return checkFramework({
      id: 'doors',
      version: '1',
      label: both('Doors'),
      description: both('Doors'),
      citation: '',
      categories: [rest],
      ...more,
    });
  };
const memory = () => memoryStore(riverbend());
const bench = () => createWorkbench({ store: memory(), plugins: [coder] });
const coder: Plugin = {
  ...labelled('coders'),
  contract: 1,
  coders: [{ ...labelled('word-coder'), frameworks: ['steps'], propose: () => [] }],
  connectors: [
    {
      ...labelled('lines'),
      options: z.object({}),
      async *read() {},
      toActivity: () => ({ ok: false, found: null, diagnostics: [] }),
    },
  ],
};
const world: World = {
  fetch: async () => never(),
  async *open() {},
  signal: { aborted: false },
};
const cyclic = [1, 2].map((one) => inFull({ id: `a${one}`, partOf: `a${3 - one}` }));
const proposals = [coded('talk', ['talks']), coded('talk', ['rules'], { coder: 'second-coder' })];
const provenance = [{ source: 'a' }];
const walk: Contribution = { activity: inFull({ title: 'Walk', provenance }) };
const coding = (reading: Parameters<typeof coded>[1]): Contribution => ({
  activity: inFull(),
  codings: [coded('talk', reading)],
});
const within = (principal: readonly string[]) => ({
  reading: { verdict: 'within', principal, significant: [], absent: [] },
});

/** For each code of core, every way in which it is given. */
const occasions: Readonly<Record<CoreCode, readonly Occasion[]>> = {
  'core/list-invalid': [data({ activities: {} }), data({ sources: 'all' })],
  'core/line-unreadable': [
    () => readDatasetLines('{"place":{}').diagnostics,
    () => readDatasetLines('{"village":{}}').diagnostics,
    () => readDatasetLines('7').diagnostics,
  ],
  'core/records-differ': [
    () => ingested([{ activity: inFull() }, { activity: inFull({ status: 'planned' }) }]),
  ],
  'core/id-stored': [() => ingested([walk], riverbend({ activities: [inFull()] }))],
  'core/record-replaced': [
    () => ingested([walk], riverbend({ activities: [inFull({ provenance })] })),
    () =>
      ingested(
        [walk],
        riverbend({ activities: [inFull({ provenance: [...provenance, { source: 'b' }] })] }),
      ),
  ],
  'core/record-renewed': [
    () => {
      const stored = riverbend({ activities: [inFull({ provenance })] });
      return ingested([{ activity: inFull({ provenance, reach: 7 }) }], stored);
    },
  ],
  'core/record-retired': [
    async () => {
      const store = memoryStore(riverbend({ activities: [inFull()] }));
      await store.write({ by: 'tester', retire: [{ list: 'activities', id: 'talk' }] });
      return ingested([{ activity: inFull() }], await store.dataset(), store);
    },
  ],
  'core/named-retired': [
    async () => {
      const store = memoryStore(riverbend());
      await store.write({ by: 'tester', retire: [{ list: 'places', id: 'mill' }] });
      const places = riverbend().places.filter(({ id }) => id === 'mill');
      return ingested([{ activity: inFull(), places }], await store.dataset(), store);
    },
  ],
  'core/money-added': [
    () => {
      const money = [{ amount: 100, currency: 'EUR' }];
      return ingested(
        [1, 2].map((row) => ({
          activity: inFull({ money, provenance: [{ source: 'a', externalId: `row ${row}` }] }),
        })),
      );
    },
  ],
  'core/places-added': [
    () =>
      ingested([{ activity: inFull(), places: [{ id: 'mil', name: 'Mil', level: 'village' }] }]),
  ],
  'core/coding-decided': [
    () => {
      const rejected = coded('talk', ['talks'], { status: 'rejected' });
      const stored = riverbend({ activities: [inFull()], codings: [rejected] });
      return ingested([{ activity: inFull(), codings: [coded('talk', ['talks'])] }], stored);
    },
  ],
  'core/coding-replaced': [
    () => {
      const stored = riverbend({ activities: [inFull()], codings: [coded('talk', ['talks'])] });
      return ingested([{ activity: inFull(), codings: [coded('talk', ['rules'])] }], stored);
    },
  ],
  'core/coding-proposed': [
    () => {
      const codings = [coded('talk', ['talks'], { coder: 'second-coder' })];
      const stored = riverbend({ activities: [inFull()], codings });
      return ingested([{ activity: inFull(), codings: [coded('talk', ['rules'])] }], stored);
    },
  ],
  'core/descriptions-differ': [
    () => ingested(['One', 'Two'].map((description) => ({ activity: inFull({ description }) }))),
  ],
  'core/records-crossed': [
    () =>
      ingested([
        { activity: inFull() },
        { activity: inFull({ places: ['hill'], audiences: ['teachers'] }) },
      ]),
  ],
  'core/place-system-differs': [
    () =>
      ingested(
        ['kemendagri', 'bps'].map((system) => ({
          activity: inFull(),
          places: [
            {
              id: '5303',
              name: 'Riverbend',
              level: 'regency',
              code: { system, code: '5303', listed: 2020 },
            },
          ],
        })),
      ),
  ],
  'core/codings-united': [
    () => ingested([['talks'], ['rules']].map((steps) => coding(steps as Step[]))),
  ],
  'core/codings-differ': [
    () => ingested([coding(['rules']), coding({ principal: ['talks'], absent: ['rules'] })]),
  ],
  'core/verdicts-differ': [
    () => ingested([coding(['rules']), coding('outside')]),
    () => ingested([coding('resource'), coding('outside')]),
  ],
  'core/named-otherwise': [
    () =>
      ingested([
        { activity: inFull(), places: [{ id: 'mill', name: 'Windmill', level: 'village' }] },
      ]),
    () =>
      ingested(
        ['The mill', 'A mill'].map((name) => ({
          activity: inFull(),
          organisations: [{ id: 'mill', name }],
        })),
      ),
  ],
  'core/record-invalid': [
    data({ places: [{ id: 'x', level: 'village' }] }),
    data({ organisations: [null] }),
    data({ audiences: ['youth'] }),
    data({ channels: [{ id: 'x' }] }),
    data({ frameworks: [{ ...steps, categories: 'three' }] }),
    data({ statistics: [{ id: 'x', place: 7 }] }),
  ],
  'core/field-invalid': [
    record({ reach: 'many' }),
    record({ places: [{ place: 7 }] }),
    record({ money: [{ amount: 1, currency: 'rupiah' }] }),
  ],
  'core/field-unknown': [
    record({ donor: 'The mill' }),
    record({ donor: null }),
    record({ places: [{ place: 'mill', extnet: 'throughout' }] }),
    record({ period: { start: '2018', until: '2019' } }),
  ],
  'core/id-missing': [() => checkActivity({ title: 'Talk' }, known)],
  'core/id-repeated': [
    data({ activities: [inFull(), inFull()] }),
    data({ places: [places[0], places[0]] }),
    data({ statistics: [labelled('a'), labelled('a')] }),
    () =>
      ingested([
        { activity: { id: 'a', title: 'Talk' } },
        { activity: { id: 'a', title: 'Walk' } },
      ]),
  ],
  'core/activity-title-missing': [() => checkActivity({ id: 'talk' }, known)],
  'core/kind-unknown': [record({ kind: 'training' }), record({ kind: 7, status: 'completed' })],
  'core/status-unknown': [record({ status: 'pipeline' }), record({ status: 7 })],
  'core/date-impossible': [
    record({ period: { end: '2018-02-31' } }),
    data({ asOf: 'soon' }),
    data({ screenings: [screening({ date: 'soon' })] }),
  ],
  'core/period-reversed': [record({ period: { start: '2019', end: '2018' } })],
  'core/place-unknown': [
    record({ places: ['Nowhere'] }),
    data({ statistics: [{ id: 'x', place: 'nowhere' }] }),
  ],
  'core/place-ambiguous': [record({ places: ['Newtown'] })],
  'core/place-parent-unknown': [
    data({ places: [{ id: 'a', name: 'A', level: 'village', within: 'nowhere' }] }),
  ],
  'core/place-cycle': [data({ places: [{ id: 'a', name: 'A', level: 'village', within: 'a' }] })],
  'core/organisation-unknown': [
    record({ organisations: [{ organisation: 'strangers', role: 'funding' }] }),
    data({ organisations: [{ id: 'x', name: 'X', partOf: 'y' }] }),
  ],
  'core/audience-unknown': [record({ audiences: ['strangers'] })],
  'core/channel-unknown': [record({ channels: ['radio'] })],
  'core/part-of-unknown': [
    data({ activities: [inFull({ partOf: 'nothing' })] }),
    () => ingested([{ activity: { id: 'a', title: 'Talk', partOf: 'b' } }]),
  ],
  'core/part-of-cycle': [data({ activities: cyclic })],
  'core/framework-unknown': [
    code({ framework: 'stairs' }),
    () => bench().propose('word-coder', 'x'),
    () => bench().propose('word-coder', 'ends'),
  ],
  'core/framework-empty': [framework({ categories: [] })],
  'core/framework-id-reserved': [
    framework({ id: 'place' }),
    data({ frameworks: [{ ...steps, id: 'period' }] }),
  ],
  'core/framework-invalid': [framework({ label: 'Doors' }), () => checkFramework(null)],
  'core/framework-large': [
    framework({
      categories: Array.from({ length: 501 }, (_, index) => ({
        ...labelled(`c${index}`),
        code: `c${index}`,
        definition: both('C'),
      })).map(({ id: _, ...category }) => category),
    }),
  ],
  'core/category-repeated': [framework({ categories: [...oneCategory(), ...oneCategory()] })],
  'core/category-unknown': [code(within(['walks'])), framework({ crossCutting: ['roof'] })],
  'core/category-alias': [code(within(['chats']))],
  'core/category-twice': [code(within(['talks', 'talks']))],
  'core/codebook-thin': [
    framework({ categories: [{ code: 'front', label: both('F'), definition: both('F') }] }),
  ],
  'core/activity-unknown': [code({ activity: 'walk' })],
  'core/coding-invalid': [
    code({ status: 'final' }),
    code({ reading: { verdict: 'perhaps' } }),
    code({ note: 'Discussed twice' }),
  ],
  'core/coding-version': [code({ version: '0' })],
  'core/coding-evidence-missing': [code({ evidence: [] })],
  'core/coding-empty': [code(within([]))],
  'core/coding-second-accepted': [data({ activities: [inFull()], codings: proposals })],
  'core/coding-disagreement': [() => adjudicate(proposals, { coder: 'first-coder' })],
  'core/coding-undecided': [() => adjudicate(proposals, 'majority')],
  'core/crosswalk-broken': [
    () =>
      checkCrosswalk(
        defineCrosswalk(steps, steps, [
          { from: 'talks', relation: 'exactMatch', to: 'rules', because: both('B') },
        ]),
        steps,
        ends,
      ),
  ],
  'core/declaration-invalid': [
    data({ expectations: [{ ...labelled('e'), atLeast: 0 }] }),
    data({ screenings: [{ ...screening(), complete: 'mostly' }] }),
  ],
  'core/member-unknown': [
    data({ screenings: [screening({ scope: { place: ['east'] } })] }),
    data({ screenings: [screening({ organisations: ['strangers'] })] }),
    ask({ where: { place: 'east' } }),
    ask({ where: { period: 'soon' } }),
    ask({ where: { audience: 'elders' } }),
  ],
  'core/dimension-unknown': [
    ask({ by: ['stairs'] }),
    data({ expectations: [{ ...labelled('e'), members: { weather: [] } }] }),
    data({ screenings: [screening({ needs: ['weather'] })] }),
    () => stackDepth(coverage(riverbend(), { by: ['steps'] }), 'ends'),
  ],
  'core/questions-differ': [
    () => change(coverage(riverbend(), { by: ['steps'] }), coverage(riverbend(), { by: ['ends'] })),
  ],
  'core/dimension-repeated': [ask({ by: ['steps', 'steps'] })],
  'core/dimension-missing': [ask({ by: [] })],
  'core/expectation-unknown': [ask({ expectation: 'ours' })],
  'core/meaning-unknown': [
    ask({ meaning: 'funded' as 'reached' }),
    data({ expectations: [{ ...labelled('e'), meaning: 'funded' }] }),
  ],
  'core/meaning-effective': [
    ask({ meaning: 'effective' as 'reached' }),
    data({ expectations: [{ ...labelled('e'), meaning: 'effective' }] }),
  ],
  'core/threshold-invalid': [ask({ atLeast: 0 })],
  'core/cells-too-many': [
    () =>
      coverage(riverbend({ activities: [inFull({ period: { start: '1000' } })] }), {
        by: ['period:month', 'place:village', 'steps'],
      }),
  ],
  'core/cell-unknown': [
    () => explainGap(riverbend(), coverage(riverbend(), { by: ['steps'] }), ['walks']),
  ],
  'core/workers-ended': [
    async () => {
      const worker = new Worker('', { eval: true });
      await once(worker, 'exit');
      const columns = columnsOf(riverbend({ activities: [inFull()] }));
      await new CoverageWorkers([worker], columns).answer({ by: ['steps'] });
    },
  ],
  'core/analysis-unknown': [() => bench().run('none', {})],
  'core/coder-unknown': [() => bench().propose('none', 'steps')],
  'core/connector-unknown': [() => bench().ingest('none', {}, world)],
  'core/connector-options': [
    () => bench().ingest('lines', 'all', world),
    () => bench().ingest('lines', null, world),
  ],
  'core/analysis-params': coreAnalyses.map(
    (analysis) => () => analysis.run(riverbend(), { by: 7, framework: 'steps' }),
  ),
  'core/record-unknown': [
    () => memory().write({ by: 'tester', retire: [{ list: 'activities', id: 'nowhere' }] }),
    () =>
      memory().write({
        by: 'tester',
        amend: [{ id: 'talk#9', coding: coded('talk', ['talks']) }],
      }),
  ],
  'core/store-busy': [
    () => {
      const store = memory();
      const moving = { ...store, write: async () => ({ ok: false as const, stale: [], head: 1 }) };
      return createWorkbench({ store: moving, plugins: [coder] }).propose('word-coder', 'steps');
    },
  ],
  'core/key-reused': [
    async () => {
      const store = memory();
      for (const title of ['One talk', 'Another talk']) {
        await store.write({
          by: 'tester',
          key: 'sent once',
          put: { activities: [activity({ title })] },
        });
      }
    },
  ],
  'core/moment-unknown': [
    () => memory().dataset({ revision: 1 }),
    () => memory().dataset({ time: 'yesterday' }),
  ],
  'core/plugin-id-taken': [() => registry([coder, coder])],
  'core/plugin-contract': [() => registry([{ ...coder, contract: 7 }])],
  'core/plugin-requires': [() => registry([{ ...coder, requires: ['one', 'two'] }])],
};

/** What an import of these drafts says: of the records that it keeps, and of those that it refuses. */
async function ingested(
  contributions: readonly Contribution[],
  into = riverbend(),
  store?: Store,
): Promise<readonly Diagnostic[]> {
  const [connector] = coder.connectors ?? [];
  if (!connector) throw new Error('no connector');
  const given = {
    ...connector,
    async *read() {
      for (const raw of contributions) yield { raw, at: {} };
    },
    toActivity: ({ raw }: SourceRecord) => accepted(raw as Contribution),
  };
  const { report } = await ingest(given, {}, world, into, undefined, store);
  return [...report.diagnostics, ...report.refused.flatMap(({ diagnostics }) => diagnostics)];
}

function never(): never {
  throw new Error('no network');
}

function oneCategory() {
  return steps.categories.slice(0, 1).map(({ position: _, ...category }) => category);
}

/** What an occasion gives, whether it returns, throws or rejects. */
async function given(occasion: Occasion): Promise<readonly Diagnostic[]> {
  try {
    const value = await occasion();
    if (Array.isArray(value)) return value;
    return (value as { diagnostics?: readonly Diagnostic[] }).diagnostics ?? [];
  } catch (error) {
    if (error instanceof SpectrumError) return [error.diagnostic];
    throw error;
  }
}

const paramsOf = (sentence: string) =>
  [
    ...new Set([...sentence.matchAll(/\{(\w+)(?:\|[^}]*)?\}/g)].map(([, name]) => name as string)),
  ].sort();
const codes = Object.keys(coreCatalogue) as readonly CoreCode[];
const tries = codes.flatMap((one) =>
  occasions[one].map((occasion, index) => [one, index + 1, occasion] as const),
);

describe('the sentences of the diagnostics', () => {
  test.each(languages)(
    'in %s are those of the catalogue, all of them and no others',
    (language) => {
      expect(Object.keys(locales[language].diagnostics).sort()).toEqual([...codes].sort());
    },
  );

  test('use the same parameters in both languages', () => {
    const differing = codes.filter(
      (one) =>
        paramsOf(locales.en.diagnostics[one]).join() !==
        paramsOf(locales.id.diagnostics[one]).join(),
    );
    expect(differing).toEqual([]);
  });

  test('differ between the languages, and from their codes', () => {
    const alike = codes.filter(
      (one) =>
        locales.en.diagnostics[one] === locales.id.diagnostics[one] ||
        languages.some((language) => locales[language].diagnostics[one].includes(one)),
    );
    expect(alike).toEqual([]);
  });

  test.each(languages)('in %s begin and end as sentences', (language) => {
    const odd = Object.values(locales[language].diagnostics).filter(
      (sentence) => !/^["A-Z{].*\.$/.test(sentence),
    );
    expect(odd).toEqual([]);
  });
});

describe('every code is given by something', () => {
  test.each(tries)('%s, occasion %i', async (one, _, occasion) => {
    const found = (await given(occasion)).find((each) => each.code === one);
    expect(found).toMatchObject({ code: one, severity: coreCatalogue[one] });
    for (const language of languages) {
      const needed = paramsOf(locales[language].diagnostics[one]);
      expect(Object.keys(found?.params ?? {})).toEqual(expect.arrayContaining(needed));
      const sentence = render(found as Diagnostic, language);
      expect(sentence).not.toMatch(/\{[a-z]\w*[|}]|undefined|\[object|NaN/);
      expect(sentence).not.toBe(one);
    }
  });
});

const withExpectations = tries.filter(([one]) =>
  [
    'core/analysis-params',
    'core/coding-invalid',
    'core/connector-options',
    'core/declaration-invalid',
    'core/field-invalid',
    'core/framework-invalid',
    'core/record-invalid',
  ].includes(one),
);

test.each(withExpectations)(
  'a sentence is one line, also where it tells what a schema expected: %s, occasion %i',
  async (one, _, occasion) => {
    const found = (await given(occasion)).find((each) => each.code === one);
    for (const language of languages) {
      const sentence = render(found as Diagnostic, language);
      expect(sentence).toMatch(/^[^\n✖→]*$/);
      expect(sentence).not.toMatch(/Invalid|expected .*received|\(\)|: \.$/);
    }
  },
);

test('a sentence tells no more of what was found than fits in it', () => {
  const { diagnostics } = checkActivity(
    { id: 'talk', title: 'Talk', reach: 'many '.repeat(1000), donor: 'mill '.repeat(1000) },
    known,
  );
  for (const language of languages) {
    for (const one of diagnostics) expect(render(one, language).length).toBeLessThan(220);
  }
});
