import { contract } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { example, plugin } from '../src/index.ts';

test('is found by the name under which modules are loaded', () => {
  expect(plugin).toBe(example);
  expect(plugin()).toMatchObject({ id: 'example', contract });
});
