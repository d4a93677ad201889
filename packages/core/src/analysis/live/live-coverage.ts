import type { Activity } from '../../activity/activity.ts';
import type { ActivityId } from '../../activity/id.ts';
import type { Coding } from '../../coding/coding.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import { once } from '../counts/lists.ts';
import type { Cell, Coverage } from '../coverage/answer.ts';
import { coverage } from '../coverage/coverage.ts';
import type { CoverageQuestion } from '../coverage/question.ts';
import { changesBetween } from './changes-between.ts';
import { LiveAnswer } from './live-answer.ts';
import { type LiveRecord, LiveRecords } from './live-records.ts';
import { LiveSums } from './live-sums.ts';

/** What became of an activity: itself or its codings. */
export interface ActivityChange {
  readonly id: ActivityId;
  /** `null` when it is gone. */
  readonly activity: Activity | null;
  /** All of its codings, as they are now. */
  readonly codings: readonly Coding[];
}

/** Questions whose sums are kept: the ones that were asked last. */
const most = 16;

/** Changes at once beyond which it is quicker to begin anew. */
const mostChanges = 5_000;

/**
 * Coverage of a dataset that changes. The answer to a question is that of `coverage` over the dataset as it is; the
 * first time it costs as much, and from then on a change costs a step for each cell that the changed activity touches,
 * and the next answer a look at each cell, however many activities there are.
 */
export class LiveCoverage {
  #dataset: CodedDataset;
  readonly #records: LiveRecords;
  #sums: LiveSums;
  readonly #answers = new Map<
    string,
    { readonly question: CoverageQuestion; readonly kept: LiveAnswer }
  >();
  /** Answers that were given since the last update, of the kept questions. */
  #given = new Map<string, Coverage>();

  constructor(dataset: CodedDataset) {
    this.#dataset = dataset;
    this.#records = new LiveRecords(dataset);
    this.#sums = sumsOf(dataset, this.#records);
  }

  /** The dataset that is answered from. */
  get dataset(): CodedDataset {
    return this.#dataset;
  }

  /** How many questions have their sums kept. */
  get kept(): number {
    return this.#answers.size;
  }

  /** @throws SpectrumError as `coverage` does */
  answer(question: CoverageQuestion): Coverage {
    const dataset = this.#dataset;
    const key = JSON.stringify(question);
    const kept = this.#answers.get(key)?.kept ?? new LiveAnswer(dataset, question, this.#records);
    this.#answers.delete(key);
    this.#answers.set(key, { question, kept });
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= most) break;
      this.#answers.delete(oldest);
      this.#given.delete(oldest);
    }
    const given = this.#given.get(key);
    if (given) return given;
    const whole = once(() => coverage(dataset, question));
    const named = (cell: number) => whole().cells[cell] as Cell;
    const answer = kept.answer(dataset, this.#sums.now(), named);
    this.#given.set(key, answer);
    return answer;
  }

  /**
   * Goes on to the dataset as it is now. Where something else than activities and codings is declared otherwise, every
   * question is begun anew.
   * @param changes what became of activities; when left out, it is found by looking where the lists differ
   */
  update(dataset: CodedDataset, changes?: readonly ActivityChange[]): void {
    const before = this.#dataset;
    const found = changes ?? changesBetween(before, dataset);
    this.#dataset = dataset;
    this.#given = new Map();
    if (found.length > mostChanges || isRedeclared(before, dataset)) this.#answers.clear();
    const touched = this.#touchedBy(found);
    for (const id of touched) this.#add(id, -1);
    for (const { id, activity, codings } of found) {
      this.#records.set(id, activity ? { activity, codings } : undefined);
    }
    for (const id of touched) this.#add(id, 1);
    if (!isSame(before.frameworks, dataset.frameworks)) this.#sums = sumsOf(dataset, this.#records);
    for (const [key, { kept }] of this.#answers) {
      if (!kept.isStill(dataset)) this.#answers.delete(key);
    }
  }

  /** The changed activities, and those whose umbrella may be another one by now. */
  #touchedBy(changes: readonly ActivityChange[]): ReadonlySet<ActivityId> {
    const touched = new Set<ActivityId>();
    for (const { id, activity } of changes) {
      const was = this.#records.get(id)?.activity;
      touched.add(id);
      if (was?.partOf === activity?.partOf && !was === !activity) continue;
      for (const above of [was?.partOf, activity?.partOf]) if (above) touched.add(above);
      for (const under of this.#records.under(id)) touched.add(under);
    }
    return touched;
  }

  #add(id: ActivityId, sign: 1 | -1): void {
    const record: LiveRecord | undefined = this.#records.get(id);
    if (!record) return;
    this.#sums.add(record, sign);
    for (const { kept } of this.#answers.values()) kept.add(record, sign);
  }
}

/** What an answer is made of besides activities, their codings and the date of the data. */
const declaredLists = [
  'frameworks',
  'organisations',
  'places',
  'audiences',
  'channels',
  'expectations',
  'screenings',
] as const;

function isRedeclared(before: CodedDataset, after: CodedDataset): boolean {
  return (
    before.asOf !== after.asOf || declaredLists.some((list) => !isSame(before[list], after[list]))
  );
}

function isSame(before: readonly unknown[], after: readonly unknown[]): boolean {
  if (before === after) return true;
  return before.length === after.length && before.every((one, index) => one === after[index]);
}

function sumsOf({ frameworks }: CodedDataset, records: LiveRecords): LiveSums {
  return new LiveSums(
    frameworks.map(({ id }) => id),
    records.values(),
  );
}
