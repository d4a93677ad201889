import { SpectrumError } from '@prevention-spectrum/core';
import type { Data, NodeName } from '../data.ts';
import { ownId } from './own-id.ts';

/**
 * The dataset's own id of something that an argument names.
 * An id that nothing has is refused: an empty list would say that there is nothing.
 */
export function known(data: Data, type: NodeName, given: string): string {
  const id = ownId(type, given);
  if (data.find(type, id)) return id;
  return unknown(given, type.toLowerCase());
}

/** @throws SpectrumError `core/member-unknown`, always. */
export function unknown(found: string, dimension: string): never {
  const params = { found, dimension };
  throw new SpectrumError({ code: 'core/member-unknown', severity: 'error', params, at: {} });
}
