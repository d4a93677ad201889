import type { PlaceId } from '../activity/id.ts';
import type { Bilingual } from '../activity/text.ts';
import type { Evidence } from '../coding/evidence.ts';

/** One figure of a series. `low` and `high` differ where the source gives a range or rounds. */
export interface Observation {
  /** The period as the source gives it: `2017`, `2018-01/2018-03`, `../2019-02` (open start). */
  readonly period: string;
  readonly low: number;
  readonly high: number;
  /** What the figure is broken down by: `{ status: 'legal' }`. Empty for a total. */
  readonly breakdown: Readonly<Record<string, string>>;
  /** The period is only a part of its unit: never compare it with whole ones. */
  readonly partial: boolean;
}

/** A series of figures that a source gives, word for word in value, with what is odd about it. */
export interface Statistic {
  readonly id: string;
  readonly label: Bilingual;
  readonly unit: string;
  readonly place: PlaceId | null;
  readonly placeAsNamed: string;
  /** Who counted, as the source names them. */
  readonly publisher: string;
  readonly observations: readonly Observation[];
  readonly approximate: boolean;
  readonly caveats: readonly Bilingual[];
  readonly evidence: readonly Evidence[];
}
