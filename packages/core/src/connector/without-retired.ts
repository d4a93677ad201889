import type { ActivityId } from '../activity/id.ts';
import { wording } from '../activity/text.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import { shortly } from '../diagnostic/printed.ts';
import type { Store } from '../store/store.ts';
import type { RefusedSource } from './loss-report.ts';
import { placed } from './placed.ts';
import type { Telling } from './telling.ts';
import type { Tellings } from './tellings.ts';

/** Somebody took these activities out by hand: a list that still has them does not bring them back. */
export async function withoutRetired(
  tellings: ReadonlyMap<ActivityId, Tellings>,
  stored: ReadonlySet<string>,
  store: Pick<Store, 'versions'>,
): Promise<{
  readonly tellings: ReadonlyMap<ActivityId, Tellings>;
  readonly refused: readonly RefusedSource[];
}> {
  const absent = [...tellings.keys()].filter((id) => !stored.has(id));
  const versions = await store.versions(absent.map((id) => ({ list: 'activities', id })));
  const retired = new Set(absent.filter((_, index) => versions[index] !== 0));
  const told = [...tellings];
  return {
    tellings: new Map(told.filter(([id]) => !retired.has(id))),
    refused: told.flatMap(([id, some]) => (retired.has(id) ? some.map(refusedAsRetired) : [])),
  };
}

function refusedAsRetired({ record, at, activity, diagnostics }: Telling): RefusedSource {
  const params = { found: activity.id, title: shortly(wording(activity.title, 'en')) };
  const why = diagnostic('core/record-retired', params, { record: activity.id });
  return { record, diagnostics: [...diagnostics, ...placed([why], at)] };
}
