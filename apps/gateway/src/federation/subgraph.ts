import type { GraphQLSchema } from 'graphql';
import type { NodeName, Nodes } from '../data.ts';
import { refuse } from '../errors/sentences.ts';
import type { Builder } from '../schema/builder.ts';
import { referred } from './reference.ts';
import { subgraphSdl } from './sdl.ts';

/** How many references one `_entities` may hold: as many as a page has entries. */
const mostReferences = 100;

/** What a router of a federation asks: which types and keys there are, and the objects that other systems refer to. */
export function subgraph(builder: Builder): void {
  builder.scalarType('_Any', {
    description: 'A reference to an object: its `__typename` and the fields of one of its keys.',
    serialize: (value) => value,
  });

  const entity = builder.unionType('_Entity', {
    description: 'Anything that another system of a federation may refer to.',
    types: () =>
      [...builder.configStore.typeConfigs.values()]
        .filter(({ extensions }) => extensions?.entity !== undefined)
        .map(({ name }) => name as NodeName),
    resolveType: (value, { typeNames }) => typeNames.get(value),
  });

  builder.objectType('_Service', {
    description: 'What this system brings to a federation.',
    fields: (t) => ({
      sdl: t.string({
        description: 'Its schema with the keys of its types, for composition.',
        resolve: (_service, _args, _context, { schema }) => sdlOf(schema),
      }),
    }),
  });

  builder.queryFields((t) => ({
    _service: t.field({
      type: '_Service',
      description: 'For routers of a federation: what this system brings.',
      resolve: () => ({}),
    }),
    _entities: t.field({
      type: [entity],
      nullable: { list: false, items: true },
      description:
        'For routers of a federation: the objects that references lead to, in their order; null where there is none.',
      args: {
        representations: t.arg({
          type: ['_Any'],
          required: true,
          description: `The references, at most ${mostReferences}.`,
        }),
      },
      complexity: ({ representations }) => ({ field: 1, multiplier: representations.length }),
      resolve(_root, { representations }, context, { schema }) {
        const found = representations.length;
        if (found > mostReferences) {
          return refuse('gateway/references-too-many', { found, limit: mostReferences });
        }
        return representations.map(
          (one) => referred(schema, one, context) as Promise<Nodes[NodeName] | null>,
        );
      },
    }),
  }));
}

const sdls = new WeakMap<GraphQLSchema, string>();

function sdlOf(schema: GraphQLSchema): string {
  const sdl = sdls.get(schema) ?? subgraphSdl(schema);
  sdls.set(schema, sdl);
  return sdl;
}
