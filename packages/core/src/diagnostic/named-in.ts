import type { Standing } from './diagnostic.ts';

/** Which record a draft is, as far as that can be read: for what is said about a draft that cannot. */
export function namedIn(draft: unknown, field = 'id'): Pick<Standing, 'record'> {
  if (typeof draft !== 'object' || draft === null) return {};
  const name = (draft as Readonly<Record<string, unknown>>)[field];
  return typeof name === 'string' ? { record: name } : {};
}
