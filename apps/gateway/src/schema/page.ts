import {
  cursorToOffset,
  type DefaultConnectionArguments,
  resolveArrayConnection,
} from '@pothos/plugin-relay';
import { refuse } from '../errors/sentences.ts';

/** How many entries a page has when nobody says, and at most. */
export const pageSize = 20;
export const pageLimit = 100;

/** Names the types of a connection, and says what they are. */
export function pages<Name extends string>(type: Name, words: string) {
  return [
    { name: `${type}Connection`, description: `One page of a list of ${words}.` },
    { name: `${type}Edge`, description: `One entry of a list of ${words}, with its mark.` },
  ] as const;
}

/** One page of a list, in the order of the list. A page that is too large is refused, never cut silently. */
export function page<Item extends object>(
  args: DefaultConnectionArguments,
  items: readonly Item[],
) {
  for (const size of [args.first, args.last]) {
    if (typeof size === 'number') checkSize(size, 0);
  }
  for (const cursor of [args.after, args.before]) {
    if (typeof cursor === 'string') checkCursor(cursor);
  }
  const found = resolveArrayConnection({ args, defaultSize: pageSize, maxSize: pageLimit }, items);
  if (found.edges.length > 0) return found;
  return { ...found, pageInfo: { ...found.pageInfo, startCursor: null, endCursor: null } };
}

/** The first entries of a list that is read from its top. */
export function top<Item>(items: readonly Item[], first: number): readonly Item[] {
  checkSize(first, 1);
  return items.slice(0, first);
}

function checkSize(found: number, least: number): void {
  if (found < least || found > pageLimit) {
    refuse('gateway/page-size-invalid', { found, least, limit: pageLimit });
  }
}

function checkCursor(cursor: string): void {
  try {
    if (Number.isSafeInteger(cursorToOffset(cursor))) return;
  } catch {
    // Said below, in our own words.
  }
  refuse('gateway/cursor-unreadable', { found: cursor });
}
