import { isDeepStrictEqual } from 'node:util';
import type { Coverage } from '@prevention-spectrum/core';
import { figures } from '../../test/fact/figures.ts';

/** Where an answer is not the other one: cells by their number, and whatever is beside them. */
export function answersApart(one: Coverage, other: Coverage): readonly string[] {
  const [{ cells, ...rest }, { cells: otherCells, ...otherRest }] = [figures(one), figures(other)];
  const beside = Object.keys(rest) as (keyof typeof rest)[];
  return [
    ...beside.filter((name) => !isDeepStrictEqual(rest[name], otherRest[name])),
    ...Array.from({ length: Math.max(cells.length, otherCells.length) }, (_, index) => index)
      .filter((index) => !isDeepStrictEqual(cells[index], otherCells[index]))
      .map((index) => `cell ${index}`),
  ];
}
