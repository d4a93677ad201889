import { hasUnread } from '../../activity/activity.ts';
import type { Bilingual } from '../../activity/text.ts';
import type { Coding } from '../../coding/coding.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Caveat } from '../../locales/caveat.ts';
import type { Axis } from '../axis/axis.ts';
import type { Cell } from './answer.ts';
import { size } from './cell.ts';
import type { ResolvedQuestion } from './question.ts';
import type { StandingActivity } from './standing-activity.ts';

/**
 * What must be printed beside this answer. The order is fixed, so that two answers can be compared.
 * @param counted the activities that are surely in a cell, and count
 * @param filled how often they are, one by one
 */
export function caveatsOf(
  dataset: CodedDataset,
  { by, where, expectation }: ResolvedQuestion,
  activities: readonly StandingActivity[],
  cells: readonly Pick<Cell, 'reasons' | 'state'>[],
  counted: readonly StandingActivity[],
  filled: number,
): readonly Caveat[] {
  const axes = [...by, ...where.map(({ axis }) => axis)];
  const named = dataset.frameworks.filter(({ id }) => axes.some((axis) => axis.id === id));
  const caveats: Caveat[] = [{ code: 'meaning', params: { meaning: expectation.meaning } }];

  const distinct = size(counted, 'each');
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
  const crossed = size(
    counted.filter((one) => crosses(one, axes)),
    'each',
  );
  if (crossed > 0) caveats.push({ code: 'axes-crossed', params: { activities: crossed } });
  const unknown = cells.filter(({ state }) => state === 'unknown').length;
  if (unknown > 0) caveats.push({ code: 'unknown', params: { cells: unknown, of: cells.length } });
  const unlooked = cells.filter(({ reasons }) => reasons.includes('not-screened')).length;
  if (unlooked > 0) {
    caveats.push({ code: 'no-screening', params: { cells: unlooked, of: cells.length } });
  }
  for (const framework of named) {
    caveats.push(...framingOf(dataset, framework, activities));
  }
  if (expectation.organisations !== null || axes.some(({ id }) => id === 'organisation')) {
    const nobody = size(
      activities.filter(
        ({ activity, counting }) =>
          activity.organisations.length === 0 &&
          !hasUnread(activity, 'organisations') &&
          counting.out.counts !== 'never',
      ),
      'each',
    );
    if (nobody > 0) caveats.push({ code: 'organisation-missing', params: { activities: nobody } });
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
  dataset: CodedDataset,
  coded: Framework,
  activities: readonly StandingActivity[],
): readonly Caveat[] {
  const { id: framework } = coded;
  const labels = labelsOf(coded);
  const accepted = new Map(
    dataset.codings
      .filter((coding) => coding.framework === framework && coding.status === 'accepted')
      .map((coding) => [coding.activity, coding]),
  );
  const counting = activities.filter(({ counting }) => counting.out.counts !== 'never');
  const many = (holds: (coding: Coding | undefined) => boolean) =>
    size(
      counting.filter(({ activity }) => holds(accepted.get(activity.id))),
      'each',
    );
  const uncoded = many((coding) => coding === undefined);
  const contested = many((coding) => (coding?.alternatives.length ?? 0) > 0);
  const of = size(counting, 'each');
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

/** Two values on each of two kinds of axis are taken to serve every combination, which the source may not have meant. */
function crosses({ activity }: StandingActivity, axes: readonly Axis[]): boolean {
  const several = axes.filter((axis) => axis.stated(activity) > 1);
  return new Set(several.map(({ id }) => id.split(':', 1)[0])).size > 1;
}
