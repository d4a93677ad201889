import type { Bilingual } from '../activity/text.ts';
import type { Params } from '../diagnostic/diagnostic.ts';
import type { CaveatCode } from './answer-codes.ts';

/** Something a reader must know before using a figure: a code with parameters; the sentence comes from a locale. */
export interface Caveat {
  readonly code: CaveatCode;
  readonly params: Params;
  /** What codes among the parameters are called: a framework by its id, a category by its code. */
  readonly labels?: Readonly<Record<string, Bilingual>>;
}
