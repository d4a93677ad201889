import type { CoverageQuestion, Workbench } from '@prevention-spectrum/core';
import type { Answer } from './answers.ts';
import type { Desk } from './custody/holding.ts';
import type { Data } from './data.ts';
import { refuse } from './errors/sentences.ts';

/** How many different questions about coverage one request may ask. */
const mostQuestions = 10;

/** What every resolver gets: the data as they were when the request came. */
export interface Context {
  readonly workbench: Workbench;
  readonly data: Data;
  /** The answer to a question: worked out once, however many fields ask. */
  answer(question: CoverageQuestion): Answer;
  /** The names of the types of what was found by an id or a key. */
  readonly typeNames: WeakMap<object, string>;
}

export function contextOf({ workbench, data }: Desk): Context {
  const asked = new Set<string>();
  return {
    workbench,
    data,
    typeNames: new WeakMap(),
    answer(question) {
      asked.add(JSON.stringify(question));
      if (asked.size > mostQuestions) {
        refuse('gateway/questions-too-many', { limit: mostQuestions });
      }
      return data.answer(question);
    },
  };
}
