import {
  type ActivityId,
  type Additions,
  type Amendment,
  type Coding,
  defineDataset,
  type Edit,
  memoryStore,
  type RecordRef,
  type SeenVersion,
  type Store,
} from '@prevention-spectrum/core';
import { idLists, recordOf } from '../contract/store/records.ts';
import { riverbend } from '../riverbend/dataset.ts';
import { type Chance, seeded } from './seeded.ts';

/** The ids of the small world, the same in every list. */
const ids = ['one', 'two', 'odd#1'];
const activities = ids as readonly string[] as readonly ActivityId[];
const words = ['plain', 'other'];
const stranger = 'nobody-wrote-this';

/** Every activity that a sequence may code. */
export const sequenceActivities = activities;

/** Every record that has an id of its own in a sequence; codings come beside them. */
export const sequenceRecords: readonly RecordRef[] = idLists.flatMap((list) =>
  ids.map((id) => ({ list, id })),
);

/**
 * Edits of a small world, by chance that is the same for the same seed: records of every list added, replaced, put
 * again, retired and brought back, codings that displace one another, amendments, edits that saw the right versions
 * or wrong ones or were decided against an earlier revision, keys repeated and reused, and mistakes that a store refuses. A shorter sequence is the beginning of a
 * longer one.
 */
export async function storeSequence(seed: number, length: number): Promise<readonly Edit[]> {
  const chance = seeded(seed);
  // What has come of the edits so far, so that the next one can be about what is there.
  const store = memoryStore(
    defineDataset({ id: 'sequence', label: { en: 'Sequence', id: 'Urutan' }, asOf: '2000' }),
    () => new Date(0),
  );
  const edits: Edit[] = [];
  while (edits.length < length) {
    const again = edits.length > 0 && chance.percent(8);
    const edit = again ? chance.of(edits) : await nextEdit(chance, store, edits);
    edits.push(edit);
    await store.write(edit).catch(() => null);
  }
  return edits;
}

async function nextEdit(chance: Chance, store: Store, edits: readonly Edit[]): Promise<Edit> {
  const mistaken = chance.percent(12);
  const there = await refsThere(store);
  return {
    by: chance.of(['reader', 'writer']),
    ...(chance.percent(40) && { because: chance.of(words) }),
    ...(chance.percent(30) && { key: keyFor(chance, edits) }),
    ...(chance.percent(80) && { put: additions(chance) }),
    ...(chance.percent(25) && { amend: amendments(chance, there, mistaken) }),
    ...(chance.percent(35) && { retire: retired(chance, there, mistaken) }),
    ...(chance.percent(25) && { seen: await seen(chance, store, there) }),
    ...(chance.percent(20) && { head: headFor(chance, await store.lastRevision()) }),
  };
}

/** The records that are there or were. */
async function refsThere(store: Store): Promise<readonly RecordRef[]> {
  const refs = [...sequenceRecords];
  for (const activity of activities) {
    const { length } = await store.codings(activity);
    for (let number = 1; number <= length; number += 1) {
      refs.push({ list: 'codings', id: `${activity}#${number}` });
    }
  }
  const versions = await store.versions(refs);
  return refs.filter((_, index) => versions[index] !== 0);
}

/** A new key, and now and then one that stands for another edit. */
function keyFor(chance: Chance, edits: readonly Edit[]): string {
  const taken = edits.flatMap(({ key }) => key ?? []);
  return taken.length > 0 && chance.percent(20) ? chance.of(taken) : `key ${edits.length}`;
}

function additions(chance: Chance): Additions {
  const lists = several(chance, 3, () => chance.of(idLists));
  return {
    ...Object.fromEntries(
      lists.map((list) => [
        list,
        several(chance, 2, () => recordOf[list](chance.of(ids), chance.of(words))),
      ]),
    ),
    ...(chance.percent(60) && {
      codings: several(chance, 3, () => codingOf(chance, chance.of(activities))),
    }),
  };
}

function codingOf(chance: Chance, activity: ActivityId): Coding {
  return {
    ...(riverbend.codings[0] as Coding),
    activity,
    framework: chance.of(['one', 'two']),
    coder: chance.of(['one', 'two']),
    status: chance.of(['accepted', 'accepted', 'proposed', 'rejected']),
    reading: chance.of([{ verdict: 'outside' }, { verdict: 'resource' }]),
  };
}

function amendments(
  chance: Chance,
  there: readonly RecordRef[],
  mistaken: boolean,
): readonly Amendment[] {
  const codings = there.filter(({ list }) => list === 'codings');
  const named = mistaken ? [...codings, { id: `${ids[0]}#99` }] : codings;
  if (named.length === 0) return [];
  return several(chance, 2, () => {
    const { id } = chance.of(named);
    return { id, coding: codingOf(chance, id.slice(0, id.lastIndexOf('#')) as ActivityId) };
  });
}

function retired(
  chance: Chance,
  there: readonly RecordRef[],
  mistaken: boolean,
): readonly RecordRef[] {
  const refs = several(chance, 2, () => chance.of(there)).filter((ref) => ref !== undefined);
  return mistaken ? [...refs, { list: chance.of(idLists), id: stranger }] : refs;
}

/** Versions as they are, now and then one that is not. */
async function seen(
  chance: Chance,
  store: Store,
  there: readonly RecordRef[],
): Promise<readonly SeenVersion[]> {
  const refs = several(chance, 3, () => chance.of([...there, ...sequenceRecords]));
  const versions = await store.versions(refs);
  const wrong = chance.percent(25);
  return refs.map((ref, index) => ({ ...ref, version: (versions[index] ?? 0) + (wrong ? 1 : 0) }));
}

/** The last revision, now and then the one before. */
function headFor(chance: Chance, last: number): number {
  return chance.percent(25) ? Math.max(0, last - 1) : last;
}

function several<Item>(chance: Chance, most: number, one: () => Item): readonly Item[] {
  return Array.from({ length: 1 + chance.below(most) }, one);
}
