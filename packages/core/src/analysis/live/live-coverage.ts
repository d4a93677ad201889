import type { Activity } from '../../activity/activity.ts';
import type { ActivityId } from '../../activity/id.ts';
import type { Coding } from '../../coding/coding.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import { once } from '../counts/lists.ts';
import type { Cell, Coverage } from '../coverage/answer.ts';
import { coverage } from '../coverage/coverage.ts';
import type { CoverageQuestion } from '../coverage/question.ts';
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

/**
 * Coverage of a dataset that changes. The answer to a question is that of `coverage` over the dataset as it is; the
 * first time it costs as much, and from then on a change costs a step for each cell that the changed activity touches,
 * and an answer a look at each cell, however many activities there are.
 */
export class LiveCoverage {
  #dataset: CodedDataset;
  readonly #records: LiveRecords;
  #sums: LiveSums;
  readonly #answers = new Map<
    string,
    { readonly question: CoverageQuestion; readonly kept: LiveAnswer }
  >();

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
      if (this.#answers.size > most) this.#answers.delete(oldest);
    }
    const whole = once(() => coverage(dataset, question));
    const named = (cell: number) => whole().cells[cell] as Cell;
    return kept.answer(dataset, this.#sums.now(), named);
  }

  /**
   * Goes on to the dataset as it is now.
   * @param changes what became of activities; whatever else is declared otherwise is found by itself, and then every
   * question is begun anew
   */
  update(dataset: CodedDataset, changes: readonly ActivityChange[]): void {
    const before = this.#dataset;
    this.#dataset = dataset;
    const touched = this.#touchedBy(changes);
    for (const id of touched) this.#add(id, -1);
    for (const { id, activity, codings } of changes) {
      this.#records.set(id, activity ? { activity, codings } : undefined);
    }
    for (const id of touched) this.#add(id, 1);

    const isRedeclared = declaredLists.some((list) => before[list] !== dataset[list]);
    if (isRedeclared) this.#sums = sumsOf(dataset, this.#records);
    for (const [key, { kept }] of this.#answers) {
      if (isRedeclared || !kept.isStill(dataset)) this.#answers.delete(key);
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

/** What an answer is made of besides activities and their codings. */
const declaredLists = [
  'frameworks',
  'organisations',
  'places',
  'audiences',
  'channels',
  'expectations',
  'screenings',
  'asOf',
] as const;

function sumsOf({ frameworks }: CodedDataset, records: LiveRecords): LiveSums {
  return new LiveSums(
    frameworks.map(({ id }) => id),
    records.values(),
  );
}
