import type { RecordRef } from '@prevention-spectrum/core';
import { InputRefused, type Issue } from './input-refused.ts';

/** Why a write was not made: an answer that every program that writes has to expect. */
export type Refused =
  | { readonly __typename: 'InputRefused'; readonly issues: readonly Issue[] }
  | { readonly __typename: 'StaleWrite'; readonly found: string; readonly version: number }
  | { readonly __typename: 'NotFound'; readonly found: string }
  | { readonly __typename: 'InUse'; readonly found: string; readonly by: readonly RecordRef[] };

/** Carries such an answer out of the work that found it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly answer: Refused;

  constructor(answer: Refused, options?: ErrorOptions) {
    super(answer.__typename, options);
    this.answer = answer;
  }
}

type Kind = Refused['__typename'];

/** How every write can fail. */
export const unwritten = ['InputRefused', 'StaleWrite', 'NotFound'] as const;

/** What a piece of work gives, or which of these refusals it met. */
export async function orRefused<Value, Name extends Kind>(
  expected: readonly Name[],
  work: () => Promise<Value>,
): Promise<Value | Extract<Refused, { readonly __typename: Name }>> {
  const isExpected = (answer: Refused): answer is Extract<Refused, { readonly __typename: Name }> =>
    (expected as readonly Kind[]).includes(answer.__typename);
  try {
    return await work();
  } catch (error) {
    const answer = answerIn(error);
    if (answer && isExpected(answer)) return answer;
    throw error;
  }
}

function answerIn(error: unknown): Refused | null {
  if (error instanceof Refusal) return error.answer;
  if (error instanceof InputRefused) return { __typename: 'InputRefused', issues: error.issues };
  return null;
}
