import type { Edit, Revision, SpectrumError, Store } from '@prevention-spectrum/core';
import { broken } from '../check/check.ts';
import { same } from '../check/same.ts';
import { listsOf } from '../contract/store/trial.ts';
import { type Chance, seeded } from './seeded.ts';
import { sequenceActivities, sequenceRecords, storeSequence } from './store-sequence.ts';

/** What is asked after a step. */
interface Question {
  /** An earlier revision. */
  readonly revision: number;
  readonly range: Parameters<Store['revisions']>[0];
}

/**
 * Makes the edits of `storeSequence` in several stores, and compares after each one what became of it and everything
 * that the stores then say: the dataset, codings, versions, revisions (but not their dates) and how many, and the
 * dataset of an earlier revision.
 * @param stores by name, none of which holds a record; the others are held to the first one
 * @throws Error with the first difference, the seed and the step
 */
export async function sameAnswers(
  stores: Readonly<Record<string, Store>>,
  seed: number,
  length: number,
): Promise<void> {
  const chance = seeded(seed);
  const edits = await storeSequence(seed, length);
  let revisions = 0;
  for (const [index, edit] of edits.entries()) {
    const step = `step ${index + 1} of the sequence with seed ${seed}`;
    const outcome = await compared(stores, (store) => outcomeOf(store, edit), `in ${step}`);
    revisions = Math.max(revisions, outcome.made?.number ?? 0);
    const question = questionAfter(revisions, chance);
    await compared(stores, (store) => answersOf(store, question), `after ${step}`);
  }
}

/** The answer of the first store; those of the others must be the same. */
async function compared<Answer>(
  stores: Readonly<Record<string, Store>>,
  ask: (store: Store) => Promise<Answer>,
  where: string,
): Promise<Answer> {
  const [first, ...others] = await Promise.all(
    Object.entries(stores).map(async ([name, store]) => ({
      name,
      answer: await ask(store).catch((error) => broken(`${name} failed ${where}: ${error}`)),
    })),
  );
  if (!first) return broken('There is no store to ask');
  for (const { name, answer } of others) {
    same(answer, first.answer, `${name} differs from ${first.name} ${where}`);
  }
  return first.answer;
}

/** What became of an edit. A refusal by the rules is an answer; any other error is none. */
async function outcomeOf(store: Store, edit: Edit) {
  try {
    const written = await store.write(edit);
    if (!written.ok) return { stale: written.stale, head: written.head };
    return { made: written.revision && undated(written.revision), repeated: written.repeated };
  } catch (error) {
    if (!(error instanceof Error && error.name === 'SpectrumError')) throw error;
    const { code, params } = (error as SpectrumError).diagnostic;
    return { refused: { code, params } };
  }
}

function questionAfter(revisions: number, chance: Chance): Question {
  return {
    revision: chance.below(revisions + 1),
    range: {
      ...(chance.percent(80) && { after: chance.below(revisions + 1) }),
      ...(chance.percent(50) && { first: chance.below(5) }),
      ...(chance.percent(50) && { of: chance.of(sequenceRecords) }),
    },
  };
}

async function answersOf(store: Store, { revision, range }: Question) {
  const codings = await Promise.all(sequenceActivities.map((id) => store.codings(id)));
  const numbered = sequenceActivities.flatMap((id, index) =>
    (codings[index] ?? []).map((_, at) => ({ list: 'codings' as const, id: `${id}#${at + 1}` })),
  );
  return {
    activities: await Promise.all(sequenceActivities.map((id) => store.activity(id))),
    codings,
    versions: await store.versions([...sequenceRecords, ...numbered]),
    dataset: listsOf(await store.dataset()),
    last: await store.lastRevision(),
    revisions: (await store.revisions(range)).map(undated),
    earlier: { revision, dataset: listsOf(await store.dataset({ revision })) },
  };
}

function undated({ at: _, ...revision }: Revision): Omit<Revision, 'at'> {
  return revision;
}
