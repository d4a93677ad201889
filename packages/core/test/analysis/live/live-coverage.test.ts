import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainCoverage } from '../../../src/analysis/coverage/plain-coverage.ts';
import { type ActivityChange, LiveCoverage } from '../../../src/analysis/live/live-coverage.ts';
import type { Activity, ActivityId, CodedDataset } from '../../../src/index.ts';
import { coded, inFull, riverbend } from '../../riverbend.ts';
import { arbitraryCase, defaults } from '../coverage/arbitrary-case.ts';
import { asQuestion, type SemanticCase } from '../coverage/semantic-case.ts';

const count = fc.record({
  significance: fc.constantFrom('any', 'principal'),
  units: fc.constantFrom('each', 'umbrella'),
});
/** One activity after another takes the place of one that is there, comes on top, or goes. */
const steps = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: 8 }), from: arbitraryCase, goes: fc.boolean() }),
  { minLength: 1, maxLength: 6 },
);

type Listed = Map<string, SemanticCase['activities'][number]>;

/** The dataset of a case with other activities, whatever else is declared being the same objects. */
function withActivities(first: CodedDataset, given: SemanticCase, activities: Listed) {
  const { dataset } = asQuestion({ ...given, activities: [...activities.values()] }, defaults);
  return { ...first, activities: dataset.activities, codings: dataset.codings };
}

function changeOf({ activities, codings }: CodedDataset, id: string): ActivityChange {
  return {
    id: id as ActivityId,
    activity: activities.find((one) => one.id === id) ?? null,
    codings: codings.filter(({ activity }) => activity === id),
  };
}

test('answers as the plain way does, whatever came, changed and went, every list included', () => {
  const property = fc.property(arbitraryCase, count, steps, (given, counted, changes) => {
    const { dataset: first, question } = asQuestion(given, defaults);
    const questions = [
      { ...question, count: counted },
      { ...question, by: question.by.slice(0, 1), where: { place: 'D1' } },
    ];
    const [live, seeing] = [new LiveCoverage(first), new LiveCoverage(first)];
    for (const asked of questions) {
      live.answer(asked);
      seeing.answer(asked);
    }
    const listed: Listed = new Map(given.activities.map((one) => [one.id, one]));
    for (const { at, from, goes } of changes) {
      const id = String(at);
      const [other] = from.activities;
      if (goes) listed.delete(id);
      else if (other) listed.set(id, { ...other, id });
      const now = withActivities(first, given, listed);
      live.update(now, [changeOf(now, id)]);
      seeing.update(now);
      for (const asked of questions) {
        expect(live.answer(asked)).toEqual(plainCoverage(now, asked));
        expect(seeing.answer(asked)).toEqual(live.answer(asked));
      }
    }
  });
  fc.assert(property, { numRuns: 250, seed: 11 });
}, 60_000);

test('finds by itself what became of activities, wherever they stand', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const dataset = riverbend({
    activities: ids.map((id) => inFull({ id })),
    codings: ids.map((id) => coded(id, ['talks'])),
  });
  const live = new LiveCoverage(dataset);
  const question = { by: ['steps', 'place:district'] };
  live.answer(question);
  const { activities, codings } = dataset;
  const [first, second, third] = activities as [Activity, Activity, Activity];
  const moved: Activity = { ...second, places: [{ place: 'hill' as never, extent: 'within' }] };
  const states = [
    { ...dataset, activities: [first, moved, third] },
    { ...dataset, activities: [third, second, first], codings: codings.slice(1) },
    { ...dataset, activities: [], codings: [] },
    dataset,
  ];
  for (const state of states) {
    live.update(state);
    expect(live.answer(question)).toEqual(plainCoverage(state, question));
  }
});

test('begins anew when something else is declared', () => {
  const dataset = riverbend({
    activities: [inFull({ id: 'a' })],
    codings: [coded('a', ['talks'])],
  });
  const question = { by: ['steps', 'place:district'] };
  const live = new LiveCoverage(dataset);
  const before = live.answer(question);
  const other = { ...dataset, screenings: [], asOf: '2030-12-31' };
  live.update(other, []);
  expect(live.answer(question)).toEqual(plainCoverage(other, question));
  expect(live.answer(question)).not.toEqual(before);
  expect(live.dataset).toBe(other);
});

test('begins anew when very much changed at once', () => {
  const ids = Array.from({ length: 5_001 }, (_, index) => String(index));
  const dataset = riverbend({ activities: ids.map((id) => inFull({ id })), codings: [] });
  const live = new LiveCoverage({ ...dataset, activities: [] });
  const question = { by: ['steps'] };
  live.answer(question);
  live.update(dataset);
  expect(live.kept).toBe(0);
  expect(live.answer(question)).toEqual(plainCoverage(dataset, question));
});

test('an answer is given again as long as nothing was updated', () => {
  const dataset = riverbend({
    activities: [inFull({ id: 'a' })],
    codings: [coded('a', ['talks'])],
  });
  const live = new LiveCoverage(dataset);
  const question = { by: ['steps'] };
  const first = live.answer(question);
  expect(live.answer({ ...question })).toBe(first);
  live.update({ ...dataset, activities: [], codings: [] });
  const now = live.answer(question);
  expect(now).not.toBe(first);
  expect(now).toEqual(plainCoverage(live.dataset, question));
});

test('an answer that was given stays as it was', () => {
  const dataset = riverbend({
    activities: [inFull({ id: 'a' }), inFull({ id: 'b' })],
    codings: ['a', 'b'].map((id) => coded(id, ['talks'])),
  });
  const question = { by: ['steps'] };
  const live = new LiveCoverage(dataset);
  const before = live.answer(question);
  const fewer = { ...dataset, activities: dataset.activities.slice(1) };
  live.update(fewer, [{ id: 'a' as ActivityId, activity: null, codings: [] }]);
  expect(before).toEqual(plainCoverage(dataset, question));
  expect(live.answer(question).cells[0]).toMatchObject({ count: 1, activities: ['b'] });
});

test('keeps what is asked often, and forgets what was asked long ago', () => {
  const dataset = riverbend({ activities: [inFull({ id: 'a' })], codings: [] });
  const live = new LiveCoverage(dataset);
  for (let atLeast = 1; atLeast <= 40; atLeast += 1) {
    const question = { by: ['steps'], atLeast };
    expect(live.answer(question)).toEqual(plainCoverage(dataset, question));
  }
  expect(live.kept).toBe(16);
});
