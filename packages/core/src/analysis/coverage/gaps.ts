import { type NearMiss, nearMisses } from '../../locales/answer-codes.ts';
import { displayed } from '../../table/displayed.ts';
import type { Cell, Coverage } from './answer.ts';
import { gapGroupsTable, gapsTable } from './gaps-table.ts';

/** What kind of gap: nothing at all, or the nearest thing to coverage that is there. */
export type GapKind = NearMiss | 'nothing-reported';

export interface Gap {
  readonly cell: Cell;
  readonly kind: GapKind;
}

/** Gaps of one member of the first dimension, said together: one line on a screen. */
export interface GapGroup {
  readonly member: string;
  readonly kind: GapKind;
  readonly robust: boolean;
  readonly cells: readonly Cell[];
  /** The eligible cells of this member: the denominator of `cells`. */
  readonly of: number;
}

const kinds: readonly GapKind[] = ['nothing-reported', ...nearMisses];

/**
 * The gaps of an answer, in the order in which they can be relied on: robust ones first;
 * then by kind, an empty cell before one that is nearly covered; then in the order of the cells.
 */
export function gaps(answer: Coverage): readonly Gap[] {
  const found = answer.cells
    .filter(({ state }) => state === 'gap')
    .map((cell) => ({ cell, kind: cell.reasons[0] as GapKind }))
    .sort(
      (one, other) =>
        Number(other.cell.robust) - Number(one.cell.robust) ||
        kinds.indexOf(one.kind) - kinds.indexOf(other.kind),
    );
  return displayed(found, () => gapsTable(answer, found));
}

/** The same gaps by member of the first dimension, kind and robustness, the largest group first. */
export function gapGroups(answer: Coverage): readonly GapGroup[] {
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps(answer)) {
    const key = JSON.stringify([gap.cell.at[0], gap.kind, gap.cell.robust]);
    groups.set(key, [...(groups.get(key) ?? []), gap]);
  }
  const grouped = [...groups.values()]
    .map((group): GapGroup => {
      const { cell, kind } = group[0] as Gap;
      const member = cell.at[0] as string;
      return {
        member,
        kind,
        robust: cell.robust === true,
        cells: group.map((gap) => gap.cell),
        of: answer.cells.filter(({ at, state }) => at[0] === member && state !== 'not-applicable')
          .length,
      };
    })
    .sort((one, other) => other.cells.length - one.cells.length);
  return displayed(grouped, () => gapGroupsTable(answer, grouped));
}
