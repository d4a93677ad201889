import { decodeGlobalID } from '@pothos/plugin-relay';
import type { NodeName } from '../data.ts';

/** The dataset's own id of something: an argument may give that, or the global id that the API gave out for it. */
export function ownId(type: NodeName, given: string): string {
  try {
    const decoded = decodeGlobalID(given);
    return decoded.typename === type ? decoded.id : given;
  } catch {
    return given;
  }
}
