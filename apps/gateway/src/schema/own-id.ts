import { Buffer } from 'node:buffer';
import type { NodeName } from '../data.ts';

/** The dataset's own id of something: an argument may give that, or the global id that the API gave out for it. */
export function ownId(type: NodeName, given: string): string {
  const decoded = Buffer.from(given, 'base64').toString('utf8');
  const beginning = `${type}:`;
  return decoded.startsWith(beginning) ? decoded.slice(beginning.length) : given;
}
