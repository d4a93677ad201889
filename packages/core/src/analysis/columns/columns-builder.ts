import type { Activity } from '../../activity/activity.ts';
import type { ActivityId } from '../../activity/id.ts';
import type { Coding } from '../../coding/coding.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Readings } from '../axis/framework-axis.ts';
import { type Column, type Fact, Numbering } from './column.ts';
import { type Columns, dateNames, factNames } from './columns.ts';
import { activityFacts, codingFact, dateFact, placesFact } from './facts.ts';
import { Growing } from './growing.ts';
import { IdWriter, idIn } from './ids.ts';
import { placeColumnOf } from './place-lists.ts';
import { recordOf } from './record-of.ts';
import { umbrellasAmong } from './umbrellas.ts';
import { columnsWhole } from './whole-columns.ts';

/** A column that grows by a row at a time. */
class Growth<Of, Value> {
  readonly #by: Numbering<Of, Value>;
  readonly #numbers = new Growing((length) => new Uint32Array(length));

  constructor(fact: Fact<Of, Value>) {
    this.#by = new Numbering(fact);
  }

  add(of: Of): void {
    this.#numbers.push(this.#by.numberOf(of));
  }

  column(): Column<Value> {
    return this.#by.column(this.#numbers.numbers);
  }
}

/**
 * Makes columns from activities that come one at a time, for more of them than there is room for: of an activity that
 * was added nothing is kept but numbers, its id, and those of its values that no other had before it.
 */
export class ColumnsBuilder {
  readonly #declared: CodedDataset;
  readonly #facts = recordOf(factNames, (name) => new Growth(activityFacts[name]));
  readonly #places = new Growth(placesFact);
  readonly #dates = recordOf(dateNames, () => new Growth(dateFact));
  readonly #codings: Readonly<Record<string, Growth<Coding | null, Readings | null>>>;
  readonly #ids = new IdWriter();
  /** By row what it is part of. */
  readonly #parents = new Map<number, ActivityId>();
  #rows = 0;

  /** @param declared all that is declared: a dataset, of which neither activities nor codings are read */
  constructor(declared: CodedDataset) {
    this.#declared = { ...declared, activities: [], codings: [] };
    const frameworks = declared.frameworks.map(({ id }) => id);
    this.#codings = recordOf(frameworks, () => new Growth(codingFact));
  }

  /** @param codings those of this activity, in any framework; of several accepted ones in one framework the last counts */
  add(activity: Activity, codings: readonly Coding[]): void {
    for (const name of factNames) this.#facts[name].add(activity);
    this.#places.add(activity);
    for (const name of dateNames) this.#dates[name].add(activity.period?.[name] ?? null);
    for (const [framework, column] of Object.entries(this.#codings)) {
      column.add(acceptedIn(framework, codings));
    }
    this.#ids.add(activity.id);
    if (activity.partOf) this.#parents.set(this.#rows, activity.partOf);
    this.#rows += 1;
  }

  /** The columns of all that was added. It costs one more look at each id where anything is part of something. */
  columns(): Columns {
    const { ids } = this.#ids;
    return columnsWhole({
      rows: this.#rows,
      declared: this.#declared,
      facts: recordOf(factNames, (name) => this.#facts[name].column()),
      places: placeColumnOf(this.#places.column()),
      dates: recordOf(dateNames, (name) => this.#dates[name].column()),
      codings: recordOf(Object.keys(this.#codings), (framework) =>
        (this.#codings[framework] as Growth<Coding | null, Readings | null>).column(),
      ),
      umbrellas: umbrellasAmong(this.#rows, this.#parents, (row) => idIn(ids, row)),
      ids,
    });
  }
}

function acceptedIn(framework: string, codings: readonly Coding[]): Coding | null {
  let accepted: Coding | null = null;
  for (const coding of codings) {
    if (coding.framework === framework && coding.status === 'accepted') accepted = coding;
  }
  return accepted;
}
