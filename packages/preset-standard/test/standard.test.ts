import { registry } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { standard } from '../src/index.ts';

test('the standard plugins fit together, and bring frameworks, crosswalks, connectors and formats', () => {
  const { plugins, frameworks, crosswalks, connectors, exporters } = registry(standard());
  expect(plugins.map(({ id }) => id)).toEqual(['frameworks', 'tabular', 'parquet']);
  expect([...exporters.keys()]).toEqual(['json', 'ndjson', 'csv', 'parquet']);
  for (const brought of [frameworks, crosswalks, connectors]) {
    expect(brought.size).toBeGreaterThan(0);
  }
});

test('each call gives a list of its own', () => {
  expect(standard()).not.toBe(standard());
});
