import { readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { printed } from '../../scripts/printed.ts';
import { definitions } from '../../src/schema/definitions.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { asking } from '../asking.ts';

const schema = createSchema();
const all = [...definitions(schema)].map(([name, { description }]) => [name, description] as const);

test('describes every type, field, argument and value', () => {
  expect(all.filter(([, description]) => !description.trim()).map(([name]) => name)).toEqual([]);
});

test('says more than the name does', () => {
  const words = (text: string) =>
    text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const empty = new Set(['the', 'a', 'an', 'of', 'its', 'this', 'is', 'in', 'it', 'or', 'and']);
  const repeats = all.filter(([name, description]) => {
    const known = new Set([...words(name), ...empty]);
    return words(description).every((word) => known.has(word));
  });
  expect(repeats).toEqual([]);
});

test('ends every description as a sentence', () => {
  const open = all.filter(([, description]) => !/[.?!`]$/.test(description));
  expect(open.map(([name]) => name)).toEqual([]);
});

test('is the schema that is committed: run `npm run schema`', () => {
  const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
  expect(printed(schema)).toBe(committed);
});

test('names no framework', () => {
  expect(printed(schema)).not.toMatch(/spectrum-of-prevention|un-4p/);
});

test('can be read by any client: introspection works, with everything that tools ask for', async () => {
  const { data, errors } = await asking()(
    getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true }),
  );
  expect(errors).toBeUndefined();
  expect(data.__schema.types.length).toBeGreaterThan(Object.keys(schema.getTypeMap()).length - 1);
});

test('each gateway builds a schema of its own', () => {
  expect(createSchema()).not.toBe(createSchema());
});
