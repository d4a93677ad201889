import type * as z from 'zod';
import type { Bilingual } from '../activity/text.ts';
import type { CodedDataset } from '../dataset/dataset.ts';
import { expectedOf } from '../diagnostic/expected.ts';
import { misuse } from '../diagnostic/spectrum-error.ts';
import { displayed } from '../table/displayed.ts';
import type { Table } from '../table/table.ts';

/** A question that anybody may ask of a dataset, answered as a table. `run` is pure: the same data give the same table. */
export interface Analysis {
  readonly id: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  /** What it accepts, as a schema that programs can print. */
  readonly params: z.ZodType;
  /**
   * Says that its table holds states of cells, counts of activities, and the names of what they are counted by: no
   * single record, and no figure about people. Only such a table may be published for everybody.
   */
  readonly aggregate?: true;
  /** @throws SpectrumError `core/analysis-params` when the parameters do not fit. */
  run(dataset: CodedDataset, params: unknown): Table;
}

/** Defines an analysis: parameters are checked once, at the door, and arrive typed. */
export function defineAnalysis<Shape extends z.ZodType>(definition: {
  readonly id: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  readonly params: Shape;
  readonly aggregate?: true;
  readonly run: (dataset: CodedDataset, params: z.output<Shape>) => Table;
}): Analysis {
  return {
    ...definition,
    run(dataset, params) {
      const read = definition.params.safeParse(params);
      if (read.success) return asDisplayed(definition.run(dataset, read.data));
      return misuse('core/analysis-params', {
        analysis: definition.id,
        expected: read.error.issues.map(expectedOf),
      });
    },
  };
}

function asDisplayed(table: Table): Table {
  return displayed({ ...table }, () => table);
}
