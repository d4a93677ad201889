import { checkActivity, type KnownRecords } from '../activity/check-activity.ts';
import { gazetteer } from '../activity/gazetteer.ts';
import type { Organisation } from '../activity/organisation.ts';
import { daysOf } from '../activity/period.ts';
import type { Place } from '../activity/place.ts';
import { placeTree } from '../activity/place-tree.ts';
import { checkCoding } from '../coding/check-coding.ts';
import type { Coding } from '../coding/coding.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import { type Checked, type Diagnostic, refused } from '../diagnostic/diagnostic.ts';
import { SpectrumError } from '../diagnostic/spectrum-error.ts';
import { checkCategories } from '../framework/check-framework.ts';
import type { Framework } from '../framework/framework.ts';
import { checkExpectation, checkScreening, type Declarable } from './check-declaration.ts';
import type { CodedDataset } from './dataset.ts';
import type { DatasetDraft } from './dataset-draft.ts';
import { byShape, Door, type RefusedRecord } from './door.ts';
import { displayedDataset } from './overview.ts';
import { partOfTree } from './part-of-tree.ts';
import {
  frameworkShape,
  labelledShape,
  organisationShape,
  placeShape,
  statisticShape,
} from './record-shapes.ts';
import type { Statistic } from './statistic.ts';

/** A checked dataset: what could be used, what could not, and everything there is to say. `drafts = kept + refused`. */
export interface CheckedDataset {
  readonly dataset: CodedDataset;
  readonly refused: readonly RefusedRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a whole dataset at the door. It never throws for bad data: a bad record is refused and kept, a bad field
 * is left out and kept, and the rest is usable.
 */
export function checkDataset(draft: DatasetDraft): CheckedDataset {
  const door = new Door();
  if (!daysOf(String(draft.asOf))) {
    door.say(
      'core/date-impossible',
      { found: String(draft.asOf), end: 'asOf' },
      { path: ['asOf'] },
    );
  }
  const frameworks = door.unique(
    'framework',
    'frameworks',
    draft.frameworks,
    (one) => byShape<unknown>('framework', frameworkShape)(one) as Checked<Framework>,
  );
  for (const framework of frameworks) door.diagnostics.push(...checkCategories(framework));
  const organisations = organisationsOf(draft, door);
  const places = placesOf(draft, door);
  const labelled = (kind: 'audience' | 'channel', list: unknown) =>
    door.unique(kind, `${kind}s`, list, byShape(kind, labelledShape));
  const audiences = labelled('audience', draft.audiences);
  const channels = labelled('channel', draft.channels);

  const known: KnownRecords = {
    places: gazetteer(places),
    organisations: idsOf(organisations),
    audiences: idsOf(audiences),
    channels: idsOf(channels),
  };
  const parts = partOfTree(
    door.unique('activity', 'activities', draft.activities, (one) => checkActivity(one, known)),
  );
  door.diagnostics.push(...parts.diagnostics);

  const codable = {
    activities: idsOf(parts.activities),
    frameworks: new Map(frameworks.map((framework) => [framework.id, framework])),
  };
  const accepted = oneAccepted();
  const declarable: Declarable = { ...known, places, frameworks: codable.frameworks };
  const dataset = {
    id: draft.id,
    label: draft.label,
    asOf: draft.asOf,
    sources: door.list('sources', draft.sources),
    frameworks,
    organisations,
    places,
    audiences,
    channels,
    activities: parts.activities,
    coders: door.list('coders', draft.coders),
    codings: door.each('coding', 'codings', draft.codings, (one) =>
      accepted(checkCoding(one, codable)),
    ),
    expectations: door.unique('expectation', 'expectations', draft.expectations, (one) =>
      checkExpectation(one, declarable),
    ),
    screenings: door.unique('screening', 'screenings', draft.screenings, (one) =>
      checkScreening(one, declarable),
    ),
    statistics: statisticsOf(draft, places, door),
    contradictions: door.list('contradictions', draft.contradictions),
  };
  const checked = dataset as unknown as CodedDataset;
  return {
    dataset: displayedDataset(checked),
    refused: door.refused,
    diagnostics: door.diagnostics,
  };
}

/**
 * A dataset written in code.
 * @throws SpectrumError with the first error found: code must be mended, data from outside goes through `checkDataset`.
 */
export function defineDataset(draft: DatasetDraft): CodedDataset {
  const { dataset, diagnostics } = checkDataset(draft);
  const first = diagnostics.find(({ severity }) => severity === 'error');
  if (first) throw new SpectrumError(first);
  return dataset;
}

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}

function organisationsOf(draft: DatasetDraft, door: Door): readonly Organisation[] {
  const stated = door.unique(
    'organisation',
    'organisations',
    draft.organisations,
    byShape('organisation', organisationShape),
  );
  const known = idsOf(stated);
  return stated.map((one) => {
    if (one.partOf === undefined || known.has(one.partOf)) return one as Organisation;
    const { partOf, ...rest } = one;
    door.say('core/organisation-unknown', { found: partOf }, { record: one.id, path: ['partOf'] });
    return rest as Organisation;
  });
}

/** Places with every broken link cut and said. */
function placesOf(draft: DatasetDraft, door: Door): readonly Place[] {
  const stated = door.unique('place', 'places', draft.places, byShape('place', placeShape));
  const { tree, diagnostics } = placeTree(stated as unknown as readonly Place[]);
  door.diagnostics.push(...diagnostics);
  return [...tree.places.values()].map((place) => {
    const [, parent] = tree.lineage(place.id);
    if (parent === place.within) return place;
    const { within: _cut, ...rest } = place;
    return rest;
  });
}

function statisticsOf(
  draft: DatasetDraft,
  places: readonly Place[],
  door: Door,
): readonly Statistic[] {
  const known = idsOf(places);
  const stated = door.unique(
    'statistic',
    'statistics',
    draft.statistics,
    byShape('statistic', statisticShape),
  );
  return stated.map((one) => {
    const { place } = one;
    if (place === null || known.has(place)) return one as unknown as Statistic;
    door.say('core/place-unknown', { found: place }, { record: one.id, path: ['place'] });
    return { ...one, place: null } as unknown as Statistic;
  });
}

/** One accepted coding for each activity and framework: a second one needs adjudication, not a silent choice. */
function oneAccepted(): (checked: Checked<Coding>) => Checked<Coding> {
  const seen = new Set<string>();
  return (checked) => {
    if (!checked.ok || checked.value.status !== 'accepted') return checked;
    const { activity, framework, coder } = checked.value;
    const key = JSON.stringify([activity, framework]);
    if (!seen.has(key)) {
      seen.add(key);
      return checked;
    }
    const at = { record: activity, path: ['codings', framework] };
    const why = diagnostic('core/coding-second-accepted', { coder }, at);
    return refused(checked.value, [...checked.diagnostics, why]);
  };
}
