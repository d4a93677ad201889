import type { Activity } from '../activity/activity.ts';
import type { Bilingual } from '../activity/text.ts';
import type { Framework } from '../framework/framework.ts';
import type { Coding } from './coding.ts';

/** A program that proposes codings, each with the evidence that it found. A person, or a rule, accepts them. */
export interface AutomaticCoder {
  readonly id: string;
  readonly label: Bilingual;
  /** The frameworks that it can code in, by id. */
  readonly frameworks: readonly string[];
  /** Pure: the same activity and codebook give the same proposals. None when nothing in the activity speaks for a category. */
  propose(activity: Activity, framework: Framework): readonly Coding[];
}
