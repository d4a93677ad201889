import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import {
  type CodedDataset,
  type CoverageQuestion,
  coverage,
  reasonText,
} from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { asking, gatewayOver } from '../asking.ts';
import { small } from '../small-dataset.ts';

const ask = asking();

const whole = `query ($input: CoverageInput!) {
  coverage(input: $input) {
    cells {
      coordinates { member }
      state
      reasons { code }
      count
      possible
      bounds { low high }
      robust
      flippedBy
      activities { activityId }
      possibleActivities { activity { activityId } missing { code } }
      nearMisses { kind { code } activities { activityId } }
    }
    states
    counts
    totals { eligible covered gap unknown notApplicable distinctActivities }
    caveats { code params { name values } }
    dataDate
    meaning
    atLeast
    filter { dimension member }
  }
}`;

/** The answer of core in the words of the schema. */
function expected(dataset: CodedDataset, question: CoverageQuestion) {
  const constant = (word: string) => word.replaceAll('-', '_').toUpperCase();
  const named = (ids: readonly string[]) => ids.map((activityId) => ({ activityId }));
  const coded = (codes: readonly string[]) => codes.map((code) => ({ code }));
  const answer = coverage(dataset, question);
  return {
    cells: answer.cells.map((cell) => ({
      coordinates: cell.at.map((member) => ({ member })),
      state: constant(cell.state),
      reasons: coded(cell.reasons),
      count: cell.count,
      possible: cell.possible,
      bounds: { low: cell.low, high: cell.high },
      robust: cell.robust,
      flippedBy: cell.flippedBy.map(constant),
      activities: named(cell.activities),
      possibleActivities: cell.possibleActivities.map(({ activity, missing }) => ({
        activity: { activityId: activity },
        missing: coded(missing),
      })),
      nearMisses: cell.nearMisses.map(({ kind, activities }) => ({
        kind: { code: kind },
        activities: named(activities),
      })),
    })),
    states: answer.cells.map(({ state }) => constant(state)),
    counts: answer.cells.map(({ count }) => count),
    totals: answer.totals,
    caveats: answer.caveats.map(({ code, params }) => ({
      code,
      params: Object.entries(params).map(([name, value]) => ({
        name,
        values: typeof value === 'object' ? value : [String(value)],
      })),
    })),
    dataDate: answer.dataDate,
    meaning: constant(answer.expectation.meaning),
    atLeast: answer.expectation.atLeast,
    filter: Object.entries(answer.where).map(([dimension, member]) => ({ dimension, member })),
  };
}

test('a plain question needs nothing but `by`', async () => {
  const { data, errors } = await ask(
    '{ coverage(input: { by: ["letters", "place:district"] }) { totals { eligible covered unknown } cells { coordinates { label } state } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.coverage.totals).toEqual({ eligible: 6, covered: 2, unknown: 4 });
  expect(data.coverage.cells[0]).toEqual({
    coordinates: [{ label: 'Letter A' }, { label: 'First' }],
    state: 'COVERED',
  });
});

describe('gives the answer of core, the whole matrix', () => {
  test.each<[CoverageQuestion, object]>([
    [{ by: ['letters'] }, { by: ['letters'] }],
    [
      { by: ['letters', 'place:district'], expectation: 'ours-only' },
      { by: ['letters', 'place:district'], expectation: 'ours-only' },
    ],
    [
      {
        by: ['place:district', 'audience'],
        where: { organisation: 'theirs', period: '2018/2021', categories: { letters: 'a' } },
        meaning: 'planned',
        atLeast: 2,
        count: { significance: 'principal', units: 'umbrella' },
      },
      {
        by: ['place:district', 'audience'],
        where: {
          organisation: 'theirs',
          period: '2018/2021',
          categories: [{ framework: 'letters', category: 'a' }],
        },
        meaning: 'PLANNED',
        atLeast: 2,
        count: { significance: 'PRINCIPAL', units: 'UMBRELLA' },
      },
    ],
    [{ by: ['period:year', 'channel'] }, { by: ['period:year', 'channel'], where: null }],
    [{ by: ['organisation'] }, { by: ['organisation'] }],
  ])('of the small dataset: %j', async (question, input) => {
    const { data } = await ask(whole, { input });
    expect(data.coverage).toEqual(expected(small.dataset, question));
  });

  const askCase = asking(gatewayOver({ dataset: tapenBikomi, diagnostics: [], refused: [] }));
  test.each<CoverageQuestion>([
    { by: ['spectrum-of-prevention', 'un-4p'] },
    { by: ['spectrum-of-prevention', 'place:district'] },
    { by: ['spectrum-of-prevention', 'audience'], expectation: 'foundation' },
    { by: ['un-4p', 'period:year'], where: { place: '53.03' } },
  ])('of the case: %j', async (question) => {
    const { data } = await askCase(whole, { input: question });
    expect(data.coverage).toEqual(expected(tapenBikomi, question));
  });
});

test('names members, filter and expectation in either language', async () => {
  const { data } = await ask(`{
    coverage(input: { by: ["letters"], where: { place: "R", audience: "youth", channel: "talk", organisation: "ours", period: "2018" }, expectation: "ours-only", atLeast: 3 }) {
      dimensions { dimension label(lang: ID) members { member label(lang: ID) } }
      filter { dimension label(lang: ID) }
      expectation { label(lang: ID) atLeast }
      atLeast
      count { significance units }
      cells(state: [COVERED]) { stateLabel(lang: ID) }
      caveats { message(lang: ID) }
    }
  }`);
  expect(data.coverage).toMatchObject({
    dimensions: [
      {
        dimension: 'letters',
        label: 'Huruf',
        members: [{ member: 'a', label: 'Huruf A' }, { member: 'b' }, { member: 'c' }],
      },
    ],
    filter: [
      { dimension: 'place:regency', label: 'Kabupaten R' },
      { dimension: 'period:year', label: '2018' },
      { dimension: 'audience', label: 'Kaum muda' },
      { dimension: 'channel', label: 'Ceramah' },
      { dimension: 'organisation', label: 'Rumah kami' },
    ],
    expectation: { label: 'Kerja kami sendiri', atLeast: 1 },
    atLeast: 3,
    count: { significance: 'ANY', units: 'EACH' },
    cells: [],
  });
  expect(data.coverage.caveats[0].message).toContain('Tercakup');
});

test('gives only the cells in the states asked for', async () => {
  const { data } = await ask(`{
    coverage(input: { by: ["letters", "place:district"], expectation: "ours-only" }) {
      cells(state: [GAP, NOT_APPLICABLE]) {
        coordinates { member }
        stateLabel
        reasons { code message message_id: message(lang: ID) }
        robust
      }
    }
  }`);
  expect(data.coverage.cells).toMatchObject([
    { coordinates: [{ member: 'a' }, { member: 'D2' }], stateLabel: 'Gap', robust: true },
    { stateLabel: 'Not applicable', reasons: [], robust: null },
    {
      coordinates: [{ member: 'c' }, { member: 'D2' }],
      reasons: [{ code: 'other-actor', message: reasonText('other-actor', 'en') }],
    },
  ]);
  expect(data.coverage.cells[0].reasons[0].message_id).toBe(reasonText('other-actor', 'id'));
});

describe('a question that has no answer is refused by a stable code', () => {
  test.each([
    ['{ by: ["nothing"] }', 'core/dimension-unknown', { found: 'nothing' }],
    ['{ by: ["letters", "letters"] }', 'core/dimension-repeated', { found: 'letters' }],
    ['{ by: [] }', 'core/dimension-missing', {}],
    ['{ by: ["letters"], meaning: EFFECTIVE }', 'core/meaning-effective', {}],
    ['{ by: ["letters"], expectation: "none" }', 'core/expectation-unknown', { found: 'none' }],
    ['{ by: ["letters"], atLeast: 0 }', 'core/threshold-invalid', { found: '0' }],
    [
      '{ by: ["letters"], where: { period: "31/02" } }',
      'core/member-unknown',
      { found: '31/02', dimension: 'period' },
    ],
    [
      '{ by: ["letters"], where: { categories: [{ framework: "letters", category: "z" }] } }',
      'core/member-unknown',
      { found: 'z', dimension: 'letters' },
    ],
  ])('%s', async (input, code, params) => {
    const { data, errors } = await ask(`{ coverage(input: ${input}) { dataDate } }`);
    expect(data).toEqual({ coverage: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ path: ['coverage'], extensions: { code, params } });
    const { en, id } = errors?.[0]?.extensions.messages ?? { en: '', id: '' };
    expect(en).toBe(errors?.[0]?.message);
    expect(id).not.toBe(en);
    expect(`${en}${id}`).not.toContain('{');
  });

  test('one field fails, the others answer', async () => {
    const { data, errors } = await ask(`{
      good: coverage(input: { by: ["letters"] }) { dataDate }
      bad: coverage(input: { by: ["nothing"] }) { dataDate }
    }`);
    expect(data).toEqual({ good: { dataDate: '2019-06' }, bad: null });
    expect(errors?.[0]?.path).toEqual(['bad']);
  });

  test('a question without `by` is no question', async () => {
    const { errors } = await ask('{ coverage(input: {}) { dataDate } }');
    expect(errors?.[0]?.message).toContain('"CoverageInput.by"');
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
