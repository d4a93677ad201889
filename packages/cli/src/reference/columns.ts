import {
  type Analysis,
  type CodedDataset,
  type Column,
  dimension,
  SpectrumError,
} from '@prevention-spectrum/core';
import * as z from 'zod';
import { paramsIn } from './params.ts';

/** The columns of an analysis's table, found by asking it. */
export interface AskedColumns {
  /** What was asked; without the dimensions that only this question has, every question gives the same columns. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly columns: readonly Column[];
}

/**
 * Asks an analysis by the first framework of the data and by its audiences. `null` where it needs parameters that cannot
 * be guessed, or the data have nothing to answer with.
 */
export function columnsOf(
  { params, run }: Pick<Analysis, 'params' | 'run'>,
  dataset: CodedDataset,
): AskedColumns | null {
  const [first] = dataset.frameworks;
  if (!first) return null;
  const needed = paramsIn(z.toJSONSchema(params, { io: 'input' })).filter(
    ({ required }) => required,
  );
  for (const by of [[first.id, 'audience'], [first.id], ['audience']]) {
    const at = by.map((id) => dimension(dataset, id).members[0]?.id);
    const known = { by, at, framework: first.id };
    const asked = Object.fromEntries(
      Object.entries(known).filter(([name]) => needed.some((one) => one.name === name)),
    );
    try {
      return { params: asked, columns: run(dataset, asked).columns };
    } catch (error) {
      if (!(error instanceof SpectrumError)) throw error;
    }
  }
  return null;
}
