import type { ActivityId } from '../activity/id.ts';
import type { Coding } from '../coding/coding.ts';
import type { CodedDataset } from '../dataset/dataset.ts';
import { displayedDataset } from '../dataset/overview.ts';
import { type RecordList, recordNames } from '../dataset/record-names.ts';
import { BuiltDatasets } from './built-datasets.ts';
import { codingRef, type RecordRef } from './record-ref.ts';
import type { Kept, Known, Step } from './steps.ts';

/** A record from one revision on. */
interface Version {
  readonly since: number;
  readonly record: object | null;
}

const lists = Object.keys(recordNames) as RecordList[];

/** Every version of every record, in memory. */
export class MemoryRecords implements Known {
  readonly #begin: CodedDataset;
  readonly #records = new Map(lists.map((list) => [list, new Map<string, Version[]>()]));
  /** How many codings each activity has. */
  readonly #numbers = new Map<ActivityId, number>();
  readonly #built = new BuiltDatasets();

  constructor(begin: CodedDataset) {
    this.#begin = begin;
    for (const list of lists) {
      for (const record of begin[list]) {
        const id = 'id' in record ? record.id : this.#nextCoding(record.activity);
        this.#add({ list, id }, { since: 0, record });
      }
    }
  }

  kept({ list, id }: RecordRef): Kept {
    const versions = this.#records.get(list)?.get(id) ?? [];
    return { version: versions.length, record: versions.at(-1)?.record ?? null };
  }

  codings(activity: ActivityId): readonly (Coding | null)[] {
    return Array.from(
      { length: this.#numbers.get(activity) ?? 0 },
      (_, index) => this.kept(codingRef(activity, index + 1)).record as Coding | null,
    );
  }

  take(revision: number, steps: readonly Step[]): void {
    for (const { list, id, version, record } of steps) {
      if (list === 'codings' && version === 1) this.#nextCoding((record as Coding).activity);
      this.#add({ list, id }, { since: revision, record });
    }
  }

  /** The dataset as a revision left it. */
  dataset(revision: number): CodedDataset {
    const dataset = this.#built.get(revision) ?? this.#build(revision);
    this.#built.keep(revision, dataset);
    return dataset;
  }

  #build(revision: number): CodedDataset {
    const { id, label, asOf } = this.#begin;
    const standing = Object.fromEntries(
      lists.map((list) => [list, this.#standing(list, revision)]),
    );
    const dataset = { id, label, asOf, ...standing } as unknown as CodedDataset;
    const there = new Set(dataset.activities.map((activity) => activity.id));
    const codings = dataset.codings.filter(({ activity }) => there.has(activity));
    return displayedDataset({ ...dataset, codings });
  }

  #standing(list: RecordList, revision: number): readonly object[] {
    return [...(this.#records.get(list)?.values() ?? [])].flatMap(
      (versions) => versions.findLast(({ since }) => since <= revision)?.record ?? [],
    );
  }

  #add({ list, id }: RecordRef, version: Version): void {
    const records = this.#records.get(list);
    const versions = records?.get(id);
    if (versions) versions.push(version);
    else records?.set(id, [version]);
  }

  #nextCoding(activity: ActivityId): string {
    const number = (this.#numbers.get(activity) ?? 0) + 1;
    this.#numbers.set(activity, number);
    return codingRef(activity, number).id;
  }
}
