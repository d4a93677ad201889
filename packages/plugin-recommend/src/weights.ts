import { type Cell, type Coverage, SpectrumError } from '@prevention-spectrum/core';
import { misuse } from './catalogue.ts';

/** How much members of dimensions matter to the asker: `{ 'place:district': { hill: 2 } }`. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * The weight of a cell: those of its members, multiplied.
 * @throws SpectrumError `core/dimension-unknown`, `core/member-unknown`, `recommend/weight-unusable`
 */
export function weighing(
  { dimensions }: Pick<Coverage, 'dimensions'>,
  weights: Weights,
): (cell: Pick<Cell, 'at'>) => number {
  for (const [id, members] of Object.entries(weights)) {
    const dimension = dimensions.find((one) => one.id === id);
    const known = dimensions.map((one) => one.id);
    if (!dimension) throw unknown('core/dimension-unknown', { found: id, known });
    for (const [found, weight] of Object.entries(members)) {
      if (!dimension.members.some((one) => one.id === found)) {
        throw unknown('core/member-unknown', { found, dimension: id });
      }
      if (!Number.isFinite(weight) || weight <= 0) {
        misuse('recommend/weight-unusable', { found: String(weight), member: found });
      }
    }
  }
  return ({ at }) =>
    dimensions.reduce((product, { id }, index) => {
      const own = weights[id] ?? {};
      const member = at[index] as string;
      return product * (Object.hasOwn(own, member) ? (own[member] as number) : 1);
    }, 1);
}

function unknown(code: string, params: SpectrumError['diagnostic']['params']): SpectrumError {
  return new SpectrumError({ code, severity: 'error', params, at: {} });
}
