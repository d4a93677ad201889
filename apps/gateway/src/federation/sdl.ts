import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
} from 'graphql';
import { entitiesOf } from './entity.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

/**
 * The schema as a federation composes it: types with their keys, shareable types marked, and without the fields that
 * only routers ask. https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec
 */
export function subgraphSdl(schema: GraphQLSchema): string {
  const { definitions } = parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true });
  const marked = definitions
    .filter((one) => !('name' in one && one.name?.value.startsWith('_')))
    .map((one) => withDirectives(one, schema));
  return `${link}\n\n${print({ kind: Kind.DOCUMENT, definitions: marked })}\n`;
}

function withDirectives(definition: DefinitionNode, schema: GraphQLSchema): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
  const type = schema.getType(definition.name.value);
  const entity = entitiesOf(schema).get(definition.name.value);
  const directives = [
    ...(entity
      ? ['id', ...Object.keys(entity.keys ?? {})].map((key) => `@key(fields: "${key}")`)
      : []),
    ...(isObjectType(type) && type.extensions.shareable ? ['@shareable'] : []),
  ];
  const { fields = [] } = definition;
  return {
    ...definition,
    directives: directives.map(directive),
    fields: fields.filter(({ name }) => !name.value.startsWith('_')),
  };
}

/** A directive from how it is written. */
function directive(written: string): ConstDirectiveNode {
  const [holder] = parse(`type Holder ${written}`, { noLocation: true }).definitions;
  return (holder as { readonly directives: readonly ConstDirectiveNode[] })
    .directives[0] as ConstDirectiveNode;
}
