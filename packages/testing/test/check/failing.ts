import type { Check } from '../../src/index.ts';

/** The names of the checks that a specimen does not pass, with what they say. */
export async function failing(checks: readonly Check[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const { name, check } of checks) {
    try {
      await check();
    } catch (error) {
      found.set(name, String(error));
    }
  }
  return found;
}

/** A specimen that is broken in one way, the check that must say so, and how it says it. */
export type Specimen<Of> = readonly [what: string, broken: Of, check: string, says: RegExp];
