import type { Rounds } from './run.ts';

/**
 * @param measured the name of what is measured, for the error
 * @throws Error when two answers about the same differ: then there is nothing to compare
 */
export function checkAnswers(measured: string, rounds: Rounds): void {
  const firsts = new Map<string, { readonly peer: string; readonly answer: string }>();
  for (const [peer, all] of Object.entries(rounds)) {
    for (const { about = '', answer } of all) {
      const first = firsts.get(about);
      if (!first) firsts.set(about, { peer, answer });
      else if (first.answer !== answer) {
        throw new Error(
          `${measured}: ${first.peer} and ${peer} answer differently\n${first.answer}\n${answer}`,
        );
      }
    }
  }
}
