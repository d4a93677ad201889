import type { Rounds } from './run.ts';

/**
 * @param measured the name of what is measured, for the error
 * @throws Error when two answers to the same differ: then there is nothing to compare
 */
export function checkAnswers(measured: string, rounds: Rounds): void {
  const firsts = new Map<string, { readonly peer: string; readonly answer: string }>();
  const all = Object.entries(rounds).flatMap(([peer, its]) =>
    its.flatMap(({ answers }) =>
      Object.entries(answers).map(([asked, answer]) => ({ peer, asked, answer })),
    ),
  );
  for (const { peer, asked, answer } of all) {
    const first = firsts.get(asked);
    if (!first) firsts.set(asked, { peer, answer });
    else if (first.answer !== answer) {
      throw new Error(
        `${measured}, ${asked}: ${first.peer} and ${peer} answer differently\n${first.answer}\n${answer}`,
      );
    }
  }
}
