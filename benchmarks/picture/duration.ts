const units = [
  ['s', 1000],
  ['ms', 1],
  ['µs', 0.001],
  ['ns', 0.000_001],
] as const;

/** A time with two digits in the unit that makes it shortest: `20 µs`, `1.5 s`. */
export function durationText(milliseconds: number): string {
  const [unit, size] = units.find(([, one]) => milliseconds >= one * 0.9995) ?? ['ns', 0.000_001];
  const value = milliseconds / size;
  return `${value < 100 ? Number(value.toPrecision(2)) : Math.round(value)} ${unit}`;
}
