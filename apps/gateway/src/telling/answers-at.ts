import { type Coverage, createWorkbench, type Plugin, type Store } from '@prevention-spectrum/core';
import type { AnswerAt } from '@prevention-spectrum/store-postgres';
import { liveAnswers } from '../live-answers.ts';

/** Answers that are kept: those of the last revisions, for everybody who is told of them. */
const most = 50;

/**
 * Answers questions as of a revision, with the frameworks that plugins bring: each once, however many ask at the
 * same time. What was asked of one revision follows to the next.
 */
export function answersAt(plugins: readonly Plugin[]): (store: Store) => AnswerAt {
  const kept = new WeakMap<Store, AnswerAt>();
  return (store) => {
    const answerAt = kept.get(store) ?? answersIn(store, plugins);
    kept.set(store, answerAt);
    return answerAt;
  };
}

function answersIn(store: Store, plugins: readonly Plugin[]): AnswerAt {
  const answers = new Map<string, Promise<Coverage>>();
  const live = liveAnswers();
  return (question, revision) => {
    const key = JSON.stringify([revision, question]);
    const known = answers.get(key);
    if (known) return known;
    const then: Store = { ...store, dataset: () => store.dataset({ revision }) };
    const workbench = createWorkbench({ store: then, plugins });
    const answer = workbench.dataset().then((dataset) => live(dataset)(question));
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
