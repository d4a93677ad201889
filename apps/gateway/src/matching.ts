import {
  type Activity,
  type ActivityId,
  type CodedDataset,
  coding,
  coverage,
  defineFramework,
  type Expectation,
  everybody,
  type Fact,
  roles,
  type Where,
} from '@prevention-spectrum/core';

/** The activities that a filter leaves: those that surely fit, and those that may, with what is not known. */
export interface Matching {
  readonly sure: readonly ActivityId[];
  readonly possible: readonly {
    readonly activity: ActivityId;
    readonly missing: readonly Fact[];
  }[];
}

const everything = { en: 'Everything', id: 'Semuanya' };
const whole = defineFramework({
  id: 'gateway/whole',
  version: '1',
  label: everything,
  description: everything,
  citation: '',
  categories: [{ code: 'all', label: everything, definition: everything }],
});
const anybody: Expectation = { ...everybody, roles };
const here = [{ source: 'gateway', locator: 'matching', kind: 'record' }] as const;

/**
 * Which activities a filter leaves, by the very rule that cells go by: it is asked as coverage of one cell
 * that holds every record, so that a list and a matrix never disagree. Whether a record would count
 * plays no part here: every kind and every status is listed.
 * @throws SpectrumError `core/member-unknown` when the filter names something that the dataset does not have.
 */
export function matching(dataset: CodedDataset, where: Where): Matching {
  if (Object.keys(where).length === 0) {
    return { sure: dataset.activities.map(({ id }) => id), possible: [] };
  }
  const [cell] = coverage(listable(dataset), { by: [whole.id], where, expectation: anybody }).cells;
  return { sure: cell?.activities ?? [], possible: cell?.possibleActivities ?? [] };
}

function listable(dataset: CodedDataset): CodedDataset {
  return {
    ...dataset,
    frameworks: [...dataset.frameworks, whole],
    activities: dataset.activities.map(
      (activity): Activity => ({ ...activity, kind: 'activity', status: 'completed' }),
    ),
    codings: [
      ...dataset.codings,
      ...dataset.activities.map(({ id }) =>
        coding(whole, {
          activity: id,
          reading: { principal: ['all'] },
          evidence: here,
          coder: 'gateway',
        }),
      ),
    ],
  };
}
