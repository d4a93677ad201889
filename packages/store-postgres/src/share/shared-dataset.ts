import {
  type Activity,
  type CodedDataset,
  type Coding,
  displayed,
  overview,
  type SomeEvidence,
  type Source,
} from '@prevention-spectrum/core';
import { type CoarsePlaces, coarsePlaces } from './coarse-places.ts';
import { evidenceLevels, fieldLevels } from './field-levels.ts';
import type { AgreedLevel } from './level.ts';
import { referredRecords } from './referred-records.ts';
import { shown } from './shown.ts';
import { opened, opensFramework, type Terms } from './terms.ts';
import { umbrellas } from './umbrellas.ts';

/**
 * What somebody sees of a dataset under an agreement: the activities that it opens with their accepted codings, fields
 * up to its level, places no finer than it says, and nothing that these do not refer to.
 *
 * What is hidden is not stated, never absent: an axis of which a part is hidden stays open. A coding whose evidence is
 * hidden rests on the statement of whoever shares it.
 */
export function sharedDataset(dataset: CodedDataset, terms: Terms): CodedDataset {
  const { level } = terms;
  const sharer: Source = { id: sharerOf(dataset), citation: dataset.label.en };
  const activities = activitiesShown(dataset, terms);
  const ids = new Set(activities.map(({ id }) => id));
  const codings = dataset.codings
    .filter(({ activity, status }) => status === 'accepted' && ids.has(activity))
    .filter(({ framework }) => opensFramework(terms, framework))
    .flatMap((coding) => codingShown(coding, level, sharer) ?? []);
  const referred = referredRecords(dataset, activities, codings, level);
  const stated = codings.some(({ evidence }) => evidence[0].source === sharer.id);
  const { id, label, asOf } = dataset;
  const shared: CodedDataset = {
    id,
    label,
    asOf,
    ...referred,
    sources: [...referred.sources, ...(stated ? [sharer] : [])],
    activities,
    codings,
    expectations: [],
    screenings: [],
    statistics: [],
    contradictions: [],
  };
  return displayed(shared, () => overview(shared));
}

/** The id of a source that the dataset does not have yet. */
function sharerOf({ id, sources }: CodedDataset): string {
  let name = `sharer-of-${id}`;
  while (sources.some((source) => source.id === name)) name += '+';
  return name;
}

function activitiesShown(dataset: CodedDataset, terms: Terms): readonly Activity[] {
  const coarse = coarsePlaces(dataset.places, terms.finestPlace);
  const seen = opened(dataset, terms).flatMap((original) => {
    const activity = shown(original, fieldLevels.activities, terms.level);
    return activity ? withOpenAxes(activity, original, coarse(activity.places)) : [];
  });
  const partOf = umbrellas(dataset.activities, new Set(seen.map(({ id }) => id)));
  return seen.map((activity) => ({
    ...activity,
    partOf: activity.partOf && partOf(activity.id),
  }));
}

/** A list of which a part is hidden leaves its axis open, and so does what nobody could read: that it does is all that is told. */
function withOpenAxes(
  activity: Activity,
  original: Activity,
  { places, lost }: CoarsePlaces,
): Activity {
  const shortened = (['organisations', 'places', 'audiences', 'channels'] as const).filter(
    (field) => (activity[field]?.length ?? 0) < (original[field]?.length ?? 0),
  );
  const open = new Set([
    ...original.unread.map(({ field }) => field),
    ...shortened,
    ...(lost ? ['places'] : []),
  ]);
  // What a source called a field of its own may say more than it should.
  const known = [...open].filter((field) => Object.hasOwn(fieldLevels.activities, field));
  return { ...activity, places, unread: known.map((field) => ({ field, found: '' })) };
}

function codingShown(coding: Coding, level: AgreedLevel, sharer: Source): Coding | null {
  const told = coding.evidence.filter(({ kind }) => evidenceLevels[kind] <= level);
  const evidence = told as unknown as SomeEvidence;
  const seen = shown({ ...coding, evidence }, fieldLevels.codings, level);
  if (seen === null || seen.evidence.length > 0) return seen;
  const statement = { source: sharer.id, locator: coding.activity, kind: 'statement' } as const;
  return { ...seen, evidence: [statement] };
}
