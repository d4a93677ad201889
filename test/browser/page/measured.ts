import { type CoverageQuestion, columnarCoverage } from '@prevention-spectrum/core';
import { columnsIn } from './columns-in.ts';
import type { Questions, Times } from './tab.ts';
import { withWorkers } from './with-workers.ts';

/** Times reading and the first answer after it, and then every kind of question, in this thread and by two workers. */
export async function measured(
  bytes: Uint8Array,
  questions: Questions,
  rounds: number,
): Promise<Times> {
  const times: Record<string, number[]> = {};
  const timed = async <Value>(name: string, work: () => Value | Promise<Value>) => {
    const began = performance.now();
    const value = await work();
    times[name] = [...(times[name] ?? []), performance.now() - began];
    return value;
  };
  const inTurn = async (
    name: (kind: string) => string,
    answer: (question: CoverageQuestion) => unknown,
  ) => {
    for (let round = 0; round < rounds; round += 1) {
      for (const [kind, list] of Object.entries(questions)) {
        const question = list[round % list.length] as CoverageQuestion;
        await timed(name(kind), () => answer(question));
      }
    }
  };

  const [kind, [question]] = Object.entries(questions)[0] as [string, [CoverageQuestion]];
  let columns = columnsIn(bytes);
  for (let round = 0; round < rounds; round += 1) {
    columns = await timed('unpacking', () => columnsIn(bytes));
    await timed(`${kind}, the first question`, () => columnarCoverage(columns, question));
  }
  await inTurn(
    (kind) => kind,
    (question) => columnarCoverage(columns, question),
  );
  await withWorkers(['worker.js', 'worker.js'], columns, (workers) =>
    inTurn(
      (kind) => `${kind}, two workers`,
      (question) => workers.answer(question),
    ),
  );
  return times;
}
