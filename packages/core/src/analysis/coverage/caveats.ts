import type { Bilingual } from '../../activity/text.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Caveat } from '../../locales/caveat.ts';
import type { Cell } from './answer.ts';
import type { ResolvedQuestion } from './question.ts';

/** How many activities a caveat speaks of, one by one. */
export interface Sums {
  /** Those that are surely in a cell, and count; how often they are; and how many of them cross. */
  readonly distinct: number;
  readonly filled: number;
  readonly crossed: number;
  /** Those of the whole dataset that may count and name no organisation. */
  readonly nobodys: number;
  /** Those that may count, by framework: how many nobody coded, and how many have an alternative. */
  framing(framework: string): {
    readonly of: number;
    readonly uncoded: number;
    readonly contested: number;
  };
}

/** What must be printed beside this answer. The order is fixed, so that two answers can be compared. */
export function caveatsOf(
  dataset: Pick<CodedDataset, 'frameworks'>,
  { by, where, expectation }: ResolvedQuestion,
  cells: readonly Pick<Cell, 'reasons' | 'state'>[],
  sums: Sums,
): readonly Caveat[] {
  const axes = [...by, ...where.map(({ axis }) => axis)];
  const named = dataset.frameworks.filter(({ id }) => axes.some((axis) => axis.id === id));
  const caveats: Caveat[] = [{ code: 'meaning', params: { meaning: expectation.meaning } }];

  const { filled, distinct } = sums;
  if (filled > distinct) {
    caveats.push({ code: 'overlap', params: { cells: filled, activities: distinct } });
  }
  for (const framework of named.filter(({ crossCutting }) => crossCutting.length > 0)) {
    caveats.push({
      code: 'cross-cutting',
      params: { framework: framework.id, categories: framework.crossCutting },
      labels: labelsOf(framework, framework.crossCutting),
    });
  }
  if (sums.crossed > 0) {
    caveats.push({ code: 'axes-crossed', params: { activities: sums.crossed } });
  }
  const unknown = cells.filter(({ state }) => state === 'unknown').length;
  if (unknown > 0) caveats.push({ code: 'unknown', params: { cells: unknown, of: cells.length } });
  const unlooked = cells.filter(({ reasons }) => reasons.includes('not-screened')).length;
  if (unlooked > 0) {
    caveats.push({ code: 'no-screening', params: { cells: unlooked, of: cells.length } });
  }
  for (const framework of named) {
    caveats.push(...framingOf(framework, sums.framing(framework.id)));
  }
  if (expectation.organisations !== null || axes.some(({ id }) => id === 'organisation')) {
    if (sums.nobodys > 0) {
      caveats.push({ code: 'organisation-missing', params: { activities: sums.nobodys } });
    }
  }
  for (const framework of named.filter(({ translationNote }) => translationNote !== null)) {
    caveats.push({
      code: 'translation-proposed',
      params: { framework: framework.id },
      labels: labelsOf(framework),
    });
  }
  return caveats;
}

function framingOf(
  coded: Framework,
  { of, uncoded, contested }: ReturnType<Sums['framing']>,
): readonly Caveat[] {
  const { id: framework } = coded;
  const labels = labelsOf(coded);
  return [
    ...(uncoded > 0
      ? [{ code: 'uncoded', params: { framework, activities: uncoded, of }, labels } as const]
      : []),
    ...(contested > 0
      ? [{ code: 'contested', params: { framework, activities: contested, of }, labels } as const]
      : []),
  ];
}

/** What the codes of a caveat are called: a framework, and some of its categories. */
function labelsOf(
  { id, label, categories }: Framework,
  codes: readonly string[] = [],
): Readonly<Record<string, Bilingual>> {
  const named = categories.filter(({ code }) => codes.includes(code));
  return Object.fromEntries([[id, label], ...named.map((one) => [one.code, one.label])]);
}
