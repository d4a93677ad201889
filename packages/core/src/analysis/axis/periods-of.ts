import { type Days, daysOf, type PeriodUnit } from '../../activity/period.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import { unitOf } from './period-axis.ts';

/** The units of time from the first date that an activity states to the date of the data. */
export function periodsOf(
  dataset: Pick<CodedDataset, 'activities' | 'asOf'>,
  unit: PeriodUnit,
): readonly string[] {
  const dates = dataset.activities
    .flatMap(({ period }) => [period?.start, period?.end])
    .filter((date): date is string => typeof date === 'string' && daysOf(date) !== null)
    .sort();
  const first = dates[0];
  if (first === undefined || daysOf(dataset.asOf) === null) return [];
  const last = [...dates, dataset.asOf].reduce((latest, date) =>
    (daysOf(date) as Days).last >= (daysOf(latest) as Days).last ? date : latest,
  );

  const units: string[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    units.push(...unitsOfYear(year, unit));
  }
  const from = unitOf(first, unit) ?? (units[0] as string);
  const to = unitOf(last, unit) ?? (units.at(-1) as string);
  return units.filter((one) => one >= from && one <= to);
}

function unitsOfYear(year: number, unit: PeriodUnit): readonly string[] {
  const name = String(year).padStart(4, '0');
  if (unit === 'year') return [name];
  if (unit === 'quarter') return [1, 2, 3, 4].map((quarter) => `${name}-Q${quarter}`);
  return Array.from({ length: 12 }, (_, month) => `${name}-${String(month + 1).padStart(2, '0')}`);
}
