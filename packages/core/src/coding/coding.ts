import type { ActivityId } from '../activity/id.ts';
import type { Text } from '../activity/text.ts';
import type { CodeOf, Framework } from '../framework/framework.ts';
import type { Evidence, SomeEvidence } from './evidence.ts';

/**
 * How one coder reads one activity in one framework.
 * - `within`: it belongs to these categories. `principal` is what it is for, `significant` is what it also does,
 *   `absent` was examined and is not there (the scale of the OECD policy markers: 2, 1, 0);
 * - `outside`: the framework has no category for it;
 * - `resource`: it is money, staff or goods for other activities.
 * An activity that was read as outside is different from one that nobody read.
 */
export type Reading<Code extends string = string> =
  | {
      readonly verdict: 'within';
      readonly principal: readonly Code[];
      readonly significant: readonly Code[];
      readonly absent: readonly Code[];
    }
  | { readonly verdict: 'outside' }
  | { readonly verdict: 'resource' };

/** Another reading that an honest coder could defend, whole, with the reason. */
export interface Alternative<Code extends string = string> {
  readonly reading: Reading<Code>;
  readonly because: Text;
  /** The coder who holds it, when one does. */
  readonly coder?: string;
}

export type CodingStatus = 'proposed' | 'accepted' | 'rejected';
export type Confidence = 'high' | 'medium' | 'low';

/** A person, a group or a program that codes, by a role or a pseudonym. */
export interface Coder {
  readonly id: string;
  readonly kind: 'person' | 'group' | 'program';
  readonly label: Text;
}

/** One coder's reading of one activity in one framework, with the evidence it rests on. */
export interface Coding<Code extends string = string> {
  readonly activity: ActivityId;
  readonly framework: string;
  /** The version of the framework and its codebook that the coder used. */
  readonly version: string;
  readonly coder: string;
  readonly reading: Reading<Code>;
  readonly evidence: SomeEvidence<Code>;
  readonly because: Text | null;
  readonly confidence: Confidence;
  readonly alternatives: readonly Alternative<Code>[];
  readonly status: CodingStatus;
}

/** What an author writes of a reading. */
export type ReadingDraft<Code extends string> =
  | {
      readonly principal: readonly Code[];
      readonly significant?: readonly Code[];
      readonly absent?: readonly Code[];
    }
  | 'outside'
  | 'resource';

/** What an author writes of a coding in a framework `F`: its codes are checked by the compiler. */
export interface CodingDraft<F extends Framework> {
  readonly activity: string;
  readonly reading: ReadingDraft<CodeOf<F>>;
  readonly evidence: SomeEvidence<CodeOf<F>>;
  readonly coder: string;
  readonly because?: Text;
  readonly confidence?: Confidence;
  readonly alternatives?: readonly {
    readonly reading: ReadingDraft<CodeOf<F>>;
    readonly because: Text;
    readonly coder?: string;
  }[];
  readonly status?: CodingStatus;
}

/**
 * Codes an activity in a framework. A code that the framework does not have and an empty list of evidence
 * do not compile. Data from outside goes through `checkCoding`.
 */
export function coding<const F extends Framework>(
  framework: F,
  draft: CodingDraft<F>,
): Coding<CodeOf<F>> {
  return {
    activity: draft.activity as ActivityId,
    framework: framework.id,
    version: framework.version,
    coder: draft.coder,
    reading: readingOf(draft.reading),
    evidence: draft.evidence,
    because: draft.because ?? null,
    confidence: draft.confidence ?? 'medium',
    alternatives: (draft.alternatives ?? []).map(({ reading, ...rest }) => ({
      ...rest,
      reading: readingOf(reading),
    })),
    status: draft.status ?? 'accepted',
  };
}

/** Spells a reading out: what was left out was not examined, and stays empty. */
export function readingOf<Code extends string>(draft: ReadingDraft<Code>): Reading<Code> {
  if (draft === 'outside' || draft === 'resource') return { verdict: draft };
  return {
    verdict: 'within',
    principal: draft.principal,
    significant: draft.significant ?? [],
    absent: draft.absent ?? [],
  };
}

/** Every category that a reading puts the activity in, principal first. */
export function categoriesOf<Code extends string>(reading: Reading<Code>): readonly Code[] {
  return reading.verdict === 'within' ? [...reading.principal, ...reading.significant] : [];
}

/** The evidence of a coding that speaks for one category. */
export function evidenceFor<Code extends string>(
  of: Coding<Code>,
  category: NoInfer<Code>,
): readonly Evidence<Code>[] {
  return of.evidence.filter((item) => !item.supports || item.supports.includes(category));
}
