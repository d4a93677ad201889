import type { Door } from '../door/door.ts';
import { refuse } from '../words/say.ts';

/**
 * What is asked by when nobody says: the first framework of the data, and the widest level of places that has
 * several. A level with one place tells no places apart.
 */
export async function defaultBy(door: Door): Promise<readonly [string, ...string[]]> {
  const dimensions = await door.dimensions();
  const framework = firstFramework(dimensions.map(({ id }) => id));
  if (framework === undefined) {
    return refuse('cli/framework-missing', { known: dimensions.map(({ id }) => id) });
  }
  const level = dimensions.find(({ id, members }) => id.startsWith('place:') && members.length > 1);
  return level ? [framework, level.id] : [framework];
}

/** The names that are no framework's. */
const others = ['audience', 'channel', 'organisation'];

/** The first of some dimensions that is a framework. */
export function firstFramework(dimensions: readonly string[]): string | undefined {
  return dimensions.find((id) => !id.includes(':') && !others.includes(id));
}
