import type { PlaceId } from './id.ts';
import type { Text } from './text.ts';

/**
 * A place in a hierarchy. The id names it inside a dataset; the code is what a code system calls it,
 * with the year of the list it was read from, because codes move when districts are split.
 */
export interface Place {
  readonly id: PlaceId;
  readonly name: Text;
  /** Levels are words of the country's own hierarchy: `province`, `regency`, `district`, `village`. */
  readonly level: string;
  readonly within?: PlaceId;
  readonly code?: PlaceCode;
}

export interface PlaceCode {
  readonly system: string;
  readonly code: string;
  readonly listed: number;
}

/**
 * How far an activity reaches inside the place it names.
 * `throughout` binds or reaches all of it (a decree, a broadcast);
 * `within` is somewhere in it (village visits in the regency), so that no single part of it is sure.
 */
export type Extent = 'throughout' | 'within';

export interface ActivityPlace {
  readonly place: PlaceId;
  readonly extent: Extent;
}
