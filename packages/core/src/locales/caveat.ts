import type { Bilingual } from '../activity/text.ts';
import type { Params } from '../diagnostic/diagnostic.ts';
import type { CaveatCode } from './answer-codes.ts';

/** Something a reader must know before using a figure: a code with parameters; the sentence comes from a locale. */
export interface Caveat {
  /** One of the library's own; or one of a plugin, `recommend/greedy`: its id, a slash, the thing to be known. */
  readonly code: CaveatCode | `${string}/${string}`;
  readonly params: Params;
  /**
   * What codes among the parameters are called: a framework by its id, a category by its code. A caveat of a plugin
   * brings its sentence here, under its own code, so that it is said wherever the table goes.
   */
  readonly labels?: Readonly<Record<string, Bilingual>>;
}
