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
      json: t.expose('json', {
        type: 'JSON',
        description: 'The value as it is: a word, a number, or a list of words.',
      }),
    }),
  });
}

export function paramsOf(params: Params) {
  return Object.entries(params).map(([name, value]) => ({
    name,
    json: value,
    values: typeof value === 'object' ? value : [String(value)],
  }));
}
