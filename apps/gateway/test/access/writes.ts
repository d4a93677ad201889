import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** A mutation with everything that its answer says, whichever it is; its arguments are variables of the same names. */
export function mutationOf(schema: GraphQLSchema, name: string, lang: 'EN' | 'ID'): string {
  const field = schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`There is no mutation ${name}`);
  const variables = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const said = selectionOf(schema, field.type, deep, lang);
  return `mutation (${variables}) { ${name}(${given}) ${said} }`;
}

/** A subscription to what changes the answer to a question, with everything that an event says. */
export function subscriptionOf(schema: GraphQLSchema, name: string, args: string): string {
  const field = schema.getSubscriptionType()?.getFields()[name];
  if (!field) throw new Error(`There is no subscription ${name}`);
  return `subscription { ${name}(${args}) ${selectionOf(schema, field.type, deep, 'EN')} }`;
}

/** Objects in objects, from the answer on: what lies deeper is read by the crawl of questions. */
const deep = 2;

function selectionOf(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  depth: number,
  lang: string,
): string {
  const named = getNamedType(type);
  if (isUnionType(named) || isInterfaceType(named)) {
    const each = schema
      .getPossibleTypes(named)
      .map((one) => `... on ${one.name} ${selectionOf(schema, one, depth, lang)}`);
    return `{ __typename ${each.join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(
    ({ args }) => !args.some(isRequiredArgument),
  );
  const own = fields.filter(isLeaf).map((field) => said(field, lang));
  const below = depth === 0 ? [] : fields.filter((field) => !isLeaf(field) && !isList(field));
  const inner = below.map(
    (field) => `${field.name} ${selectionOf(schema, field.type, depth - 1, lang)}`,
  );
  return `{ __typename ${[...own, ...inner].join(' ')} }`;
}

const isLeaf = ({ type }: Field) => isLeafType(getNamedType(type));
/** A connection, whose cost is that of many records. */
const isList = ({ args }: Field) => args.some(({ name }) => name === 'first');

function said({ name, args }: Field, lang: string): string {
  return args.some((arg) => arg.name === 'lang') ? `${name}(lang: ${lang})` : name;
}
