import type { PartialDate } from '../../activity/period.ts';
import { type PeriodUnit, periodUnits } from '../../activity/period.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import type { Axis } from '../axis/axis.ts';
import { codedAxis } from '../axis/framework-axis.ts';
import { periodsOf } from '../axis/periods-of.ts';
import { exampleOf } from '../columns/example.ts';
import { CellCounts } from '../counts/cell-counts.ts';
import { answerFrom } from '../counts/counted-coverage.ts';
import { type Looks, looksOf } from '../counts/looks.ts';
import type { PlacedParts } from '../counts/placed.ts';
import { placingAxes, placingSizes } from '../counts/placing.ts';
import { touchedOf } from '../counts/touched.ts';
import type { Coverage } from '../coverage/answer.ts';
import type { Sums } from '../coverage/caveats.ts';
import type { CellLists } from '../coverage/cell.ts';
import { counting } from '../coverage/counting.ts';
import { placed } from '../coverage/placed.ts';
import {
  type CoverageQuestion,
  countOf,
  type ResolvedQuestion,
  resolveQuestion,
} from '../coverage/question.ts';
import { crosses } from '../coverage/sums.ts';
import type { LiveRecord, LiveRecords } from './live-records.ts';

/** The sums of one question, kept as activities come, change and go. */
export class LiveAnswer {
  readonly #question: CoverageQuestion;
  readonly #records: LiveRecords;
  readonly #asked: ResolvedQuestion;
  readonly #looks: Looks;
  readonly #counts: CellCounts;
  readonly #place: (record: LiveRecord) => PlacedParts;
  readonly #periods: string;
  #datings: number;
  #distinct = 0;
  #crossed = 0;

  /** @throws SpectrumError as `coverage` does */
  constructor(dataset: CodedDataset, question: CoverageQuestion, records: LiveRecords) {
    this.#question = question;
    this.#records = records;
    const activities = datedExamples(records.dates());
    this.#asked = followed(
      resolveQuestion({ ...dataset, activities, codings: [] }, question),
      records,
    );
    this.#looks = looksOf(countOf(question));
    this.#counts = new CellCounts(placingSizes(this.#asked), this.#looks.counted);
    this.#place = placer(this.#asked, this.#looks, records);
    this.#periods = this.#periodsNow(dataset);
    this.#datings = records.datings;
    // Those who stand alone are counted with all who are like them; the others one by one, for each may leave its umbrella.
    for (const one of placed(dataset, question, this.#looks.counted).placed) {
      this.#count({ ...one, weight: one.alone, umbrellas: [] }, 1);
    }
    for (const record of records.values()) {
      if (records.umbrellasOf(record.activity).alone === 0) this.add(record, 1);
    }
  }

  /** @param sign -1 takes back what was added */
  add(record: LiveRecord, sign: 1 | -1): void {
    this.#count(this.#place(record), sign);
  }

  /** Whether its dimensions of time still have the members that they had. */
  isStill(dataset: CodedDataset): boolean {
    if (this.#datings === this.#records.datings) return true;
    this.#datings = this.#records.datings;
    return this.#periods === this.#periodsNow(dataset);
  }

  /** The answer as it is now. It costs a look at each cell. */
  answer(
    dataset: CodedDataset,
    sums: Pick<Sums, 'nobodys' | 'framing'>,
    named: (cell: number) => CellLists,
  ): Coverage {
    return answerFrom(this.#counts, this.#looks, {
      dataset,
      asked: this.#asked,
      sums: { ...sums, distinct: this.#distinct, crossed: this.#crossed },
      named,
    });
  }

  #count(one: PlacedParts, sign: 1 | -1): void {
    if (one.counting.out.counts === 'never' || !this.#counts.add(one, sign)) return;
    this.#distinct += sign * one.weight;
    if (one.crosses) this.#crossed += sign * one.weight;
  }

  #periodsNow({ asOf }: CodedDataset): string {
    const units = periodUnits.filter((unit) => this.#question.by.includes(`period:${unit}`));
    if (units.length === 0) return '';
    const activities = datedExamples(this.#records.dates());
    return units.map((unit: PeriodUnit) => periodsOf({ activities, asOf }, unit).join()).join(';');
  }
}

function datedExamples(dates: Iterable<PartialDate>) {
  return Array.from(dates, (start) => exampleOf({ period: { start, end: null, confirmed: null } }));
}

/** The question, whose frameworks find the codings of an activity where they are kept. */
function followed(asked: ResolvedQuestion, records: LiveRecords): ResolvedQuestion {
  const follow = (axis: Axis): Axis => {
    if (!axis.isCoded) return axis;
    const { members } = axis;
    const coded = codedAxis({ ...axis, categories: [] }, ({ id }) => records.accepted(id, axis.id));
    return { ...coded, members };
  };
  return {
    ...asked,
    by: asked.by.map(follow),
    where: asked.where.map(({ axis, member }) => ({ axis: follow(axis), member })),
  };
}

/** Places one activity as it is kept now. */
function placer(
  asked: ResolvedQuestion,
  { counted }: Looks,
  records: LiveRecords,
): (record: LiveRecord) => PlacedParts {
  const axes = placingAxes(asked);
  const touched = axes.map((axis) => touchedOf(axis, counted.stances));
  return ({ activity }) => ({
    id: activity.id,
    counting: {
      out: counting(activity, asked.expectation, 'out'),
      in: counting(activity, asked.expectation, 'in'),
    },
    touched: touched.map((find) => find(activity)),
    crosses: crosses(activity, axes),
    weight: 1,
    ...records.umbrellasOf(activity),
  });
}
