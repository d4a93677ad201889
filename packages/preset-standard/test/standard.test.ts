import { registry } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { standard } from '../src/index.ts';

test('the standard plugins fit together, and bring frameworks, crosswalks and connectors', () => {
  const { plugins, frameworks, crosswalks, connectors } = registry(standard());
  expect(plugins.map(({ id }) => id)).toEqual(['frameworks', 'tabular']);
  for (const brought of [frameworks, crosswalks, connectors]) {
    expect(brought.size).toBeGreaterThan(0);
  }
});

test('each call gives a list of its own', () => {
  expect(standard()).not.toBe(standard());
});
