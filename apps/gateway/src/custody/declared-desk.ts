import {
  type CodedDataset,
  type Columns,
  columnarCoverage,
  columnarDimension,
  type Workbench,
} from '@prevention-spectrum/core';
import { dataOf } from '../data.ts';
import type { Desk } from './holding.ts';

/**
 * What can be told without the records of activities and codings: what is declared, and answers about coverage out of
 * columns. Whoever reads a record here gets none, and that is remembered: what they made of it is no answer.
 */
export interface DeclaredDesk extends Desk {
  /** How often a record was wanted. */
  missed(): number;
}

export function declaredDesk(workbench: Workbench, columns: Columns): DeclaredDesk {
  let times = 0;
  const miss = (): never => {
    times += 1;
    throw new Error('The records have not been read.');
  };
  const dataset: CodedDataset = {
    ...columns.declared,
    get activities() {
      return miss();
    },
    get codings() {
      return miss();
    },
  };
  return {
    workbench,
    data: dataOf(dataset, {
      answering: (question) => columnarCoverage(columns, question),
      dimension: (id) => columnarDimension(columns, id),
    }),
    past: null,
    partnership: null,
    missed: () => times,
  };
}
