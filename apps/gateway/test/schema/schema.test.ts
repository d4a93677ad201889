import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { printed } from '../../scripts/printed.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { asking } from '../asking.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** Everything in the schema that a reader meets, with its description. */
function* described(
  type: GraphQLNamedType,
): Generator<readonly [name: string, description: string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) {
    for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
    }
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      for (const argument of field.args) {
        yield [`${type.name}.${field.name}(${argument.name}:)`, argument.description];
      }
    }
  }
}

const all = types.flatMap((type) => [...described(type)]);

test('describes every type, field, argument and value', () => {
  expect(all.filter(([, description]) => !description?.trim()).map(([name]) => name)).toEqual([]);
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
    return words(description ?? '').every((word) => known.has(word));
  });
  expect(repeats).toEqual([]);
});

test('ends every description as a sentence', () => {
  const open = all.filter(([, description]) => !/[.?!`]$/.test(description ?? ''));
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
  expect(data.__schema.types.length).toBeGreaterThan(types.length);
});

test('each gateway builds a schema of its own', () => {
  expect(createSchema()).not.toBe(createSchema());
});
