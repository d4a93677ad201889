/** A bound: a ratio (`x`, or a share as `%`), or an amount in its unit. */
export type Goal = readonly [bound: 'at least' | 'at most', value: number, unit: GoalUnit];

export type GoalUnit = 'x' | '%' | 'ms' | 'µs' | 'bytes';

/** By how much a ratio, milliseconds or bytes are multiplied to stand beside a goal. */
const scale: Readonly<Record<GoalUnit, number>> = { x: 1, '%': 100, ms: 1, µs: 1000, bytes: 1 };

/** @param value a ratio, milliseconds or bytes */
export function inUnit([, , unit]: Goal, value: number): number {
  return value * scale[unit];
}

/** @param value in the unit of the goal; one that is no number reaches nothing */
export function reaches([bound, goal]: Goal, value: number): boolean {
  return bound === 'at least' ? value >= goal : value <= goal;
}

export function goalText([bound, value, unit]: Goal): string {
  return `${bound} ${written(value, unit)}`;
}

/** Two digits, or all that stand before the point: `1.3x`, `1,234x`, `25 %`. */
export function amountText(value: number, unit: GoalUnit): string {
  const digits = Math.abs(value) < 100 ? Number(value.toPrecision(2)) : Math.round(value);
  return written(digits, unit);
}

function written(value: number, unit: GoalUnit): string {
  return `${value.toLocaleString('en')}${unit === 'x' ? '' : ' '}${unit}`;
}
