import type { PartialDate } from '../../activity/period.ts';
import type { Readings } from '../axis/framework-axis.ts';
import type { Column } from './column.ts';
import type { Columns, DateName, FactName, Facts } from './columns.ts';
import { type Ids, idIn } from './ids.ts';
import type { PlaceColumn } from './place-lists.ts';
import type { Umbrellas } from './umbrellas.ts';

/** Columns that are all there, and not made when they are asked for. */
export interface WholeColumns extends Pick<Columns, 'rows' | 'declared'> {
  readonly facts: Readonly<Record<FactName, Column<Facts>>>;
  readonly places: PlaceColumn;
  readonly dates: Readonly<Record<DateName, Column<PartialDate | null>>>;
  /** By framework, each that is declared. */
  readonly codings: Readonly<Record<string, Column<Readings | null>>>;
  readonly umbrellas: Umbrellas;
  readonly ids: Ids;
}

export function columnsWhole(whole: WholeColumns): Columns {
  const { rows, declared, facts, places, dates, codings, umbrellas, ids } = whole;
  return {
    rows,
    declared,
    idOf: (row) => idIn(ids, row),
    ids: () => ids,
    fact: (name) => facts[name],
    places: () => places,
    date: (name) => dates[name],
    coding: (framework) => codings[framework] as Column<Readings | null>,
    umbrellas: () => umbrellas,
  };
}
