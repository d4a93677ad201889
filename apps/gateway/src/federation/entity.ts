import { type GraphQLSchema, isLeafType, isNonNullType, isObjectType } from 'graphql';
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
  /** Further keys, by the names of their fields with a space between them: `source externalId`. */
  readonly keys?: Readonly<Record<string, Key>>;
}

/** Everything that the fields of a key lead to: nothing when it is unknown, several when it does not tell them apart. */
export type Key = (
  given: Readonly<Record<string, string>>,
  context: Context,
) => readonly object[] | Promise<readonly object[]>;

const found = new WeakMap<GraphQLSchema, ReadonlyMap<string, Entity>>();

/**
 * The types of a schema whose objects can be found again, by their names.
 * @throws Error when a key names a field that its type does not have, or that holds more than one value.
 */
export function entitiesOf(schema: GraphQLSchema): ReadonlyMap<string, Entity> {
  const known = found.get(schema);
  if (known) return known;
  const entities = new Map<string, Entity>();
  for (const type of Object.values(schema.getTypeMap())) {
    const entity = type.extensions.entity as Entity | undefined;
    if (!isObjectType(type) || !entity) continue;
    for (const key of ['id', ...Object.keys(entity.keys ?? {})]) {
      for (const name of key.split(' ')) {
        const of = type.getFields()[name]?.type;
        if (isLeafType(isNonNullType(of) ? of.ofType : of)) continue;
        throw new Error(`${type.name} has the key "${key}", but no field ${name} with one value`);
      }
    }
    entities.set(type.name, entity);
  }
  found.set(schema, entities);
  return entities;
}

/** Something by the parts of its global id; `null` when nothing has it. */
export async function byGlobalId(
  schema: GraphQLSchema,
  { typename, id }: { readonly typename: string; readonly id: string },
  context: Context,
): Promise<object | null> {
  return named(typename, await entitiesOf(schema).get(typename)?.byId(id, context), context);
}

/** Notes of what type something is, for whoever asks only for what it has in common with others. */
export function named(typename: string, object: Maybe<object>, { typeNames }: Context) {
  if (!object) return null;
  typeNames.set(object, typename);
  return object;
}
