import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** Values for the arguments of a question, each a whole list as it is written: `activityId: "x"`. */
export type Arguments = Readonly<Record<string, readonly string[]>>;

/** How to reach a type from the root of all questions. */
interface Way {
  readonly type: GraphQLObjectType;
  /** What stands around a selection of the type's fields. */
  readonly around: (selection: string) => string;
  readonly depth: number;
}

type Field = GraphQLField<unknown, unknown>;

/** How deep the gateway lets a question go. */
const deepest = 8;

/**
 * Questions that read every value of every type by every field that leads to it, from every way in, with every value
 * that was given for its arguments. A field without a value for an argument that it needs is an error: whoever adds one
 * says what it may be asked.
 * @param roots the types whose fields are ways in, each with what stands around a selection of its fields
 */
export function questionsOf(
  schema: GraphQLSchema,
  roots: readonly { readonly type: string; readonly around: (selection: string) => string }[],
  values: Arguments,
): readonly string[] {
  return roots.flatMap(({ type: name, around }) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`There is no type ${name}`);
    const depth = around('').split('{').length - 1;
    return [...questionsFrom(schema, { type, around, depth }, values)];
  });
}

function* questionsFrom(schema: GraphQLSchema, root: Way, values: Arguments): Generator<string> {
  const seen = new Set<string>([root.type.name]);
  const ways: Way[] = [root];
  for (let way = ways.shift(); way; way = ways.shift()) {
    const { type, around, depth } = way;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_service')) continue;
      // What a list of asked for things gives is another part of the same answer, not another way in.
      for (const written of writtenFor(type, field, values)) {
        if (isLeafType(getNamedType(field.type))) {
          if (type === root.type) yield around(`${field.name}${written}`);
          continue;
        }
        for (const { target, inside } of targetsOf(schema, field)) {
          const whole = (selection: string) =>
            around(`${field.name}${written} { ${inside(selection)} }`);
          const values = leavesOf(target);
          if (depth + 2 <= deepest) yield whole(values.length > 0 ? values.join(' ') : '__typename');
          if (seen.has(target.name) || depth + 2 >= deepest) continue;
          ways.push({ type: target, around: whole, depth: depth + 1 });
        }
      }
      for (const { target } of targetsOf(schema, field)) seen.add(target.name);
    }
  }
}

/** The types that a field may give, and how fields of one are selected. */
function targetsOf(schema: GraphQLSchema, field: Field) {
  const type = getNamedType(field.type);
  if (isObjectType(type)) return [{ target: type, inside: (selection: string) => selection }];
  if (!isUnionType(type) && !isInterfaceType(type)) return [];
  return schema.getPossibleTypes(type).map((target) => ({
    target,
    inside: (selection: string) => `... on ${target.name} { ${selection} }`,
  }));
}

/** Every field of a type that gives a value, in both languages where it has words. */
function leavesOf(type: GraphQLObjectType): readonly string[] {
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)))
    .filter(({ args }) => args.every((arg) => !isRequiredArgument(arg)))
    .flatMap(({ name, args }) =>
      args.some((arg) => arg.name === 'lang')
        ? [name, `${name}_id: ${name}(lang: ID)`]
        : [name],
    );
}

function writtenFor(type: GraphQLObjectType, field: Field, values: Arguments): readonly string[] {
  const needed = field.args.filter(isRequiredArgument).map(({ name }) => name);
  const known = values[field.name] ?? [];
  if (known.length === 0 && needed.length > 0) {
    throw new Error(`${type.name}.${field.name} needs values for ${needed.join(', ')}`);
  }
  const bare = needed.length === 0 ? [''] : [];
  return [...bare, ...known.map((one) => `(${one})`)];
}
