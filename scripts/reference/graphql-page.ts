import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { argumentLine, fieldLine, headOf, madeOf, questions, words } from './graphql-lines.ts';
import { entryOf, isPage, isPartOfPage, linksIn } from './graphql-link.ts';

type Refusals = Readonly<Record<'en' | 'id', Readonly<Record<string, string>>>>;

/** The schema as a page to read: questions first, then what they take and give, each with links to its types. */
export function graphqlPage(sdl: string, refusals: Refusals): string {
  const schema = buildSchema(sdl);
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  const subscription = schema.getSubscriptionType();
  const roots: readonly unknown[] = [query, mutation, subscription];
  const all = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .filter((type) => !roots.includes(type))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const pages = all.filter(isPage);
  const types = all.filter((type) => !isPartOfPage(type));
  const link = linksIn(types);
  return [
    '# GraphQL',
    '',
    'Every question that the gateway answers and everything that it writes and tells, what it takes and what it gives. Made from [`schema.graphql`](../../apps/gateway/schema.graphql) by `npm run docs`. How to ask from a program: [for integrators](../start/integrators.md). Limits, federation, settings: [the gateway](../../apps/gateway/README.md).',
    '',
    '- `!` after a type: never null. `[…]`: a list.',
    '- `(lang)` on a field: it takes the language to read it in, `EN` when left out, or `ID`.',
    '- What gives a *list of* something is a [connection](#lists): it takes `first` (20 when left out, 100 at most) with `after`, or `last` with `before`.',
    '',
    '## Questions',
    ...questions(query, link),
    '',
    '## Writes',
    '',
    words(mutation?.description),
    ...questions(mutation, link),
    '',
    '## Told as it happens',
    '',
    words(subscription?.description),
    ...questions(subscription, link),
    '',
    '## Types',
    ...types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => [
        ...headOf(type),
        ...madeOf(type, schema, link),
        '',
        ...Object.values((type as GraphQLObjectType).getFields()).map((one) =>
          fieldLine(one, link),
        ),
      ]),
    '',
    '## Lists',
    '',
    'A connection gives one page of a long list: `nodes` (the entries), `edges` (each entry as `node`, with its `cursor`), [`pageInfo`](#pageinfo), and `totalCount` (how many the whole list has).',
    '',
    ...pages.map((type) => `- \`${type.name}\`: ${link(entryOf(type))}`),
    '',
    '## Inputs',
    ...types
      .filter(isInputObjectType)
      .flatMap((type: GraphQLInputObjectType) => [
        ...headOf(type),
        '',
        ...Object.values(type.getFields()).map((one) => argumentLine(one, link)),
      ]),
    '',
    '## Enums',
    ...types
      .filter(isEnumType)
      .flatMap((type: GraphQLEnumType) => [
        ...headOf(type),
        '',
        ...type.getValues().map((one) => `- \`${one.name}\`: ${words(one.description)}`),
      ]),
    '',
    '## Unions and scalars',
    ...types.filter(isUnionType).flatMap((type) => [
      ...headOf(type),
      '',
      `One of ${type
        .getTypes()
        .map((one) => link(one))
        .join(', ')}.`,
    ]),
    ...types.filter(isScalarType).flatMap(headOf),
    '',
    '## Refusals',
    '',
    'What stands in `extensions.code` of an error, beside the codes of the [diagnostics](diagnostics.md): the sentences are in `extensions.messages`, their parameters in `extensions.params`.',
    '',
    '| code | English | Indonesian |',
    '|---|---|---|',
    ...Object.entries(refusals.en).map(
      ([code, en]) => `| \`${code}\` | ${cell(en)} | ${cell(refusals.id[code] ?? '')} |`,
    ),
    '',
  ].join('\n');
}

function cell(sentence: string): string {
  return sentence.replaceAll('|', '\\|');
}
