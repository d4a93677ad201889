import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLNamedType, isObjectType, lexicographicSortSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { entitiesOf } from '../../src/federation/entity.ts';
import { subgraphSdl } from '../../src/federation/sdl.ts';
import type { Entity, GatewayPlugin } from '../../src/plugin.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { asking } from '../asking.ts';

const schema = lexicographicSortSchema(createSchema());
const sdl = subgraphSdl(schema);
const keysOf = (type: string, of = sdl) =>
  [
    ...(new RegExp(`^type ${type} .*$`, 'm').exec(of)?.[0] ?? '').matchAll(
      /@key\(fields: "(.*?)"\)/g,
    ),
  ].map(([, key]) => key);

test('marks the keys of every type that can be found again, and what a page has in common', () => {
  expect(keysOf('Activity')).toEqual(['id', 'activityId', 'source externalId']);
  expect(keysOf('Place')).toEqual(['id', 'placeId', 'codeSystem placeCode']);
  for (const type of entitiesOf(schema).keys()) expect(keysOf(type)).toContain('id');
  expect(sdl).toContain('type PageInfo @shareable {');
});

test('has everything else that the schema has, as the toolkit of another house reads it', () => {
  const fieldsOf = (type: GraphQLNamedType | undefined) =>
    isObjectType(type) &&
    Object.values(type.getFields()).map(({ name, type }) => `${name}: ${type}`);
  const theirs = buildSubgraphSchema({ typeDefs: parse(sdl) });
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_') || type.name === 'Query') continue;
    expect(fieldsOf(theirs.getType(type.name))).toEqual(fieldsOf(type));
  }
  expect(Object.keys(theirs.getQueryType()?.getFields() ?? {}).sort()).toEqual(
    Object.keys(schema.getQueryType()?.getFields() ?? {}).sort(),
  );
});

test('is what _service gives', async () => {
  const { data } = await asking()('{ _service { sdl } }');
  expect(data._service.sdl).toBe(sdl);
  expect(() => parse(sdl)).not.toThrow();
});

/** A plugin that brings one type with keys. */
function shelves(keys: Entity['keys'] = {}): GatewayPlugin {
  return {
    id: 'shelves',
    contract: 1,
    label: { en: 'Shelves', id: 'Rak' },
    graphql(builder) {
      builder.node(builder.objectRef<{ id: string }>('Shelf'), {
        description: 'Holds what is read.',
        id: { resolve: ({ id }) => id },
        extensions: { entity: { byId: (id) => ({ id }), keys } satisfies Entity },
        fields: (t) => ({
          room: t.string({ description: 'Where it stands.', resolve: () => 'here' }),
          rooms: t.stringList({ description: 'Where it stood.', resolve: () => [] }),
        }),
      });
    },
  };
}

test('has the types of plugins with their keys', () => {
  const keys = { room: () => [] };
  expect(keysOf('Shelf', subgraphSdl(createSchema([shelves(keys)])))).toEqual(['id', 'room']);
});

test.each(['floor', 'room floor', 'rooms'])(
  'a key of a plugin that its type does not have is told at the start: %s',
  (key) => {
    expect(() => createSchema([shelves({ [key]: () => [] })])).toThrow(
      /gateway\/plugin-graphql-failed.*Shelf has the key/,
    );
  },
);
