import type { Took } from './measured.ts';
import { spreadOf } from './spread.ts';

/** The median of several times, and of what they had of a processor. */
export function middle(times: readonly Took[]): Took {
  return {
    milliseconds: spreadOf(times.map(({ milliseconds }) => milliseconds)).median,
    processor: spreadOf(times.map(({ processor }) => processor)).median,
  };
}
