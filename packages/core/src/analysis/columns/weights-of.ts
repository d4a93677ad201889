import type { Placed } from '../counts/placed.ts';
import { type Classes, classOf } from './classes.ts';
import { placeOf } from './rows.ts';
import type { Umbrellas } from './umbrellas.ts';

/**
 * What each class stands for: all of its rows, with the umbrellas that they are part of. It costs a look at each part, or
 * at each row that is left where these are fewer.
 */
export function weightsOf(
  classes: Classes,
  parts: Umbrellas,
): (one: number) => Pick<Placed, 'weight' | 'umbrellas' | 'alone'> {
  const umbrellas: number[][] = [];
  const enter = (one: number, part: number) => {
    if (one < 0 || part < 0) return;
    umbrellas[one] ??= [];
    umbrellas[one].push(parts.tops[part] as number);
  };
  if (classes.base === null && classes.rows.length < parts.rows.length) {
    for (const [at, row] of classes.rows.entries()) {
      enter(classes.of[at] as number, placeOf(row, parts.rows));
    }
  } else {
    for (const [part, row] of parts.rows.entries()) enter(classOf(classes, row), part);
  }
  return (one) => {
    const weight = classes.sizes[one] as number;
    const tops = umbrellas[one] ?? none;
    return { weight, umbrellas: tops, alone: weight - tops.length };
  };
}

const none: readonly number[] = [];
