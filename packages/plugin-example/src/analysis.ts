import {
  type Activity,
  type Caveat,
  type Coding,
  categoriesOf,
  defineAnalysis,
  type Framework,
  SpectrumError,
  type Table,
} from '@prevention-spectrum/core';
import * as z from 'zod';

type Codings = ReadonlyMap<string, Coding>;

/**
 * How many activities began in each month, by category. What nobody dated to the month stands in rows without one;
 * what nobody coded, or nobody says was done, is possible: neither is taken for zero.
 */
export const activitiesByMonth = defineAnalysis({
  id: 'activities-by-month',
  label: { en: 'Activities by month', id: 'Kegiatan per bulan' },
  description: {
    en: 'How many activities began in each month, by the categories of one framework.',
    id: 'Berapa kegiatan yang dimulai setiap bulan, menurut kategori satu kerangka.',
  },
  params: z.strictObject({ framework: z.string() }),
  run(dataset, params): Table {
    const framework = dataset.frameworks.find(({ id }) => id === params.framework);
    if (!framework) return unknownFramework(params.framework, dataset.frameworks);
    const coded: Codings = new Map(
      dataset.codings
        .filter((one) => one.framework === framework.id && one.status === 'accepted')
        .map((one) => [one.activity, one]),
    );
    const work = dataset.activities.filter(mayHaveBegun);
    const months = [...new Set(work.map(monthOf))].sort(noneLast);
    return {
      columns: [
        { id: 'month', label: { en: 'Month', id: 'Bulan' }, type: 'text' },
        {
          id: 'category',
          label: { en: 'Category', id: 'Kategori' },
          type: 'text',
          codelist: Object.fromEntries(
            framework.categories.map(({ code, label }) => [code, label]),
          ),
        },
        { id: 'activities', label: { en: 'Activities', id: 'Kegiatan' }, type: 'number' },
        { id: 'possible', label: { en: 'Possibly more', id: 'Mungkin lebih' }, type: 'number' },
      ],
      rows: months.flatMap((month) => {
        const begun = work.filter((one) => monthOf(one) === month);
        return framework.categories.map(({ code: category }) => {
          const there = begun.filter(
            ({ id }) => codesOf(coded.get(id))?.includes(category) ?? true,
          );
          const sure = there.filter(({ id, status }) => coded.has(id) && status !== null);
          return {
            month,
            category,
            activities: sure.length,
            possible: there.length - sure.length,
          };
        });
      }),
      caveats: caveatsOf(framework, work, coded),
      dataDate: dataset.asOf,
    };
  },
});

/** Misuse is thrown, with a code that has a sentence; bad data never is. */
function unknownFramework(found: string, frameworks: readonly Framework[]): never {
  const known = frameworks.map(({ id }) => id);
  const params = { found, known };
  throw new SpectrumError({ code: 'core/framework-unknown', severity: 'error', params, at: {} });
}

/** Work and its parts, unless it is planned or called off: no mandates, resources, claims or umbrellas. */
function mayHaveBegun({ kind, status }: Activity): boolean {
  const isWork = kind === 'activity' || kind === 'component';
  return isWork && status !== 'planned' && status !== 'cancelled';
}

/** `2023-05`, or `null` where nobody dated the start to the month. */
function monthOf({ period }: Activity): string | null {
  return period?.start && period.start.length >= 7 ? period.start.slice(0, 7) : null;
}

function noneLast(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one < other ? -1 : 1;
}

/** The categories of a coding; `undefined` where nobody coded, which is not the same as none. */
function codesOf(coding: Coding | undefined): readonly string[] | undefined {
  return coding && categoriesOf(coding.reading);
}

/** What must be printed beside the table. */
function caveatsOf(
  framework: Framework,
  work: readonly Activity[],
  coded: Codings,
): readonly Caveat[] {
  const caveats: Caveat[] = [];
  const counts = work.map(({ id }) => codesOf(coded.get(id))?.length ?? 0).filter((n) => n > 0);
  const cells = counts.reduce((sum, n) => sum + n, 0);
  if (cells > counts.length) {
    caveats.push({ code: 'overlap', params: { activities: counts.length, cells } });
  }
  const uncoded = work.filter(({ id }) => !coded.has(id)).length;
  if (uncoded > 0) {
    caveats.push({
      code: 'uncoded',
      params: { activities: uncoded, of: work.length, framework: framework.id },
      labels: { [framework.id]: framework.label },
    });
  }
  return caveats;
}
