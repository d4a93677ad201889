import type { CodedDataset, Coverage, CoverageQuestion } from '@prevention-spectrum/core';
import { coverageFrom } from '../../src/sql/coverage-from.ts';
import { coverageSql } from '../../src/sql/coverage-sql.ts';
import { rowsOf } from '../folder.ts';

/** The answer to a question as DuckDB counts and core judges, knowing what is declared and no activity. */
export async function countedCoverage(
  dataset: CodedDataset,
  question: CoverageQuestion,
  folder: string,
): Promise<Coverage> {
  const declared = { ...dataset, activities: [], codings: [] };
  const sql = coverageSql(declared, question, (table) => `'${folder}/${table}.parquet'`);
  return coverageFrom(await rowsOf(sql), declared, question);
}

/** Every figure of an answer: all but the lists of activities. */
export function figures(answer: Coverage): object {
  const cells = answer.cells.map(
    ({ activities: _, possibleActivities: __, nearMisses, ...cell }) => ({
      ...cell,
      near: nearMisses.map(({ kind }) => kind),
    }),
  );
  return { ...answer, cells };
}
