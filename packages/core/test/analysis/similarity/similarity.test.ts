import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../src/coding/coding.ts';
import type { CodedDataset } from '../../../src/index.ts';
import { caveatText, similarity } from '../../../src/index.ts';
import { coded, inFull, labelled, riverbend, screening } from '../../riverbend.ts';
import { arbitraryCase, categories, defaults } from '../coverage/arbitrary-case.ts';
import { asQuestion } from '../coverage/semantic-case.ts';

const dataset = riverbend({
  activities: [
    inFull({ id: 'a', places: ['mill'] }),
    inFull({ id: 'b', places: ['mill'] }),
    inFull({ id: 'c', places: ['hill'] }),
    inFull({ id: 'd', places: ['hill'] }),
    inFull({ id: 'e', places: ['north'] }),
  ],
  codings: [
    coded('a', ['talks']),
    coded('b', ['talks', 'training']),
    coded('c', ['talks']),
    coded('d', ['training'], { alternatives: [{ principal: ['rules'] }] }),
    coded('e', ['rules']),
  ],
  screenings: [screening()],
  expectations: [{ ...labelled('no-rules'), notApplicable: [{ steps: ['rules'] }] }],
});

describe('of villages by what is done there', () => {
  const { pairs, caveats } = similarity(dataset, { by: 'place:village', framework: 'steps' });
  const pair = (first: string, second: string) =>
    pairs.find(({ members }) => members[0] === first && members[1] === second);

  test('compares every two of them once', () => {
    expect(pairs).toHaveLength(6);
  });

  test('gives the sure similarity, and its range over what is possible and contested', () => {
    // Mill: two talks, one training, perhaps a rule. Hill: one talk, and one training that may be a rule.
    expect(pair('mill', 'hill')).toEqual({
      members: ['mill', 'hill'],
      activities: [2, 2],
      value: 2 / 3,
      low: 1 / 4,
      high: 3 / 4,
      because: null,
    });
  });

  test('says of a village where nothing is, nor possibly, that it cannot be compared', () => {
    expect(pair('mill', 'newtown-south')).toMatchObject({
      value: null,
      low: null,
      high: null,
      because: 'no-activities',
    });
  });

  test('gives the range alone where nothing is sure', () => {
    expect(pair('mill', 'newtown-north')).toMatchObject({
      activities: [2, 0],
      value: null,
      low: 0,
      because: 'nothing-sure',
    });
  });

  test('says that few activities are compared, and that sizes are', () => {
    const sentences = caveats.map((one) => caveatText(one, 'en'));
    expect(sentences).toContain(
      '2 of 4 compared have fewer than 5 activities: one more would change a similarity much.',
    );
    expect(caveats.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['independent-categories', 'size-compared']),
    );
  });
});

test('by what is covered, an unknown category may be there or not', () => {
  const { pairs } = similarity(dataset, { by: 'place:village', framework: 'steps', of: 'covered' });
  const [millAndHill] = pairs.filter(({ members }) => `${members}` === 'mill,hill');
  expect(millAndHill).toMatchObject({ value: 1, low: 1 / 3, high: 1 });
});

test('leaves out a category that does not apply', () => {
  const question = { by: 'place:village', framework: 'steps', expectation: 'no-rules' };
  const [first] = similarity(dataset, question).pairs.filter(
    ({ members }) => `${members}` === 'mill,hill',
  );
  expect(first).toMatchObject({ value: 2 / 3, low: 1 / 3, high: 2 / 3 });
});

/** One way to settle every contested coding, and to code what nobody coded. */
function settled(of: CodedDataset, choose: (many: number) => number): CodedDataset {
  const framework = of.frameworks[0]?.id as string;
  const codings = of.codings.map((one) => {
    const readings = [one.reading, ...one.alternatives.map(({ reading }) => reading)];
    return { ...one, reading: readings[choose(readings.length)] ?? one.reading, alternatives: [] };
  });
  const uncoded = of.activities.filter(({ id }) => !codings.some((one) => one.activity === id));
  const [like] = codings;
  const added = uncoded.flatMap(({ id: activity }) => {
    const principal = [categories[choose(categories.length)] as string];
    return like ? [{ ...like, framework, activity, reading: readingOf({ principal }) }] : [];
  });
  return { ...of, codings: [...codings, ...added] };
}

test('every way to settle what is contested or uncoded lies in the range', () => {
  let compared = 0;
  fc.assert(
    fc.property(arbitraryCase, fc.infiniteStream(fc.nat()), (given, chance) => {
      const { dataset: random, question } = asQuestion(given, defaults);
      const { by: _, ...asked } = question;
      const framework = random.frameworks[0]?.id as string;
      const ask = (of: CodedDataset) =>
        similarity(of, { ...asked, by: 'place:district', framework }).pairs;
      const choose = (many: number) => (chance.next().value as number) % many;
      const ranges = ask(random);
      for (const [index, { value }] of ask(settled(random, choose)).entries()) {
        const { low, high, value: today } = ranges[index] as (typeof ranges)[number];
        for (const one of [value, today]) {
          if (one === null) continue;
          compared += 1;
          expect(one).toBeGreaterThanOrEqual((low ?? 2) - 1e-12);
          expect(one).toBeLessThanOrEqual((high ?? -1) + 1e-12);
        }
      }
    }),
    { numRuns: 400, seed: 1912 },
  );
  expect(compared).toBeGreaterThan(100);
});
