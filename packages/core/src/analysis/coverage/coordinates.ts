import type { Axis } from '../axis/axis.ts';

/** A cell as its coordinates: one member on each axis. */
export type Coordinates = readonly string[];

/** Every combination of one member from each axis, the last axis running fastest. */
export function coordinatesOf(axes: readonly Pick<Axis, 'members'>[]): readonly Coordinates[] {
  return axes.reduce<readonly Coordinates[]>(
    (cells, axis) => cells.flatMap((cell) => axis.members.map(({ id }) => [...cell, id])),
    [[]],
  );
}
