import type { Given } from '../shape/measured.ts';
import type { BareQuestion } from './bare-questions.ts';
import type { BareRows } from './bare-rows.ts';

/** An engine that counts: it takes the rows once, and is asked again and again. */
export interface Contestant<Loaded = unknown> {
  readonly name: string;
  /** More rows than this are not given to it: it would take too long, or more memory than there is. */
  readonly most?: number;
  /** More rows than this, and it is not asked this question. */
  readonly mostOf?: Partial<Record<BareQuestion, number>>;
  load(rows: BareRows, given: Given): Loaded | Promise<Loaded>;
  /** The cells of `finished`. */
  ask(loaded: Loaded, question: BareQuestion): Float64Array | Promise<Float64Array>;
  end?(loaded: Loaded): Promise<void> | void;
}

/** One of several kinds. */
// biome-ignore lint/suspicious/noExplicitAny: what each has loaded is its own
export type AnyContestant = Contestant<any>;
