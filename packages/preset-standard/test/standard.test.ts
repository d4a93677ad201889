import { registry } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { standard } from '../src/index.ts';

test('the standard plugins fit together, and bring frameworks, crosswalks, connectors, formats and analyses', () => {
  const { plugins, frameworks, crosswalks, connectors, exporters, analyses } = registry(standard());
  expect(plugins.map(({ id }) => id)).toEqual(['frameworks', 'tabular', 'parquet', 'recommend']);
  expect([...exporters.keys()]).toEqual(['json', 'ndjson', 'csv', 'parquet']);
  expect([...analyses.keys()]).toEqual(
    expect.arrayContaining(['coverage', 'what-if', 'recommend']),
  );
  for (const brought of [frameworks, crosswalks, connectors]) {
    expect(brought.size).toBeGreaterThan(0);
  }
});

test('each call gives a list of its own', () => {
  expect(standard()).not.toBe(standard());
});
