import type { Activity } from '../activity/activity.ts';
import type { ActivityId } from '../activity/id.ts';
import type { Coding } from '../coding/coding.ts';
import type { CodedDataset } from '../dataset/dataset.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { besideStored } from './beside-stored.ts';
import type { LossReport, RefusedSource } from './loss-report.ts';
import type { StoodCoding } from './merge-codings.ts';
import { placed } from './placed.ts';
import type { Tellings } from './tellings.ts';

type Counts = Pick<LossReport, 'kept' | 'replaced' | 'unchanged' | 'merged'>;

/** What one import takes in, activity by activity, and what became of each record. */
export class Intake {
  readonly activities: Activity[] = [];
  readonly codings: StoodCoding[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly aboutCodings: Diagnostic[] = [];
  readonly refused: RefusedSource[] = [];
  readonly #counts = { kept: 0, replaced: 0, unchanged: 0, merged: 0 };
  readonly #stored: ReadonlyMap<ActivityId, Activity>;
  /** What is accepted of the stored ones. */
  readonly #codings = new Map<ActivityId, Coding[]>();

  constructor({ activities, codings }: Pick<CodedDataset, 'activities' | 'codings'>) {
    this.#stored = new Map(activities.map((activity) => [activity.id, activity]));
    for (const coding of codings) {
      if (coding.status !== 'accepted') continue;
      const some = this.#codings.get(coding.activity);
      if (some) some.push(coding);
      else this.#codings.set(coding.activity, [coding]);
    }
  }

  get counts(): Counts {
    return this.#counts;
  }

  /** @param said about the activity as its records tell it together */
  take(activity: Activity, tellings: Tellings, said: readonly Diagnostic[]): void {
    const beside = besideStored(this.#stored.get(activity.id), activity, tellings[0].at, [
      this.#codings.get(activity.id) ?? [],
      tellings.flatMap(({ codings }) => codings),
    ]);
    if (beside.fate === 'refused') {
      for (const { record, at, diagnostics } of tellings) {
        this.refused.push({ record, diagnostics: [...diagnostics, ...placed(beside.said, at)] });
      }
      return;
    }
    this.#count(beside.fate, tellings.length);
    this.activities.push(beside.activity);
    for (const { codings, at, diagnostics, aboutCodings } of tellings) {
      for (const coding of codings) this.codings.push({ coding, at });
      this.diagnostics.push(...diagnostics);
      this.aboutCodings.push(...aboutCodings);
    }
    this.diagnostics.push(...placed([...said, ...beside.said], tellings[0].at));
  }

  #count(fate: keyof Counts, records: number): void {
    if (fate === 'merged') {
      this.#counts.merged += records;
      return;
    }
    this.#counts.kept += 1;
    this.#counts.merged += records - 1;
    if (fate !== 'kept') this.#counts[fate] += 1;
  }
}
