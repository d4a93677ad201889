import { expect, test } from 'vitest';
import { coverage } from '../../../src/analysis/coverage/coverage.ts';
import { profilesOf } from '../../../src/analysis/coverage/profiles.ts';
import type { SpectrumError } from '../../../src/diagnostic/spectrum-error.ts';
import { coded, inFull, riverbend } from '../../riverbend.ts';

const dataset = riverbend({ activities: [inFull()], codings: [coded('talk', ['talks'])] });

test('the state of each category, for every combination of the other dimensions', () => {
  const { framework, profiles } = profilesOf(
    coverage(dataset, { by: ['place:district', 'steps', 'audience'] }),
    'steps',
  );
  expect(framework.members.map(({ id }) => id)).toEqual(['talks', 'training', 'rules']);
  expect(profiles.map(({ at, states }) => [at, states.get('talks')])).toEqual([
    [['north', 'youth'], 'covered'],
    [['north', 'teachers'], 'unknown'],
    [['south', 'youth'], 'unknown'],
    [['south', 'teachers'], 'unknown'],
  ]);
});

test('a dimension that the answer has not is misuse, and those that it has are named', () => {
  expect.assertions(2);
  try {
    profilesOf(coverage(dataset, { by: ['ends', 'audience'] }), 'steps');
  } catch (error) {
    expect((error as SpectrumError).code).toBe('core/dimension-unknown');
    expect((error as SpectrumError).diagnostic.params).toEqual({
      found: 'steps',
      known: ['ends', 'audience'],
    });
  }
});
