/** A logarithmic axis: where a value is drawn, and the powers of ten on it. */
export interface LogAxis {
  at(value: number): number;
  readonly powers: readonly number[];
}

/**
 * @param values all above 0; the axis begins and ends with a power of ten, or with the least and the most of them
 * @param drawn where its ends are drawn
 */
export function logAxis(
  values: readonly number[],
  drawn: readonly [from: number, to: number],
  ends: 'powers of ten' | 'values',
): LogAxis {
  const logs = values.map(Math.log10);
  const [least, most] = [Math.min(...logs), Math.max(...logs)];
  const from = ends === 'values' ? least : Math.floor(least);
  const to = ends === 'values' ? most : Math.max(from + 1, Math.ceil(most));
  const step = (drawn[1] - drawn[0]) / (to - from);
  const first = Math.ceil(from);
  return {
    at: (value) => drawn[0] + (Math.log10(value) - from) * step,
    powers: Array.from({ length: Math.floor(to) - first + 1 }, (_, power) => 10 ** (first + power)),
  };
}
