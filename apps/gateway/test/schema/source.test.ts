import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('lists what the dataset draws on', async () => {
  const { data } = await ask('{ sources { sourceId citation url licence } }');
  expect(data.sources).toEqual([
    {
      sourceId: 'report',
      citation: 'A report (2019).',
      url: 'https://example.org/report',
      licence: null,
    },
  ]);
});
