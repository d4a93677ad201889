import {
  coding,
  coverage,
  defineDataset,
  type Framework,
  registry,
} from '@prevention-spectrum/core';
import { describePlugin } from '@prevention-spectrum/testing/vitest';
import { expect, test } from 'vitest';
import { frameworks } from '../src/index.ts';

describePlugin(frameworks());

test('registers its frameworks and crosswalks by id', () => {
  const plugin = frameworks();
  const known = registry([plugin]);
  expect([...known.frameworks.keys()]).toEqual(plugin.frameworks?.map(({ id }) => id));
  expect([...known.crosswalks.keys()]).toEqual(plugin.crosswalks?.map(({ id }) => id));
});

/** Two activities in one place: the first in the first category, the second outside the framework. */
function twoActivities(framework: Framework) {
  const evidence = [{ source: 'report', locator: 'page 1', kind: 'document' }] as const;
  const [first] = framework.categories;
  return defineDataset({
    id: 'two-activities',
    label: { en: 'Two activities', id: 'Dua kegiatan' },
    asOf: '2026-06',
    sources: [{ id: 'report', citation: 'An invented report' }],
    frameworks: [framework],
    places: [{ id: 'hill', name: 'Hill', level: 'village' }],
    activities: ['one', 'two'].map((id) => ({
      id,
      title: id,
      status: 'completed',
      places: ['hill'],
    })),
    coders: [{ id: 'team', kind: 'group', label: { en: 'Team', id: 'Tim' } }],
    codings: [
      coding(framework, {
        activity: 'one',
        reading: { principal: [first?.code ?? ''] },
        evidence,
        coder: 'team',
      }),
      coding(framework, { activity: 'two', reading: 'outside', evidence, coder: 'team' }),
    ],
  });
}

test.each((frameworks().frameworks ?? []).map((one) => [one.id, one] as const))(
  'coverage by %s covers the one category that is coded',
  (id, framework) => {
    const { cells, totals } = coverage(twoActivities(framework), { by: [id] });
    const covered = cells.filter(({ state }) => state === 'covered');
    expect(covered.map(({ at, activities }) => [at, activities])).toEqual([
      [[framework.categories[0]?.code], ['one']],
    ]);
    expect(totals).toMatchObject({ eligible: framework.categories.length, covered: 1, gap: 0 });
  },
);
