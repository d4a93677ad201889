import {
  type Activity,
  type Caveat,
  type Coding,
  categoriesOf,
  defineAnalysis,
  dimension,
  type Table,
} from '@prevention-spectrum/core';
import * as z from 'zod';

const label = { en: 'Activities by month', id: 'Kegiatan per bulan' };

/**
 * How many activities began in each month, by category. What nobody dated to the month stands in a row without one,
 * and what nobody coded is possible in every category: neither is taken for zero.
 */
export const activitiesByMonth = defineAnalysis({
  id: 'activities-by-month',
  label,
  description: {
    en: 'How many activities began in each month, by the categories of one framework.',
    id: 'Berapa kegiatan yang dimulai setiap bulan, menurut kategori satu kerangka.',
  },
  params: z.strictObject({ framework: z.string() }),
  run(dataset, { framework }): Table {
    // Throws a SpectrumError for a framework that is not there, and gives every category with its label.
    const { members } = dimension(dataset, framework);
    const coded = new Map(
      dataset.codings
        .filter((one) => one.framework === framework && one.status === 'accepted')
        .map((one) => [one.activity, one]),
    );
    const done = dataset.activities.filter(wasDone);
    const months = [...new Set(done.map(monthOf))].sort(lastIsNone);
    return {
      columns: [
        { id: 'month', label: { en: 'Month', id: 'Bulan' }, type: 'text' },
        {
          id: 'category',
          label: { en: 'Category', id: 'Kategori' },
          type: 'text',
          codelist: Object.fromEntries(members.map((one) => [one.id, one.label])),
        },
        { id: 'activities', label: { en: 'Activities', id: 'Kegiatan' }, type: 'number' },
        { id: 'possible', label: { en: 'Possibly more', id: 'Mungkin lebih' }, type: 'number' },
      ],
      rows: months.flatMap((month) => {
        const begun = done.filter((one) => monthOf(one) === month);
        const possible = begun.filter(({ id }) => !coded.has(id)).length;
        return members.map(({ id: category }) => ({
          month,
          category,
          activities: begun.filter(({ id }) => codesOf(coded.get(id)).includes(category)).length,
          possible,
        }));
      }),
      caveats: caveatsOf(framework, done, coded, dimension(dataset, framework).label),
      dataDate: dataset.asOf,
    };
  },
});

/** Only work that went on or is done: no plans, mandates, resources, claims or umbrellas. */
function wasDone({ kind, status }: Activity): boolean {
  const isWork = kind === 'activity' || kind === 'component';
  return isWork && (status === 'ongoing' || status === 'completed');
}

/** `2023-05`, or `null` where nobody dated the start to the month. */
function monthOf({ period }: Activity): string | null {
  return period?.start && period.start.length >= 7 ? period.start.slice(0, 7) : null;
}

function lastIsNone(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one < other ? -1 : 1;
}

function codesOf(coding: Coding | undefined): readonly string[] {
  return coding ? categoriesOf(coding.reading) : [];
}

/** What must be printed beside the table. */
function caveatsOf(
  framework: string,
  done: readonly Activity[],
  coded: ReadonlyMap<string, Coding>,
  called: Readonly<Record<'en' | 'id', string>>,
): readonly Caveat[] {
  const caveats: Caveat[] = [];
  const filled = done.map(({ id }) => codesOf(coded.get(id)).length).filter((n) => n > 0);
  const cells = filled.reduce((sum, n) => sum + n, 0);
  if (cells > filled.length) {
    caveats.push({ code: 'overlap', params: { activities: filled.length, cells } });
  }
  const uncoded = done.filter(({ id }) => !coded.has(id)).length;
  if (uncoded > 0) {
    caveats.push({
      code: 'uncoded',
      params: { activities: uncoded, of: done.length, framework },
      labels: { [framework]: called },
    });
  }
  return caveats;
}
