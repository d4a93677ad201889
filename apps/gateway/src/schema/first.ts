import type { ArgBuilder } from '@pothos/core';
import type { BuilderTypes } from './builder.ts';
import { pageLimit, pageSize } from './page.ts';

/** The argument of a list that is read from its top: one screen's worth by default. */
export function first(t: { readonly arg: ArgBuilder<BuilderTypes> }, size: number = pageSize) {
  return t.arg.int({
    required: true,
    defaultValue: size,
    description: `How many entries to give, from the top: 1 to ${pageLimit}.`,
  });
}
