/**
 * One thing that a contract promises. `check` throws an error with a sentence when it is broken, so that it can be
 * a test of any runner: `test(name, check)`.
 */
export interface Check {
  readonly name: string;
  readonly check: () => void | Promise<void>;
}

/** Says that a promise is broken, and by what. */
export function broken(why: string): never {
  throw new Error(why);
}

/** Says that a promise is broken when something of a list breaks it: the first ones are named. */
export function none(found: readonly string[], why: string): void {
  if (found.length === 0) return;
  const shown = found.slice(0, 5).join('; ');
  const rest = found.length > 5 ? ` and ${found.length - 5} more` : '';
  broken(`${why}: ${shown}${rest}`);
}
