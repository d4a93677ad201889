import type { Activity } from '../../activity/activity.ts';
import type { ActivityId } from '../../activity/id.ts';
import type { PartialDate } from '../../activity/period.ts';
import type { Coding } from '../../coding/coding.ts';
import type { CodedDataset } from '../../dataset/dataset.ts';
import type { PlacedParts } from '../counts/placed.ts';
import { umbrellaOf } from '../coverage/standing-activity.ts';

/** An activity with its codings. */
export interface LiveRecord {
  readonly activity: Activity;
  readonly codings: readonly Coding[];
}

/** Activities by their id, with what is part of what, and the dates that they state: kept as they come, change and go. */
export class LiveRecords {
  readonly #records = new Map<ActivityId, LiveRecord>();
  readonly #parts = new Map<ActivityId, Set<ActivityId>>();
  readonly #dates = new Map<PartialDate, number>();
  #datings = 0;

  constructor({ activities, codings }: Pick<CodedDataset, 'activities' | 'codings'>) {
    const coded = new Map<ActivityId, Coding[]>();
    for (const coding of codings) {
      const list = coded.get(coding.activity);
      if (list) list.push(coding);
      else coded.set(coding.activity, [coding]);
    }
    for (const activity of activities) {
      this.set(activity.id, { activity, codings: coded.get(activity.id) ?? [] });
    }
  }

  get(id: ActivityId): LiveRecord | undefined {
    return this.#records.get(id);
  }

  values(): Iterable<LiveRecord> {
    return this.#records.values();
  }

  /** @param record `undefined` when it goes */
  set(id: ActivityId, record: LiveRecord | undefined): void {
    const before = this.#records.get(id);
    if (before) this.#note(before.activity, -1);
    if (record) {
      this.#records.set(id, record);
      this.#note(record.activity, 1);
    } else this.#records.delete(id);
  }

  accepted(id: ActivityId, framework: string): Coding | undefined {
    return this.#records
      .get(id)
      ?.codings.find((one) => one.framework === framework && one.status === 'accepted');
  }

  /** Everything that is part of a record, and of these parts, and so on; the record itself first. */
  under(id: ActivityId): ReadonlySet<ActivityId> {
    const found = new Set([id]);
    for (const one of found) for (const part of this.#parts.get(one) ?? []) found.add(part);
    return found;
  }

  /** What an activity belongs to in the end; one that is part of nothing and has no parts is alone. */
  umbrellasOf(activity: Activity): Pick<PlacedParts, 'umbrellas' | 'alone'> {
    const isAlone = activity.partOf === null && !this.#parts.has(activity.id);
    if (isAlone) return { umbrellas: [], alone: 1 };
    const byId = { get: (id: ActivityId) => this.#records.get(id)?.activity };
    return { umbrellas: [umbrellaOf(activity, byId)], alone: 0 };
  }

  /** Another number as soon as there is a date that was not there, or no longer one that was. */
  get datings(): number {
    return this.#datings;
  }

  /** Every date that somebody states as a start or an end. */
  dates(): Iterable<PartialDate> {
    return this.#dates.keys();
  }

  #note({ id, partOf, period }: Activity, by: 1 | -1): void {
    if (partOf !== null) {
      const parts = this.#parts.get(partOf) ?? new Set();
      if (by > 0) parts.add(id);
      else parts.delete(id);
      if (parts.size > 0) this.#parts.set(partOf, parts);
      else this.#parts.delete(partOf);
    }
    for (const date of [period?.start, period?.end]) {
      if (!date) continue;
      const before = this.#dates.get(date) ?? 0;
      const times = before + by;
      if (times > 0) this.#dates.set(date, times);
      else this.#dates.delete(date);
      if (before === 0 || times === 0) this.#datings += 1;
    }
  }
}
