import type { Params } from '@prevention-spectrum/core';
import type { Builder } from './builder.ts';

export function param(builder: Builder): void {
  builder.objectType('Param', {
    description: 'A value that a sentence needs.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Which blank of the sentence it fills.' }),
      values: t.exposeStringList('values', {
        description: 'What it is filled with: one value, or the parts of a list.',
      }),
    }),
  });
}

export function paramsOf(params: Params) {
  return Object.entries(params).map(([name, value]) => ({
    name,
    values: typeof value === 'object' ? value : [String(value)],
  }));
}
