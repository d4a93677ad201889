import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

/** What one name of a schema stands for, and how a reader is told. */
export interface Definition {
  /** The kind of a type; the type of a field or an argument. */
  readonly is: string;
  readonly description: string;
}

/** Everything that a schema defines, by its coordinate: `Activity`, `Activity.title`, `Activity.title(lang:)`. */
export function definitions(schema: GraphQLSchema): ReadonlyMap<string, Definition> {
  return new Map(
    Object.values(schema.getTypeMap())
      .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
      .flatMap((type) => [...definedBy(type)]),
  );
}

type Described = { readonly description?: string | null | undefined };

function* definedBy(type: GraphQLNamedType): Generator<readonly [string, Definition]> {
  const one = (coordinate: string, is: string, { description }: Described) =>
    [coordinate, { is, description: description ?? '' }] as const;

  yield one(type.name, type.constructor.name, type);
  if (isEnumType(type)) {
    for (const value of type.getValues()) yield one(`${type.name}.${value.name}`, 'value', value);
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield one(`${type.name}.${field.name}`, String(field.type), field);
    }
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield one(`${type.name}.${field.name}`, String(field.type), field);
      for (const arg of field.args) {
        yield one(`${type.name}.${field.name}(${arg.name}:)`, String(arg.type), arg);
      }
    }
  }
}
