import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { isPage, type Link } from './graphql-link.ts';

const paging = ['after', 'before', 'first', 'last'];

/** The questions of a schema, or its writes: what each is for, what it takes, one line each, and what it gives. */
export function questions(
  type: GraphQLObjectType | null | undefined,
  link: Link,
): readonly string[] {
  return Object.values(type?.getFields() ?? {}).flatMap((field) => [
    '',
    `### ${type?.name}.${field.name}`,
    '',
    `${words(field.description)} Gives ${link(field.type)}.`,
    ...argumentsOf(field).flatMap((one, index) => [
      ...(index === 0 ? [''] : []),
      argumentLine(one, link),
    ]),
  ]);
}

/** One field: its arguments, its type, what it is. */
export function fieldLine(field: GraphQLField<unknown, unknown>, link: Link): string {
  const lang = field.args.some(({ name }) => name === 'lang') ? '(lang)' : '';
  const own = argumentsOf(field).map((one) => `\n  ${argumentLine(one, link)}`);
  return `- \`${field.name}\`${lang} ${link(field.type)}: ${words(field.description)}${own.join('')}`;
}

export function argumentLine(one: GraphQLArgument | GraphQLInputField, link: Link): string {
  const otherwise = one.astNode?.defaultValue;
  const value = otherwise && 'value' in otherwise ? `, \`${otherwise.value}\` when left out` : '';
  return `- \`${one.name}\` ${link(one.type)}${value}: ${words(one.description)}`;
}

export function headOf(type: GraphQLNamedType): readonly string[] {
  return ['', `### ${type.name}`, '', words(type.description)];
}

/** What implements an interface, and what an object implements. */
export function madeOf(
  type: GraphQLNamedType,
  schema: GraphQLSchema,
  link: Link,
): readonly string[] {
  if (isInterfaceType(type)) {
    const { objects } = schema.getImplementations(type);
    return ['', `It may be ${objects.map((one) => link(one)).join(', ')}.`];
  }
  const made = isObjectType(type) ? type.getInterfaces() : [];
  return made.length > 0 ? ['', `It is a ${made.map((one) => link(one)).join(', ')}.`] : [];
}

export function words(description: string | null | undefined): string {
  return (description ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The arguments that are not explained once for the whole page. */
function argumentsOf(field: GraphQLField<unknown, unknown>): readonly GraphQLArgument[] {
  const once = isPage(getNamedType(field.type)) ? ['lang', ...paging] : ['lang'];
  return field.args.filter(({ name }) => !once.includes(name));
}
