import type { Placed } from '../counts/placed.ts';
import { type Classes, classOf } from './classes.ts';
import type { Umbrellas } from './umbrellas.ts';

/** What each class stands for: all of its rows, with the umbrellas that they are part of. One look at each part. */
export function weightsOf(
  classes: Classes,
  { rows, tops }: Umbrellas,
): (one: number) => Pick<Placed, 'weight' | 'umbrellas' | 'alone'> {
  const umbrellas: number[][] = [];
  for (const [part, row] of rows.entries()) {
    const one = classOf(classes, row);
    if (one < 0) continue;
    umbrellas[one] ??= [];
    umbrellas[one].push(tops[part] as number);
  }
  return (one) => {
    const weight = classes.sizes[one] as number;
    const parts = umbrellas[one] ?? none;
    return { weight, umbrellas: parts, alone: weight - parts.length };
  };
}

const none: readonly number[] = [];
