import { riverbend } from '@prevention-spectrum/testing';
import { expect, test } from 'vitest';
import { settingWords } from '../src/coder.ts';
import { settings } from '../src/framework.ts';

test('proposes the settings whose words a record holds, and says where they stand', () => {
  const said = riverbend.activities
    .flatMap((activity) => settingWords.propose(activity, settings))
    .map(({ activity, reading, evidence }) => [
      activity,
      reading.verdict === 'within' && reading.principal,
      evidence.map(({ locator }) => locator),
    ]);
  expect(said.slice(0, 3)).toEqual([
    ['safe-jobs', ['school'], ['description.en', 'description.id']],
    ['safe-jobs-posters', ['work'], ['title.en']],
    ['safe-jobs-schools', ['school'], ['title.en', 'title.id', 'description.en', 'description.id']],
  ]);
});

test('says nothing in another framework', () => {
  for (const activity of riverbend.activities) {
    expect(settingWords.propose(activity, { ...settings, version: '2' })).toEqual([]);
  }
});
