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

/** How to reach a type from a way in. */
interface Way {
  readonly type: GraphQLObjectType;
  /** What stands around a selection of the type's fields. */
  readonly around: (selection: string) => string;
  readonly depth: number;
}

type Field = GraphQLField<unknown, unknown>;

/** How deep the gateway lets a question go, and how many of its fields may have another name. */
const limits = { depth: 8, aliases: 15 } as const;

/** Several questions in one request, and each on its own: where one is refused, it may take the others with it. */
interface Asked {
  readonly whole: string;
  readonly parts: readonly string[];
}

/**
 * Requests that read every value of every type by every field that leads to it, with every value that was given for its
 * arguments. A field without a value for an argument that it needs is an error: whoever adds one says what it may be
 * asked.
 * @param type the type whose fields are ways in
 * @param around what stands around a selection of them
 */
export function requestsOf(
  schema: GraphQLSchema,
  { type: name, around }: { readonly type: string; readonly around: (selection: string) => string },
  values: Arguments,
): readonly Asked[] {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`There is no type ${name}`);
  const depth = around('').split('{').length - 1;
  const all = [...selectionsFrom(schema, { type, around: (inner) => inner, depth }, values)];
  // What names something is asked apart: an answer that repeats a name tells nothing.
  const bare = all.filter((one) => !asksFor.test(one));
  const packs = [...packed(bare), ...packed(all.filter((one) => asksFor.test(one)))];
  return packs.map((some) => ({
    whole: around(some.map((one, index) => `q${index}: ${one}`).join(' ')),
    parts: some.map(around),
  }));
}

/** Arguments other than a language. */
const asksFor = /\((?!lang:)/;

function packed(selections: readonly string[]): readonly (readonly string[])[] {
  const requests: string[][] = [];
  for (const one of selections) {
    const last = requests.at(-1);
    if (last && aliasesIn([...last, one]) <= limits.aliases) last.push(one);
    else requests.push([one]);
  }
  return requests;
}

function aliasesIn(selections: readonly string[]): number {
  return selections.length + selections.join(' ').split('_id: ').length - 1;
}

/** Ways that need no argument go first, so that what lies behind them is read of all that there is. */
function* selectionsFrom(schema: GraphQLSchema, root: Way, values: Arguments): Generator<string> {
  const seen = new Set<string>(['Joined', root.type.name]);
  const open: Way[] = [root];
  const later: Way[] = [];
  for (let way = open.shift(); way; way = open.shift() ?? later.shift()) {
    const { type, around, depth } = way;
    for (const field of Object.values(type.getFields())) {
      const targets = targetsOf(schema, field);
      const ahead = field.args.some(isRequiredArgument) ? later : open;
      for (const written of writtenFor(type, field, values)) {
        for (const { target, inside } of targets) {
          const whole = (inner: string) => around(`${field.name}${written} { ${inside(inner)} }`);
          if (depth < limits.depth) yield whole(leavesOf(target).join(' ') || '__typename');
          if (seen.has(target.name) || depth + 2 > limits.depth) continue;
          ahead.push({ type: target, around: whole, depth: depth + 1 });
        }
        if (targets.length === 0 && type === root.type) yield around(`${field.name}${written}`);
      }
      if (ahead === open) for (const { target } of targets) seen.add(target.name);
    }
    seen.add(type.name);
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
      args.some((arg) => arg.name === 'lang') ? [name, `${name}_id: ${name}(lang: ID)`] : [name],
    );
}

function writtenFor(type: GraphQLObjectType, field: Field, values: Arguments): readonly string[] {
  const needed = field.args.filter(isRequiredArgument).map(({ name }) => name);
  const known = (values[field.name] ?? []).filter((written) =>
    field.args.some(({ name }) => written.startsWith(`${name}:`)),
  );
  if (known.length === 0 && needed.length > 0) {
    throw new Error(`${type.name}.${field.name} needs values for ${needed.join(', ')}`);
  }
  const bare = needed.length === 0 ? [''] : [];
  return [...bare, ...known.map((one) => `(${one})`)];
}
