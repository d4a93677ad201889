import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Axis } from '../axis/axis.ts';
import type { Sums } from '../coverage/caveats.ts';
import type { CellLists } from '../coverage/cell.ts';
import type { ResolvedQuestion } from '../coverage/question.ts';
import type { Placed } from './placed.ts';
import type { Together } from './together.ts';

/** Activities placed on the axes of a question, with what an answer needs besides. */
export interface Placing {
  readonly dataset: CodedDataset;
  readonly asked: ResolvedQuestion;
  readonly placed: readonly Placed[];
  readonly together: Together;
  /** What the caveats say of all activities. */
  readonly sums: Pick<Sums, 'nobodys' | 'framing'>;
  /** Names everybody for whom the named stand. */
  readonly all: (lists: CellLists) => CellLists;
}

/** The axes on which activities are placed: those asked by, and each filter as an axis of one member. */
export function placingAxes({ by, where }: ResolvedQuestion): readonly Axis[] {
  const filters = where.map(({ axis, member }) => ({
    ...axis,
    members: axis.members.filter(({ id }) => id === member).slice(0, 1),
  }));
  return [...by, ...filters];
}

/** How many members each of them has. */
export function placingSizes(asked: ResolvedQuestion): readonly number[] {
  return placingAxes(asked).map(({ members }) => members.length);
}
