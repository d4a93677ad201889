import type {
  Activity,
  ActivityId,
  Additions,
  CodedDataset,
  Coding,
  Edit,
  RecordRef,
  Revision,
  Store,
} from '@prevention-spectrum/core';
import { broken } from '../../check/check.ts';
import { same } from '../../check/same.ts';
import { riverbend } from '../../riverbend/dataset.ts';

/** A new store that holds no record. */
export type Make = () => Promise<Store>;

/** Who writes in these checks. */
export const by = 'kit';

/** Everything of Riverbend that can be put into a store. Codings of one activity do not stand together. */
export const everything: Required<Additions> = {
  sources: riverbend.sources,
  frameworks: riverbend.frameworks,
  organisations: riverbend.organisations,
  places: riverbend.places,
  audiences: riverbend.audiences,
  channels: riverbend.channels,
  activities: riverbend.activities,
  coders: riverbend.coders,
  codings: riverbend.frameworks.flatMap(({ id }) =>
    riverbend.codings.filter(({ framework }) => framework === id),
  ),
  expectations: riverbend.expectations,
  screenings: riverbend.screenings,
  statistics: riverbend.statistics,
  contradictions: riverbend.contradictions,
};

export const talks = activityOf('village-talks');
export const watch = activityOf('joint-watch');
export const someCoding = codingsOf(talks)[0] as Coding;

/** A coding of the talks, always in the same framework. */
export function codedBy(coder: string, status: Coding['status'] = 'accepted'): Coding {
  return { ...someCoding, coder, status };
}

export function codingsOf({ id }: Activity): readonly Coding[] {
  return everything.codings.filter(({ activity }) => activity === id);
}

export function activityRef({ id }: { readonly id: string }): RecordRef {
  return { list: 'activities', id };
}

/** A store into which Riverbend has been put, but for its codings, and then these additions one after another. */
export async function begun(make: Make, ...additions: readonly Additions[]): Promise<Store> {
  const store = await make();
  const { codings: _, ...records } = everything;
  for (const put of [records, ...additions]) await made(store, { put });
  return store;
}

/** The revision that an edit makes: it must make one. */
export async function made(store: Store, edit: Omit<Edit, 'by'>): Promise<Revision> {
  const written = await store.write({ by, ...edit });
  if (!written.ok) return broken('An edit was refused that saw nothing');
  if (written.repeated) return broken('A new edit was taken for one that had been made');
  return written.revision ?? broken('An edit that changes something made no revision');
}

/** Everything that a store has of these activities, to see that none of it changes. */
export async function stateOf(store: Store, activities: readonly ActivityId[] = [talks.id]) {
  return {
    dataset: await store.dataset(),
    codings: await Promise.all(activities.map((id) => store.codings(id))),
    revisions: await store.revisions(),
  };
}

/** An edit that must be refused by an error with this code, and leave everything as it was. */
export async function refused(store: Store, edit: Omit<Edit, 'by'>, code: string): Promise<void> {
  const before = await stateOf(store);
  await failing(() => store.write({ by, ...edit }), code, 'An edit');
  same(await stateOf(store), before, 'Something was kept of an edit that was refused');
}

/** What is asked must fail with this code. */
export async function failing(
  ask: () => Promise<unknown>,
  code: string,
  what: string,
): Promise<void> {
  try {
    await ask();
  } catch (error) {
    const found = error instanceof Error && 'code' in error ? error.code : error;
    same(found, code, `${what} was refused for another reason`);
    return;
  }
  broken(`${what} was not refused with ${code}`);
}

/** The coders and statuses of the codings of an activity, by number. */
export async function coders(store: Store, activity: Activity = talks): Promise<readonly string[]> {
  const codings = await store.codings(activity.id);
  return codings.map((one) => (one ? `${one.coder} ${one.status}` : 'retired'));
}

/** The lists of a dataset, without its name and date. */
export function listsOf(dataset: CodedDataset): Required<Additions> {
  const { id: _, label: __, asOf: ___, ...lists } = dataset;
  return lists;
}

function activityOf(id: string): Activity {
  return riverbend.activities.find((one) => one.id === id) as Activity;
}
