import type { Activity } from '../../activity/activity.ts';
import type { Coding } from '../../coding/coding.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import { once } from '../counts/lists.ts';
import { type Column, type Fact, Numbering } from './column.ts';
import type { Columns, DateName, FactName } from './columns.ts';
import { activityFacts, codingFact, dateFact, placesFact } from './facts.ts';
import { type Ids, IdWriter } from './ids.ts';
import { placeColumnOf } from './place-lists.ts';
import { umbrellasOf } from './umbrellas.ts';

const known = new WeakMap<CodedDataset, Columns>();

/**
 * The columns of a dataset. They are made once, since what a store hands out never changes, and each when a question
 * first reads it: one look at each activity, or at each coding.
 */
export function columnsOf(dataset: CodedDataset): Columns {
  const columns = known.get(dataset) ?? columnsMade(dataset);
  known.set(dataset, columns);
  return columns;
}

function columnsMade(dataset: CodedDataset): Columns {
  const { activities } = dataset;
  const rows = activities.length;
  const at = (row: number) => activities[row] as Activity;
  const accepted = once(() => acceptedCodings(dataset));
  return {
    rows,
    declared: { ...dataset, activities: [], codings: [] },
    idOf: (row) => at(row).id,
    ids: once(() => idsOf(activities)),
    fact: kept((name: FactName) => columnOf(activityFacts[name], rows, at)),
    places: once(() => placeColumnOf(columnOf(placesFact, rows, at))),
    date: kept((name: DateName) =>
      columnOf(dateFact, rows, (row) => at(row).period?.[name] ?? null),
    ),
    coding: kept((framework) => {
      const codings = accepted().get(framework);
      return columnOf(codingFact, rows, (row) => codings?.[row] ?? null);
    }),
    umbrellas: once(() => umbrellasOf(activities)),
  };
}

function idsOf(activities: readonly Activity[]): Ids {
  const writer = new IdWriter();
  for (const { id } of activities) writer.add(id);
  return writer.ids;
}

function kept<Name extends string, Made>(make: (name: Name) => Made): (name: Name) => Made {
  const made = new Map<Name, Made>();
  return (name) => {
    const one = made.get(name) ?? make(name);
    made.set(name, one);
    return one;
  };
}

function columnOf<Of, Value>(
  fact: Fact<Of, Value>,
  rows: number,
  of: (row: number) => Of,
): Column<Value> {
  const by = new Numbering(fact);
  const numbers = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) numbers[row] = by.numberOf(of(row));
  return by.column(numbers);
}

/** By framework the accepted coding of each row: one look at each activity, and one at each coding. */
function acceptedCodings({ activities, codings }: CodedDataset) {
  const rows = new Map(activities.map(({ id }, row) => [id, row]));
  const accepted = new Map<string, Coding[]>();
  for (const coding of codings) {
    const row = rows.get(coding.activity);
    if (row === undefined || coding.status !== 'accepted') continue;
    const ofRows = accepted.get(coding.framework) ?? new Array<Coding>(activities.length);
    accepted.set(coding.framework, ofRows);
    ofRows[row] = coding;
  }
  return accepted;
}
