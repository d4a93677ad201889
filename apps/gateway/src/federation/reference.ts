import { decodeGlobalID } from '@pothos/plugin-relay';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { refuse } from '../errors/sentences.ts';
import { byGlobalId, entitiesOf, named } from './entity.ts';

/**
 * The object that a reference of another system leads to; `null` when its key is unknown.
 * @throws SpectrumError `gateway/reference-type-unknown`, `gateway/reference-key-missing`, and
 * `gateway/reference-ambiguous` when the key does not tell records apart: any answer but that would be a guess.
 */
export async function referred(
  schema: GraphQLSchema,
  reference: unknown,
  context: Context,
): Promise<object | null> {
  const given = (typeof reference === 'object' ? reference : null) ?? {};
  const typename = '__typename' in given ? String(given.__typename) : '';
  const entities = entitiesOf(schema);
  const entity = entities.get(typename);
  if (!entity) {
    return refuse('gateway/reference-type-unknown', {
      found: typename,
      known: [...entities.keys()],
    });
  }
  if ('id' in given) {
    const parts = partsOf(given.id);
    return parts?.typename === typename ? byGlobalId(schema, parts, context) : null;
  }
  const keys = Object.entries(entity.keys ?? {});
  for (const [key, find] of keys) {
    const values = valuesOf(key, given);
    if (values === 'missing') continue;
    if (values === 'unknown') return null;
    const [first, ...others] = await find(values, context);
    if (others.length > 0) {
      const n = 1 + others.length;
      return refuse('gateway/reference-ambiguous', { type: typename, key, n });
    }
    return named(typename, first, context);
  }
  return refuse('gateway/reference-key-missing', {
    found: typename,
    expected: ['id', ...keys.map(([key]) => key)],
  });
}

/** The values of the fields of a key. One that is null there is a key that nothing has. */
function valuesOf(key: string, given: object): Record<string, string> | 'missing' | 'unknown' {
  const values = key.split(' ').map((field) => [field, Reflect.get(given, field)] as const);
  if (values.some(([, value]) => value === undefined || (typeof value === 'object' && value))) {
    return 'missing';
  }
  if (values.some(([, value]) => value === null)) return 'unknown';
  return Object.fromEntries(values.map(([field, value]) => [field, String(value)]));
}

function partsOf(globalId: unknown) {
  try {
    return decodeGlobalID(String(globalId));
  } catch {
    return null;
  }
}
