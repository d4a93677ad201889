import type { Round } from '../../benchmarks/shape/measured.ts';

/** A round that measured nothing but these times. */
export function round(
  milliseconds: Readonly<Record<string, number>>,
  more: Partial<Round> = {},
): Round {
  return {
    figures: Object.fromEntries(
      Object.entries(milliseconds).map(([name, time]) => [
        name,
        { milliseconds: time, processor: 0 },
      ]),
    ),
    memory: 1,
    answers: {},
    ...more,
  };
}
