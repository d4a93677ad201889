import { type Coverage, createWorkbench, type Plugin, type Store } from '@prevention-spectrum/core';
import type { AnswerAt } from '@prevention-spectrum/store-postgres';

/** Answers that are kept: those of the last revisions, for everybody who is told of them. */
const most = 50;

/**
 * Answers questions as of a revision, with the frameworks that plugins bring: each once, however many ask at the
 * same time.
 */
export function answersAt(plugins: readonly Plugin[]): (store: Store) => AnswerAt {
  const kept = new WeakMap<Store, Map<string, Promise<Coverage>>>();
  return (store) => (question, revision) => {
    const answers = kept.get(store) ?? new Map<string, Promise<Coverage>>();
    kept.set(store, answers);
    const key = JSON.stringify([revision, question]);
    const known = answers.get(key);
    if (known) return known;
    const then: Store = { ...store, dataset: () => store.dataset({ revision }) };
    const answer = createWorkbench({ store: then, plugins }).coverage(question);
    answers.set(key, answer);
    // What failed is asked again: the database may have been away.
    answer.catch(() => answers.delete(key));
    for (const oldest of answers.keys()) {
      if (answers.size <= most) break;
      answers.delete(oldest);
    }
    return answer;
  };
}
