import type { ActivityId } from '../activity/id.ts';
import type { Coding } from '../coding/coding.ts';
import { type RecordList, recordNames } from '../dataset/record-names.ts';
import { misuse } from '../diagnostic/spectrum-error.ts';
import { canonicalText } from './canonical-text.ts';
import type { Edit } from './edit.ts';
import { codingNamed, codingRef, type RecordRef } from './record-ref.ts';
import type { Touched } from './revision.ts';
import type { Unwritten } from './store.ts';

/** A record as a store has it: version 0 was never there, `record` is `null` when it is retired. */
export interface Kept {
  readonly version: number;
  readonly record: object | null;
}

/** What a store must be able to tell before an edit is made. */
export interface Known {
  kept(ref: RecordRef): Kept;
  /** By their number; `null` for a retired one. */
  codings(activity: ActivityId): readonly (Coding | null)[];
}

/** What is to be done to one record: its new version, and `null` to retire it. */
export interface Step extends Touched {
  readonly record: object | null;
}

/**
 * What an edit does, record by record, in the order of the lists of a dataset: the rules that every store follows.
 * What is so already takes no step.
 * @param last the number of the last revision
 * @throws SpectrumError `core/record-unknown`
 */
export function stepsOf(
  edit: Edit,
  known: Known,
  last: number,
): { readonly ok: true; readonly steps: readonly Step[] } | Unwritten {
  if (edit.head !== undefined && edit.head !== last) return { ok: false, stale: [], head: last };
  const stale = (edit.seen ?? []).flatMap(({ list, id, version }) => {
    const now = known.kept({ list, id }).version;
    return now === version ? [] : [{ list, id, version: now }];
  });
  if (stale.length > 0) return { ok: false, stale };

  const wanted = new Wanted(known);
  for (const { id, coding } of edit.amend ?? []) wanted.amend(id, coding);
  for (const list of Object.keys(recordNames) as RecordList[]) {
    if (list === 'codings') for (const coding of edit.put?.codings ?? []) wanted.add(coding);
    else for (const record of edit.put?.[list] ?? []) wanted.set({ list, id: record.id }, record);
  }
  for (const ref of edit.retire ?? []) wanted.retire(ref);
  return { ok: true, steps: wanted.steps() };
}

/** How records are to be after an edit; the last word on a record counts. */
class Wanted {
  readonly #known: Known;
  readonly #records = new Map<RecordList, Map<string, object | null>>();
  readonly #codings = new Map<ActivityId, (Coding | null)[]>();

  constructor(known: Known) {
    this.#known = known;
  }

  set({ list, id }: RecordRef, record: object | null): void {
    const records = this.#records.get(list) ?? new Map<string, object | null>();
    this.#records.set(list, records.set(id, record));
  }

  retire(ref: RecordRef): void {
    if (ref.list === 'codings') this.#setCoding(ref.id, null);
    else if (this.#records.get(ref.list)?.has(ref.id) || this.#known.kept(ref).version > 0) {
      this.set(ref, null);
    } else unknown(ref);
  }

  /** A coding stays with its activity. */
  amend(id: string, coding: Coding): void {
    if (codingNamed(id)?.activity === coding.activity) this.#setCoding(id, coding);
    else unknown({ list: 'codings', id });
  }

  /** An accepted coding takes the place of the accepted one; what is there word for word is not added again. */
  add(coding: Coding): void {
    const codings = this.#of(coding.activity);
    const text = canonicalText(coding);
    if (codings.some((one) => one !== null && canonicalText(one) === text)) return;
    codings.push(coding);
    this.set(codingRef(coding.activity, codings.length), coding);
    displace(codings, codings.length - 1);
  }

  steps(): readonly Step[] {
    for (const [activity, codings] of this.#codings) {
      for (const [index, coding] of codings.entries()) {
        this.set(codingRef(activity, index + 1), coding);
      }
    }
    const lists = Object.keys(recordNames) as RecordList[];
    return lists.flatMap((list) =>
      [...(this.#records.get(list) ?? [])].flatMap(([id, record]) =>
        this.#step({ list, id }, record),
      ),
    );
  }

  #step(ref: RecordRef, record: object | null): readonly Step[] {
    const kept = this.#known.kept(ref);
    if (canonicalText(kept.record) === canonicalText(record)) return [];
    const action = actionOf(kept, record);
    return [{ ...ref, version: kept.version + 1, action, record }];
  }

  #setCoding(id: string, coding: Coding | null): void {
    const named = codingNamed(id);
    // Nobody knows the number of a coding that this edit adds.
    const there = named ? this.#known.codings(named.activity).length : 0;
    if (!named || named.number > there) unknown({ list: 'codings', id });
    else {
      const codings = this.#of(named.activity);
      codings[named.number - 1] = coding;
      displace(codings, named.number - 1);
    }
  }

  #of(activity: ActivityId): (Coding | null)[] {
    const codings = this.#codings.get(activity) ?? [...this.#known.codings(activity)];
    this.#codings.set(activity, codings);
    return codings;
  }
}

/** When the coding at an index is accepted, no other of its framework stays so. */
function displace(codings: (Coding | null)[], index: number): void {
  const accepted = codings[index];
  if (accepted?.status !== 'accepted') return;
  for (const [at, other] of codings.entries()) {
    if (at === index || other?.status !== 'accepted') continue;
    if (other.framework === accepted.framework) codings[at] = { ...other, status: 'rejected' };
  }
}

function actionOf({ version, record: before }: Kept, record: object | null): Touched['action'] {
  if (record === null) return 'retired';
  if (version === 0) return 'added';
  return before === null ? 'returned' : 'replaced';
}

function unknown({ list, id }: RecordRef): never {
  return misuse('core/record-unknown', { kind: recordNames[list], found: id });
}
