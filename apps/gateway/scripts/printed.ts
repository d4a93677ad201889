import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The schema as it is committed: sorted, so that a change shows where it is. */
export function printed(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
