import { type GraphQLNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import type { Context } from '../context.ts';

type Maybe<Value> = Value | null | undefined;

/**
 * How the objects of a type are found again: by their global id (`node`, `nodes`), and by what another system of a
 * federation knows of them. It stands in the type's `extensions` as `entity`; the type is a `node` of the builder.
 * @example extensions: { entity: { byId: (id) => referrals.get(id) } satisfies Entity }
 */
export interface Entity {
  /** The object with the id that its global id was made from. */
  readonly byId: (id: string, context: Context) => Maybe<object> | Promise<Maybe<object>>;
  /** Further keys, by the names of their fields with spaces between them: `source externalId`. */
  readonly keys?: Readonly<Record<string, Key>>;
}

/** Everything that the fields of a key lead to: nothing when it is unknown, several when it does not tell them apart. */
export type Key = (
  given: Readonly<Record<string, string>>,
  context: Context,
) => readonly object[] | Promise<readonly object[]>;

/** How the objects of a type are found; `null` when they are not. */
export function entityOf(type: Maybe<GraphQLNamedType>): Entity | null {
  return isObjectType(type) ? ((type.extensions.entity as Entity | undefined) ?? null) : null;
}

/** Something by the parts of its global id; `null` when nothing has it. */
export async function byGlobalId(
  schema: GraphQLSchema,
  { typename, id }: { readonly typename: string; readonly id: string },
  context: Context,
): Promise<object | null> {
  const entity = entityOf(schema.getType(typename));
  return entity ? named(typename, await entity.byId(id, context), context) : null;
}

/** Notes of what type something is, for whoever asks only for what it has in common with others. */
export function named(typename: string, found: Maybe<object>, { typeNames }: Context) {
  if (!found) return null;
  typeNames.set(found, typename);
  return found;
}
