import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import type { Context } from '../context.ts';
import type { Scope } from '../custody/caller.ts';

/**
 * Makes each field read the data of its part of the answer, and each question and write ask whether the caller may.
 * What a field demands stands in its `extensions` as `scope`; where nothing is said, a question needs `read` and a
 * write, which a plugin may have added without a thought, `manage`. `null` is for everybody.
 */
export function guarded(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Map([
    [schema.getQueryType(), 'read'],
    [schema.getMutationType(), 'manage'],
  ] as const);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) guard(field, roots.get(type));
  }
  return schema;
}

function guard(field: GraphQLField<unknown, Context>, usually: Scope | undefined): void {
  const { resolve, extensions } = field;
  if (!resolve) return;
  const scope = extensions.scope === undefined ? usually : (extensions.scope as Scope | null);
  field.resolve = (source, args, request, info) => {
    const context = request.at(info.path);
    if (scope) context.demand(scope);
    return resolve(source, args, context, info);
  };
}
