import type { Edit, Store } from '@prevention-spectrum/core';
import type { PerhapsEdit } from './programme.ts';

/** The edit without what is about records that the store does not have. */
export async function possibleEdit(
  { by, put, amend = [], retire = [] }: PerhapsEdit,
  store: Store,
): Promise<Edit> {
  const there = async (refs: Parameters<Store['versions']>[0]) => {
    const versions = await store.versions(refs);
    return (_: unknown, index: number) => versions[index] !== 0;
  };
  return {
    by,
    put,
    amend: amend.filter(await there(amend.map(({ id }) => ({ list: 'codings' as const, id })))),
    retire: retire.filter(await there(retire)),
  };
}
