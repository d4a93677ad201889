import {
  type GraphQLNamedType,
  type GraphQLType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A type as Markdown, with the page's own anchors: `\[[Cell](#cell)!\]!`. */
export type Link = (type: GraphQLType) => string;

/** Links to the types of the page; a connection is said as a list of what it holds, and a scalar of GraphQL as itself. */
export function linksIn(types: readonly GraphQLNamedType[]): Link {
  const here = new Set(types.map(({ name }) => name));
  const link: Link = (type) => {
    if (isNonNullType(type)) return `${link(type.ofType)}!`;
    if (isListType(type)) return `\\[${link(type.ofType)}\\]`;
    if (isPage(type)) return `a list of ${link(entryOf(type))}`;
    return here.has(type.name) ? `[${type.name}](#${type.name.toLowerCase()})` : type.name;
  };
  return link;
}

/** Whether it is one page of a list: a Relay connection. */
export function isPage(type: GraphQLNamedType): boolean {
  return isObjectType(type) && Object.hasOwn(type.getFields(), 'edges');
}

/** Whether it is a connection or one of its edges, which the page explains once for all. */
export function isPartOfPage(type: GraphQLNamedType): boolean {
  return isPage(type) || (isObjectType(type) && Object.hasOwn(type.getFields(), 'cursor'));
}

/** What a connection is a list of. */
export function entryOf(type: GraphQLNamedType): GraphQLType {
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
  let entry: GraphQLType = nodes?.type ?? type;
  while (isListType(entry) || isNonNullType(entry)) entry = entry.ofType;
  return entry;
}
