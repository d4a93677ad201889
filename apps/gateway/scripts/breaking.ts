import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** A change that somebody decided on although clients break, with the reason. */
export interface Intended {
  readonly change: string;
  readonly because: string;
}

/** What would break clients between two printed schemas and nobody has decided on. */
export async function breaking(
  before: string,
  after: string,
  intended: readonly Intended[],
): Promise<readonly string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message)
    .filter((message) => !intended.some(({ change }) => change === message));
}
