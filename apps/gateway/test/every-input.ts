import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';

/** A place in an input that holds one value, with the field of the schema that it is: `Type.field`. */
export interface Leaf {
  readonly field: string;
  readonly type: string;
  readonly path: readonly (string | number)[];
}

/** The mutations that take an input, by name. */
export function mutationsOf(schema: GraphQLSchema) {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
    const [first] = args;
    const type = first && getNamedType(first.type);
    return isInputObjectType(type) ? [{ name, type }] : [];
  });
}

/** Every place of an input whose fields are all filled and whose lists have one entry. */
export function leavesOf(
  type: GraphQLInputType,
  field = '',
  path: Leaf['path'] = [],
): readonly Leaf[] {
  const known = getNullableType(type);
  if (isListType(known)) return leavesOf(known.ofType, field, [...path, 0]);
  if (!isInputObjectType(known)) return [{ field, type: String(getNamedType(known)), path }];
  return Object.values(known.getFields()).flatMap((one) =>
    leavesOf(one.type, `${known.name}.${one.name}`, [...path, one.name]),
  );
}

/** Such an input, each value made by what it is told of its place. */
export function filled(
  type: GraphQLInputType,
  value: (leaf: Leaf) => unknown,
  field = '',
  path: Leaf['path'] = [],
): unknown {
  const known = getNullableType(type);
  if (isListType(known)) return [filled(known.ofType, value, field, [...path, 0])];
  if (!isInputObjectType(known)) {
    const named = getNamedType(known);
    if (isEnumType(named)) return named.getValues()[0]?.name;
    return value({ field, type: named.name, path });
  }
  return Object.fromEntries(
    Object.values(known.getFields()).map((one) => [
      one.name,
      filled(one.type, value, `${known.name}.${one.name}`, [...path, one.name]),
    ]),
  );
}

/** What a value of a type usually is. */
export function usual({ field, type, path }: Leaf): unknown {
  // A moment is told by its revision or by its time.
  if (field === 'MomentInput.time') return null;
  const kinds: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: true, JSON: {} };
  return type in kinds ? kinds[type] : `words-${path.at(-1)}`;
}
