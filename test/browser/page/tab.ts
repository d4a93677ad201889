import type { CoverageQuestion } from '@prevention-spectrum/core';

/**
 * What the page does for whoever drives the browser, as `tab` of its window, with the snapshot beside the page.
 * Answers are canonical texts.
 */
export interface Tab {
  /** Whether its threads can share a memory. */
  readonly isolated: boolean;
  readonly rows: number;
  /** Counts in the thread of the page. */
  alone(question: CoverageQuestion): string;
  /** Two workers count. */
  together(question: CoverageQuestion): Promise<Together>;
  /** Two workers are told to end when they first tell how far they are, and are asked once more. */
  cancelled(
    question: CoverageQuestion,
  ): Promise<Pick<Together, 'told'> & { readonly refused: string; readonly next: string }>;
  /** One of two workers is ended before it can answer; then the other one too, and they are asked once more. */
  withoutOne(question: CoverageQuestion): Promise<Together & { readonly refused: string }>;
  /** One of two workers has no script. */
  besideBroken(question: CoverageQuestion): Promise<Together>;
  /** Times reading the snapshot and answering; each round asks another question of every kind. */
  measure(questions: Questions, rounds: number): Promise<Times>;
}

export interface Together {
  readonly answer: string;
  /** Rows counted, after each portion. */
  readonly told: readonly number[];
}

/** By kind. */
export type Questions = Readonly<Record<string, readonly CoverageQuestion[]>>;

/** Milliseconds of each round. */
export type Times = Readonly<Record<string, readonly number[]>>;
