import { type Framework, un4p } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { frameworkChecks } from '../../src/index.ts';
import { failing, type Specimen } from '../check/failing.ts';

const [first, ...others] = un4p.categories;
const withFirst = (more: object) =>
  ({ ...un4p, categories: [{ ...first, ...more }, ...others] }) as Framework;

const specimens: readonly Specimen<Framework>[] = [
  [
    'a category without a near miss',
    withFirst({ examples: first?.examples.filter(({ applies }) => applies) }),
    'is a framework with a codebook: definitions, examples and near misses',
    /core\/codebook-thin .*prevention/,
  ],
  [
    'a rule about a category that it does not have',
    { ...un4p, crossCutting: ['roofs'] } as unknown as Framework,
    'is a framework with a codebook: definitions, examples and near misses',
    /core\/category-unknown .*roofs/,
  ],
  [
    'a definition that nobody translated',
    withFirst({ definition: { en: 'Work before the harm.', id: 'Work before the harm.' } }),
    'is worded in both languages',
    /definition of prevention has the same words/,
  ],
  [
    'no citation',
    { ...un4p, citation: '' },
    'says which publication it is from',
    /citation is empty/,
  ],
  [
    'positions from 0',
    withFirst({ position: 0 }),
    'counts the positions of its categories from 1',
    /prevention stands at 0/,
  ],
  [
    'something that is no data',
    { ...un4p, made: new Date(0) } as Framework,
    'is plain data',
    /made/,
  ],
];

test.each(specimens)('%s is found', async (_, broken, check, says) => {
  const found = await failing(frameworkChecks(broken));
  expect(found.get(check)).toMatch(says);
});

test('each specimen but those that are no framework at all fails one check alone', async () => {
  for (const [what, broken] of specimens.slice(0, 5)) {
    expect([what, (await failing(frameworkChecks(broken))).size]).toEqual([what, 1]);
  }
});
