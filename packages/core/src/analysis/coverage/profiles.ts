import { misuse } from '../../diagnostic/spectrum-error.ts';
import type { Cell, Coverage, Dimension } from './answer.ts';

/** What one combination of the other dimensions (a place, its people, a period) has of each category. */
export interface Profile {
  /** The coordinates without the category. */
  readonly at: readonly string[];
  readonly states: ReadonlyMap<string, Cell['state']>;
}

/**
 * An answer read along one framework: its categories, and the state of each for every combination of the others.
 * One profile, everywhere at once, when nothing else is asked about.
 * @throws SpectrumError `core/dimension-unknown` when the answer has no such dimension.
 */
export function profilesOf(
  { dimensions, cells }: Pick<Coverage, 'dimensions' | 'cells'>,
  framework: string,
): { readonly framework: Dimension; readonly profiles: readonly Profile[] } {
  const axis = dimensions.findIndex(({ id }) => id === framework);
  const found =
    dimensions[axis] ??
    misuse('core/dimension-unknown', {
      found: framework,
      known: dimensions.map(({ id }) => id),
    });
  const profiles = new Map<string, { at: readonly string[]; states: Map<string, Cell['state']> }>();
  for (const { at, state } of cells) {
    const others = at.filter((_, index) => index !== axis);
    const key = JSON.stringify(others);
    const profile = profiles.get(key) ?? { at: others, states: new Map() };
    profile.states.set(at[axis] as string, state);
    profiles.set(key, profile);
  }
  return { framework: found, profiles: [...profiles.values()] };
}
