import type { Activity } from '../../activity/activity.ts';
import type { ActivityId } from '../../activity/id.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import { type Likeness, likeness } from '../coverage/likeness.ts';
import type { CoverageQuestion } from '../coverage/question.ts';
import type { Weights } from '../coverage/standing-activity.ts';
import { type Classes, classesOf, type ReadColumn, readColumn } from './classes.ts';
import { type Columns, codingAt, columnsOf, type FactName } from './columns.ts';
import { Members } from './members.ts';

/** A dataset with one activity for all that a question cannot tell from it. */
export interface Few {
  readonly dataset: CodedDataset;
  readonly weights: Weights;
  /** Whom these activities stand for. */
  readonly members: Members;
}

/**
 * Finds the activities that a question cannot tell apart: what the rules make of one of them they make of all.
 * It costs a pass over the rows for each kind of fact that the question reads.
 * @throws SpectrumError as `coverage` does
 */
export function fewOf(dataset: CodedDataset, question: CoverageQuestion): Few {
  const columns = columnsOf(dataset);
  const dated = asksWhen(question) ? datedOf(dataset, columns) : [];
  const alike = likeness({ ...dataset, activities: dated, codings: [] }, question);
  const classes = classesOf(dataset.activities.length, readColumns(dataset, columns, alike));
  const counted = [...classes.firsts.keys()].filter(
    (one) => alike.standing(firstOf(dataset, classes, one)) !== null,
  );
  const firsts = counted.map((one) => firstOf(dataset, classes, one));
  const rows = counted.map((one) => classes.firsts[one] as number);
  const codings = Object.keys(alike.codings).flatMap((framework) =>
    rows.flatMap((row) => codingAt(dataset, columns.coding(framework), row) ?? []),
  );
  return {
    dataset: { ...dataset, activities: [...firsts, ...dated], codings },
    weights: weightsOf(firsts, counted, classes, columns),
    members: new Members(dataset.activities, classes, counted),
  };
}

function firstOf({ activities }: CodedDataset, { firsts }: Classes, one: number): Activity {
  return activities[firsts[one] as number] as Activity;
}

function asksWhen({ by, where }: CoverageQuestion): boolean {
  return where?.period !== undefined || by.some((dimension) => dimension.startsWith('period:'));
}

/** Every date once, as of records that never count: the first and the last are the ends of a dimension of time. */
function datedOf({ activities }: CodedDataset, columns: Columns): readonly Activity[] {
  const rows = new Set(dates.flatMap((name) => columns.fact(name).firsts));
  const nobodys = { id: '' as ActivityId, kind: 'context', partOf: null } as const;
  return [...rows].map((row) => ({ ...(activities[row] as Activity), ...nobodys }));
}

const dates = ['start', 'end', 'confirmed'] as const;
const lists = ['organisations', 'places', 'audiences', 'channels'] as const;

/** The columns that a question reads, as it reads them. */
function readColumns(
  dataset: CodedDataset,
  columns: Columns,
  { standing, date, codings, ...alike }: Likeness,
): readonly ReadColumn[] {
  const fact = (name: FactName, text: (of: Activity) => string | null) =>
    readColumn(columns.fact(name), (row) => text(dataset.activities[row] as Activity));
  return [
    fact('standing', standing),
    ...lists.flatMap((name) => {
      const text = alike[name];
      return text ? [fact(name, text)] : [];
    }),
    ...dates.flatMap((name) => {
      if (!date) return [];
      return [fact(name, ({ period }) => (period?.[name] ? date(period[name]) : null))];
    }),
    ...Object.entries(codings).map(([framework, text]) => {
      const column = columns.coding(framework);
      return readColumn(column, (row) => {
        const coding = codingAt(dataset, column, row);
        return coding ? text(coding) : null;
      });
    }),
  ];
}

/** What each first stands for: all of its class, with the umbrellas that they are part of. */
function weightsOf(
  firsts: readonly Activity[],
  counted: readonly number[],
  { of, sizes }: Classes,
  columns: Columns,
): Weights {
  const { rows, tops, ids } = columns.umbrellas();
  const parts = new Map<number, { count: number; readonly tops: Set<number> }>();
  for (const [index, row] of rows.entries()) {
    const one = of[row] as number;
    const known = parts.get(one) ?? { count: 0, tops: new Set<number>() };
    known.count += 1;
    known.tops.add(tops[index] as number);
    parts.set(one, known);
  }
  return new Map(
    counted.map((one, index) => {
      const weight = sizes[one] as number;
      const part = parts.get(one);
      const umbrellas = [...(part?.tops ?? [])].map((top) => ids[top] as ActivityId);
      return [
        (firsts[index] as Activity).id,
        { weight, umbrellas, alone: weight - (part?.count ?? 0) },
      ];
    }),
  );
}
