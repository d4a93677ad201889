import type { Activity, ActivityId, CodedDataset } from '@prevention-spectrum/core';
import { categoriesOf } from '@prevention-spectrum/core';
import type { AgreedLevel } from './level.ts';

/** How much of a dataset an agreement opens. */
export interface Terms {
  /** Fields up to this level. */
  readonly level: AgreedLevel;
  /**
   * Which activities: those whose accepted coding is in one of these categories of one of these frameworks; `null` for
   * every category of a framework. Nothing but these frameworks is shown. `null` for every activity, coded or not.
   */
  readonly categories: Readonly<Record<string, readonly string[] | null>> | null;
  /** The finest level of places: `district`. A place that is finer is told by the one of this level that it lies in. */
  readonly finestPlace: string;
}

/** Whether codings in a framework are opened. */
export function opensFramework({ categories }: Pick<Terms, 'categories'>, id: string): boolean {
  return categories === null || Object.hasOwn(categories, id);
}

/** The activities that are opened. */
export function opened(
  { activities, codings }: Pick<CodedDataset, 'activities' | 'codings'>,
  { categories }: Pick<Terms, 'categories'>,
): readonly Activity[] {
  if (categories === null) return activities;
  const fitting = new Set<ActivityId>();
  for (const { activity, framework, reading, status } of codings) {
    if (status !== 'accepted' || !opensFramework({ categories }, framework)) continue;
    const agreed = categories[framework];
    const found = categoriesOf(reading);
    if (agreed ? found.some((one) => agreed.includes(one)) : found.length > 0) {
      fitting.add(activity);
    }
  }
  return activities.filter(({ id }) => fitting.has(id));
}
