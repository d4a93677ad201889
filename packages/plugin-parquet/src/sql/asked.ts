import {
  type CodedDataset,
  type CoverageQuestion,
  type Expectation,
  weightedCoverage,
} from '@prevention-spectrum/core';

/** What a question asks about. */
export interface Asked {
  readonly expectation: Expectation;
  /** The members that are asked about, by framework or by kind: `place`, `audience`, `channel`, `organisation`, `period`. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** How exactly it asks about time; `null` when it does not. */
  readonly unit: DateUnit | null;
}

/** Dates within one of these are the same to a question whose every member begins and ends with one. */
export type DateUnit = 'year' | 'quarter' | 'month' | 'day';

const unitNames: readonly DateUnit[] = ['year', 'quarter', 'month', 'day'];

/**
 * Looks a question up, without any activity.
 * @throws SpectrumError as `coverage` does
 */
export function askedOf(dataset: CodedDataset, question: CoverageQuestion): Asked {
  const declared = { ...dataset, activities: [], codings: [] };
  const { dimensions, where, expectation } = weightedCoverage(declared, question);
  const frameworks = dataset.frameworks.map(({ id }) => id);
  const nameOf = (dimension: string) =>
    frameworks.includes(dimension) ? dimension : (dimension.split(':', 1)[0] as string);
  const members = new Map<string, string[]>();
  for (const { id, members: some } of dimensions) {
    members.set(nameOf(id), [...(members.get(nameOf(id)) ?? []), ...some.map((one) => one.id)]);
  }
  for (const [id, member] of Object.entries(where)) {
    members.set(nameOf(id), [...(members.get(nameOf(id)) ?? []), member]);
  }
  return { expectation, members, unit: unitOf(question.by, members.get('period')) };
}

/** The coarsest unit at whose ends every period begins and ends that is asked about. */
function unitOf(by: readonly string[], periods: readonly string[] | undefined): DateUnit | null {
  if (!periods) return null;
  const dimension = by.flatMap((one) => (one.startsWith('period:') ? [one.slice(7)] : []));
  const units = [...dimension, ...periods.flatMap((one) => one.split('/').map(unitOfDate))];
  return unitNames[Math.max(...units.map((one) => unitNames.indexOf(one as DateUnit)))] ?? 'day';
}

function unitOfDate(date: string): DateUnit {
  if (/^\d{4}$/.test(date)) return 'year';
  if (/^\d{4}-Q\d$/.test(date)) return 'quarter';
  return /^\d{4}-\d{2}$/.test(date) ? 'month' : 'day';
}
