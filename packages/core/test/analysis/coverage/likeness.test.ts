import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness } from '../../../src/analysis/coverage/likeness.ts';
import { plainCoverage } from '../../../src/analysis/coverage/plain-coverage.ts';
import type { CoverageQuestion } from '../../../src/analysis/coverage/question.ts';
import { umbrellaOf } from '../../../src/analysis/coverage/standing-activity.ts';
import { weightedCoverage } from '../../../src/analysis/coverage/weighted-coverage.ts';
import type { Activity, CodedDataset } from '../../../src/index.ts';
import { coded, inFull, riverbend } from '../../riverbend.ts';
import { arbitraryCase, defaults } from './arbitrary-case.ts';
import { figures } from './figures.ts';
import { asQuestion } from './semantic-case.ts';

/** Everything that a question can tell of an activity, as one text; `null` when it never counts. */
function textOf(
  dataset: CodedDataset,
  question: CoverageQuestion,
): (of: Activity) => string | null {
  const alike = likeness(dataset, question);
  return (of) => {
    const standing = alike.standing(of);
    if (standing === null) return null;
    const { start, end, confirmed } = of.period ?? {};
    return JSON.stringify([
      standing,
      alike.organisations?.(of),
      alike.places?.(of),
      alike.audiences?.(of),
      alike.channels?.(of),
      [start, end, confirmed].map((date) => (date && alike.date ? alike.date(date) : null)),
      Object.entries(alike.codings).map(([framework, text]) => {
        const coding = dataset.codings.find(
          (one) =>
            one.activity === of.id && one.framework === framework && one.status === 'accepted',
        );
        return coding ? text(coding) : null;
      }),
    ]);
  };
}

/** The answer from one activity of each kind; how many activities it took. */
function fromFew(dataset: CodedDataset, question: CoverageQuestion) {
  const text = textOf(dataset, question);
  const byId = new Map(dataset.activities.map((one) => [one.id, one]));
  const parents = new Set(dataset.activities.flatMap(({ partOf }) => partOf ?? []));
  const classes = new Map<string, Activity[]>();
  for (const one of dataset.activities) {
    const found = text(one);
    if (found !== null) classes.set(found, [...(classes.get(found) ?? []), one]);
  }
  const firsts = [...classes.values()].map((all) => {
    const parts = all.filter((one) => one.partOf !== null || parents.has(one.id));
    const umbrellas = [...new Set(parts.map((one) => umbrellaOf(one, byId)))];
    const weight = { weight: all.length, umbrellas, alone: all.length - parts.length };
    return [(all[0] as Activity).id, weight] as const;
  });
  const weights = new Map(firsts);
  const activities = dataset.activities.filter(({ id }) => weights.has(id));
  return {
    few: activities.length,
    answer: weightedCoverage({ ...dataset, activities }, question, weights),
  };
}

test('one activity of each kind, with their number, gives the answer of all', () => {
  const property = fc.property(arbitraryCase, (given) => {
    const { dataset, question } = asQuestion(given, defaults);
    expect(figures(fromFew(dataset, question).answer)).toEqual(
      figures(plainCoverage(dataset, question)),
    );
  });
  fc.assert(property, { numRuns: 200, seed: 8 });
});

test('what a question does not read tells nothing apart', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const places = ['mill', 'newtown-north', 'mill', 'hill'];
  const dataset = riverbend({
    activities: ids.map((id, index) =>
      inFull({
        id,
        places: [places[index] as string],
        audiences: [index === 2 ? 'teachers' : 'youth'],
      }),
    ),
    codings: ids.map((id) => coded(id, ['talks'])),
  });
  expect(fromFew(dataset, { by: ['steps'] }).few).toBe(1);
  expect(fromFew(dataset, { by: ['steps', 'place:district'] }).few).toBe(2);
  expect(fromFew(dataset, { by: ['steps', 'place:village'] }).few).toBe(3);
  expect(fromFew(dataset, { by: ['steps', 'audience'] }).few).toBe(2);
  expect(fromFew(dataset, { by: ['ends'], where: { audience: 'youth' } }).few).toBe(2);
  expect(likeness(dataset, { by: ['steps'] })).toMatchObject({ places: null, date: null });
});

test('a filter by one audience still tells who serves several, for they may have been crossed', () => {
  const dataset = riverbend({
    activities: [
      inFull({ id: 'a', audiences: ['youth'] }),
      inFull({ id: 'b', audiences: ['youth', 'teachers'] }),
    ],
    codings: ['a', 'b'].map((id) => coded(id, ['talks', 'rules'])),
  });
  const question = { by: ['steps'], where: { audience: 'youth' } };
  const { few, answer } = fromFew(dataset, question);
  expect(few).toBe(2);
  expect(figures(answer)).toEqual(figures(plainCoverage(dataset, question)));
  expect(answer.caveats).toContainEqual({ code: 'axes-crossed', params: { activities: 1 } });
});
