import type { ActivityId } from '../../activity/id.ts';
import { daysOfMember, type PartialDate } from '../../activity/period.ts';
import type { PlaceTree } from '../../activity/place-tree.ts';
import { alikeDates } from '../axis/alike-dates.ts';
import type { Axis } from '../axis/axis.ts';
import { codedAxis, type Readings } from '../axis/framework-axis.ts';
import { kindOf } from '../axis/region.ts';
import { type Touched, touchedOf } from '../counts/touched.ts';
import type { Stance } from '../coverage/stance.ts';
import type { ReadColumn } from './classes.ts';
import type { Column } from './column.ts';
import { type Columns, dateNames, type FactName, type Facts } from './columns.ts';
import { exampleOf } from './example.ts';
import { type PlaceColumn, placesIn } from './place-lists.ts';
import { alikePlaceLists } from './place-nodes.ts';
import { madeOnce, readColumn } from './read-column.ts';

/** What an axis makes of activities that it cannot tell apart. */
interface Kind {
  readonly touched: readonly Touched[];
  /** Whether they state several values. */
  readonly several: boolean;
}

/** The columns that an axis reads, as it reads them, and what it makes of the activity of a row. */
export interface Cut {
  readonly columns: readonly ReadColumn[];
  kindAt(row: number): Kind;
  /** The same of a value, where it reads one column. */
  kindOf?(value: number): Kind;
}

/** How one axis cuts the rows. It costs one look at each value of the columns that it reads, however many rows have it. */
export function cutOf(
  columns: Columns,
  axis: Axis,
  stances: readonly Stance[],
  tree: PlaceTree,
): Cut {
  if (axis.isCoded) return codedCut(columns.coding(axis.id), axis, stances);
  const kind = kindsBy(axis, stances);
  const members = axis.members.map(({ id }) => id);
  const name = kindOf(axis.id);
  if (name === 'place') return placeCut(columns.places(), tree, new Set(members), kind);
  if (name === 'period') return periodCut(columns, members, kind);
  return wholeCut(columns.fact(`${name}s` as FactName), kind);
}

/** What is made of the codings of a framework does not depend on the question, but for what is counted. */
const codedCuts = new WeakMap<Column<Readings | null>, Map<string, Cut>>();

function codedCut(column: Column<Readings | null>, axis: Axis, stances: readonly Stance[]): Cut {
  const known = codedCuts.get(column) ?? new Map<string, Cut>();
  codedCuts.set(column, known);
  const key = JSON.stringify([stances, axis.members.map(({ id }) => id)]);
  const found = known.get(key);
  if (found) return found;
  const { members, ...framework } = axis;
  const coded = codedAxis(
    { ...framework, categories: [] },
    ({ id }) => column.dictionary[Number(id)],
  );
  const kind = kindsBy({ ...coded, members }, stances);
  const made = wholeCut(column, (_, value) => kind({ id: String(value) as ActivityId }));
  known.set(key, made);
  return made;
}

function kindsBy(axis: Axis, stances: readonly Stance[]): (facts: Facts) => Kind {
  const touched = touchedOf(axis, stances);
  return (facts) => {
    const example = exampleOf(facts);
    return { touched: touched(example), several: axis.stated(example) > 1 };
  };
}

/** Values are alike when the axis makes the same of them. */
function wholeCut<Value>(
  { values, dictionary }: Column<Value>,
  make: (value: Value, number: number) => Kind,
): Cut {
  const numbers = new Map<string, number>();
  const kinds: Kind[] = [];
  const alike = Uint32Array.from(dictionary, (value, number) => {
    const kind = make(value, number);
    const text = textOf(kind);
    const known = numbers.get(text) ?? kinds.push(kind) - 1;
    numbers.set(text, known);
    return known;
  });
  const kindOf = (value: number) => kinds[alike[value] as number] as Kind;
  return {
    columns: [{ values, alike, kinds: kinds.length }],
    kindAt: (row) => kindOf(values[row] as number),
    kindOf,
  };
}

function textOf({ touched, several }: Kind): string {
  let text = several ? '+' : '';
  for (const { member, looks, missing, ended } of touched) {
    text += `${member} ${looks} ${missing} ${ended};`;
  }
  return text;
}

function placeCut(
  { values, lists }: PlaceColumn,
  tree: PlaceTree,
  members: ReadonlySet<string>,
  make: (facts: Facts) => Kind,
): Cut {
  const { alike, kinds } = alikePlaceLists(tree, members, lists);
  const known: Kind[] = [];
  const kindOf = (list: number) => {
    const number = alike[list] as number;
    known[number] ??= make(placesIn(lists, list));
    return known[number];
  };
  return {
    columns: [{ values, alike, kinds }],
    kindAt: (row) => kindOf(values[row] as number),
    kindOf,
  };
}

function periodCut(
  columns: Columns,
  members: readonly string[],
  make: (facts: Facts) => Kind,
): Cut {
  const dates = dateNames.map((name) => columns.date(name));
  const stated = dates.flatMap(({ dictionary }) => dictionary.flatMap((date) => date ?? []));
  const days = members.flatMap((member) => daysOfMember(member) ?? []);
  const text = alikeDates(days, stated);
  const read = dates.map((column) => readColumn(column, (date) => date && text(date)));
  return {
    columns: read,
    kindAt: madeOnce(read, (row) => {
      const [start, end, confirmed] = dates.map(
        ({ values, dictionary }) => dictionary[values[row] as number] ?? null,
      ) as [PartialDate | null, PartialDate | null, PartialDate | null];
      return make({ period: { start, end, confirmed } });
    }),
  };
}
