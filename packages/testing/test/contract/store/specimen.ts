import {
  type CodedDataset,
  canonicalText,
  defineDataset,
  displayed,
  type Edit,
  endOf,
  type Moment,
  memoryStore,
  type RecordRef,
  type Revision,
  type Store,
  tableOf,
  type Written,
} from '@prevention-spectrum/core';
import { expect } from 'vitest';
import { storeChecks } from '../../../src/index.ts';
import { failing, type Specimen } from '../../check/failing.ts';
import { clock } from './clock.ts';

export type StoreSpecimen = Specimen<() => Store>;

export const begin = defineDataset({
  id: 'begun',
  label: { en: 'Begun', id: 'Mulai' },
  asOf: '2023',
});

/** A store that keeps every promise. */
export const sound = (): Store => memoryStore(begin, clock());

/** A store in which something is different. */
export const changed = (change: (store: Store) => Partial<Store>): (() => Store) => {
  return () => {
    const store = sound();
    return { ...store, ...change(store) };
  };
};

/** A store with another way to write. */
export const writing = (write: (store: Store, edit: Edit) => Promise<Written>) =>
  changed((store) => ({ write: async (edit) => write(store, edit) }));

/** A store that makes something else of every edit. */
export const editing = (edited: (edit: Edit) => Edit) =>
  writing((store, edit) => store.write(edited(edit)));

/** A store that tells something else of every revision. */
export const telling = (told: (revision: Revision) => Revision) =>
  changed((store) => ({
    revisions: async (range) => (await store.revisions(range)).map(told),
    write: async (edit) => {
      const written = await store.write(edit);
      return written.ok && written.revision
        ? { ...written, revision: told(written.revision) }
        : written;
    },
  }));

/** A store that shows something else as its dataset, depending on what was done until then. */
export const showing = (
  shown: (dataset: CodedDataset, revisions: readonly Revision[]) => Partial<CodedDataset>,
) =>
  changed((store) => ({
    dataset: async (at) => {
      const dataset = await store.dataset(at);
      const until = (await store.revisions()).filter((revision) => !at || stood(revision, at));
      return shownAs(dataset, shown(dataset, until));
    },
  }));

function stood({ number, at }: Revision, moment: Moment): boolean {
  return 'revision' in moment ? number <= moment.revision : Date.parse(at) <= endOf(moment.time);
}

/** A dataset with other lists, that still shows itself. */
export function shownAs(dataset: CodedDataset, other: Partial<CodedDataset>): CodedDataset {
  return displayed({ ...dataset, ...other }, () => tableOf(dataset) as never);
}

/** What a store answers when everything is so already. */
export const unchanged: Written = { ok: true, revision: null, repeated: false };

export const sameRef = (one: RecordRef, other: RecordRef) =>
  one.list === other.list && one.id === other.id;

export const sameText = (one: unknown, other: unknown) =>
  canonicalText(one) === canonicalText(other);

/** A broken store is found by a check, perhaps among others. */
export async function found(...[, make, check, says]: StoreSpecimen): Promise<void> {
  const failed = await failing(storeChecks(async () => make()));
  expect(failed.get(check)).toMatch(says);
}

/** A broken store is found by one check alone. */
export async function foundAlone(...[, make, check, says]: StoreSpecimen): Promise<void> {
  const failed = await failing(storeChecks(async () => make()));
  expect([...failed]).toEqual([[check, expect.stringMatching(says)]]);
}
