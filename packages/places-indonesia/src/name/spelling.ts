import { nameKey } from './name.ts';

/** A name made ready to be compared with many others. */
export interface Spelling {
  readonly name: string;
  readonly key: string;
  /** The keys of its words. */
  readonly words: ReadonlySet<string>;
}

export function spelling(name: string): Spelling {
  return { name, key: nameKey(name), words: new Set(name.split(/[\s-]+/).map(nameKey)) };
}
