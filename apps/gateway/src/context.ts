import {
  type Coverage,
  type CoverageQuestion,
  coverage,
  type Workbench,
} from '@prevention-spectrum/core';
import type { Data } from './data.ts';
import { refuse } from './errors/sentences.ts';

/** How many different questions about coverage one request may ask. Each is worked out once. */
const mostQuestions = 10;

/** A coverage with the question that it answers. */
export interface Answer {
  readonly question: CoverageQuestion;
  readonly coverage: Coverage;
}

/** What every resolver gets: the data as they were when the request came, and the answers it has asked for so far. */
export interface Context {
  readonly workbench: Workbench;
  readonly data: Data;
  /** The answer to a question: worked out once in a request, however many fields ask. */
  answer(question: CoverageQuestion): Answer;
}

export function contextOf(workbench: Workbench, data: Data): Context {
  const answers = new Map<string, Answer>();
  return {
    workbench,
    data,
    answer(question) {
      const key = JSON.stringify(question);
      const known = answers.get(key);
      if (known) return known;
      if (answers.size === mostQuestions) {
        refuse('gateway/questions-too-many', { limit: mostQuestions });
      }
      const answer = { question, coverage: coverage(data.dataset, question) };
      answers.set(key, answer);
      return answer;
    },
  };
}
