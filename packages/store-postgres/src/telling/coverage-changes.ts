import {
  type Change,
  type Coverage,
  type CoverageQuestion,
  change,
  coverage,
  type RecordList,
  type Revision,
  SpectrumError,
  type Store,
} from '@prevention-spectrum/core';
import { type FollowOptions, follow } from './follow.ts';
import { lookEvery } from './head-watch.ts';
import { leavable } from './leavable.ts';
import { patiently } from './patience.ts';

/** What a revision did to the answer to a question. */
export interface CoverageChange {
  readonly revision: Revision;
  /** The cells whose state, reasons or count are not what they were, with both sides. */
  readonly changes: readonly Change[];
  /**
   * The revision changed what the question means: its expectation was declared otherwise, so that the two sides do not
   * measure the same.
   */
  readonly redefined: boolean;
}

/** Answers a question as of a revision. */
export type AnswerAt = (question: CoverageQuestion, revision: number) => Promise<Coverage>;

export interface CoverageChangesOptions extends FollowOptions {
  /**
   * How the question is answered; from what the store has, when left out. With it come the frameworks that plugins
   * bring, and answers that others have asked for already.
   */
  readonly answer?: AnswerAt;
}

/** Lists that no answer about coverage is made of. */
const beside: ReadonlySet<RecordList> = new Set([
  'sources',
  'coders',
  'statistics',
  'contradictions',
]);

/**
 * The revisions after a number that change the answer to a question, each with the cells that it changed: what `follow`
 * gives, without those that leave every cell as it was. Everything comes from the numbers of the revisions alone: asked
 * again from the same number, it tells the same. As long as the question cannot be asked, because something that it
 * names is not there, there are no cells: all of them come when it can, and go when it no longer can.
 * @throws SpectrumError as `follow` does
 */
export function coverageChanges(
  store: Store,
  question: CoverageQuestion,
  { signal, answer = answersOf(store), ...options }: CoverageChangesOptions = {},
): AsyncGenerator<CoverageChange, void, void> {
  return leavable((ended) => {
    const revisions = follow(store, { ...options, signal: ended });
    const every = options.every ?? lookEvery;
    return changesOf(revisions, asking(answer, question), every, ended);
  }, signal);
}

async function* changesOf(
  revisions: AsyncGenerator<Revision, void, void>,
  ask: Asking,
  every: number,
  ended: AbortSignal,
): AsyncGenerator<CoverageChange, void, void> {
  for await (const revision of revisions) {
    const found = await patiently(() => ask(revision), every, ended);
    if (found && !ended.aborted) yield found;
  }
}

/** What one revision after another did; `null` where it left every cell as it was. */
type Asking = (revision: Revision) => Promise<CoverageChange | null>;

/** Remembers the last answer: what the next revision finds. Revisions are handed in by rising numbers. */
export function asking(answer: AnswerAt, question: CoverageQuestion): Asking {
  let known: { readonly answer: Coverage | null } | undefined;
  return async (revision) => {
    if (revision.touched.every(({ list }) => beside.has(list))) return null;
    const before = known ? known.answer : await answered(answer, question, revision.number - 1);
    const after = await answered(answer, question, revision.number);
    known = { answer: after };
    const found = compared(before, after);
    return found.changes.length > 0 ? { revision, ...found } : null;
  };
}

/** `null` where the question cannot be asked of those records. */
async function answered(answer: AnswerAt, question: CoverageQuestion, revision: number) {
  try {
    return await answer(question, revision);
  } catch (error) {
    if (error instanceof SpectrumError && error.code.startsWith('core/')) return null;
    throw error;
  }
}

function compared(
  before: Coverage | null,
  after: Coverage | null,
): Pick<CoverageChange, 'changes' | 'redefined'> {
  if (!before || !after) {
    const there = before ?? after;
    if (!there) return { changes: [], redefined: false };
    const none = { ...there, cells: [] };
    return { changes: change(before ?? none, after ?? none), redefined: false };
  }
  try {
    return { changes: change(before, after), redefined: false };
  } catch (error) {
    if (!(error instanceof SpectrumError && error.code === 'core/questions-differ')) throw error;
    const { expectation } = after;
    return { changes: change({ ...before, expectation }, after), redefined: true };
  }
}

/** Answers from what a store has. */
export function answersOf(store: Store): AnswerAt {
  return async (question, revision) => coverage(await store.dataset({ revision }), question);
}
