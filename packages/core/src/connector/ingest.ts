import type { Activity } from '../activity/activity.ts';
import { checkActivity, type KnownRecords } from '../activity/check-activity.ts';
import { gazetteer } from '../activity/gazetteer.ts';
import type { ActivityId } from '../activity/id.ts';
import { checkCoding } from '../coding/check-coding.ts';
import type { Coding } from '../coding/coding.ts';
import { checkScreening } from '../dataset/check-declaration.ts';
import type { CodedDataset } from '../dataset/dataset.ts';
import type { ScreeningDraft } from '../dataset/dataset-draft.ts';
import type { Screening } from '../dataset/expectation.ts';
import { partOfTree } from '../dataset/part-of-tree.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Checked, Diagnostic, Standing } from '../diagnostic/diagnostic.ts';
import type { Additions } from '../store/edit.ts';
import type { Connector, Contribution, SourceRecord, World } from './connector.ts';
import { mergeActivities, sameActivity } from './merge-activities.ts';
import { mergeCodings } from './merge-codings.ts';
import { NamedRecords } from './named-records.ts';

/** A record that did not become an activity, as it was read, with the reasons. */
export interface RefusedSource {
  readonly record: SourceRecord;
  readonly diagnostics: readonly Diagnostic[];
}

/** What became of every record: `read = kept + merged + refused.length`, always. */
export interface LossReport {
  readonly connector: string;
  readonly read: number;
  /** Records that became an activity. */
  readonly kept: number;
  /** Further records of an activity that was kept: what they state was put together with it. */
  readonly merged: number;
  readonly refused: readonly RefusedSource[];
  /** The codes of the source itself that were kept. */
  readonly codings: number;
  /** What the person who imported declared complete; `null` when nothing was declared or it could not be used. */
  readonly screening: Screening | null;
  /** What is to be said about everything that was kept, each with the place where it stood. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Ingested {
  /** What a store needs to take in. */
  readonly additions: Additions;
  readonly report: LossReport;
}

/**
 * Reads a source to its end: record, contribution, checked activity. One bad record costs one line of the report.
 * Records of one id are merged when they can be the same activity, and refused when they cannot.
 * @param complete what the person who imports declares about the list: it becomes a screening, and nothing else does.
 * @throws what `read` throws when the source itself cannot be reached.
 */
export async function ingest<Options>(
  connector: Connector<Options>,
  options: Options,
  world: World,
  into: CodedDataset,
  complete?: ScreeningDraft,
): Promise<Ingested> {
  const records: { readonly record: SourceRecord; readonly read: Checked<Contribution> }[] = [];
  const named = new NamedRecords(into);
  for await (const record of connector.read(options, world)) {
    const contribution = connector.toActivity(record, options);
    records.push({ record, read: contribution });
    if (contribution.ok) named.add(contribution.value, record.at);
  }
  const { dataset, diagnostics: said } = named.checked();
  const known = knownRecords({ ...dataset, activities: into.activities });
  const frameworks = new Map(into.frameworks.map((framework) => [framework.id, framework]));

  const refused: RefusedSource[] = [];
  const activities = new Map<ActivityId, Activity>();
  const stood = new Map<string, Standing>();
  const diagnostics: Diagnostic[] = [...said];
  const codings: Coding[] = [];
  let merged = 0;
  for (const { record, read } of records) {
    const checked = read.ok ? checkActivity(read.value.activity, known) : read;
    const about = [...(read.ok ? read.diagnostics : []), ...checked.diagnostics].map(
      (one): Diagnostic => ({ ...one, at: { ...record.at, ...one.at } }),
    );
    if (!read.ok || !checked.ok) {
      refused.push({ record, diagnostics: about });
      continue;
    }
    const { id } = checked.value;
    const first = activities.get(id);
    const at = { ...record.at, record: id };
    if (!first) {
      activities.set(id, checked.value);
      stood.set(id, record.at);
    } else if (sameActivity(first, checked.value)) {
      const both = mergeActivities(first, checked.value, at);
      activities.set(id, both.activity);
      about.push(...both.diagnostics);
      merged += 1;
    } else {
      const why = diagnostic('core/id-repeated', { kind: 'activity', found: id }, at);
      refused.push({ record, diagnostics: [...about, why] });
      continue;
    }
    diagnostics.push(...about);
    codings.push(...(read.value.codings ?? []));
  }
  const parts = partOfTree([...activities.values()], known.activities);
  const codable = { activities: new Set(activities.keys()), frameworks };
  const coded = mergeCodings(codings).map((one) => checkCoding(one, codable));
  for (const one of [...parts.diagnostics, ...coded.flatMap((each) => each.diagnostics)]) {
    diagnostics.push({ ...one, at: { ...stood.get(one.at.record ?? ''), ...one.at } });
  }
  const declared =
    complete &&
    checkScreening(complete, { ...dataset, ...known, places: dataset.places, frameworks });
  diagnostics.push(...(declared?.diagnostics ?? []));

  const { sources, organisations, places, audiences, channels, coders } = dataset;
  const additions = {
    ...{ sources, organisations, places, audiences, channels, coders },
    activities: parts.activities,
    codings: coded.flatMap((one) => (one.ok ? [one.value] : [])),
    screenings: declared?.ok ? [declared.value] : [],
  };
  return {
    additions,
    report: {
      connector: connector.id,
      read: records.length,
      kept: activities.size,
      merged,
      refused,
      codings: additions.codings.length,
      screening: additions.screenings[0] ?? null,
      diagnostics,
    },
  };
}

function knownRecords(
  dataset: CodedDataset,
): KnownRecords & { readonly activities: ReadonlySet<string> } {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    places: gazetteer(dataset.places),
    organisations: ids(dataset.organisations),
    audiences: ids(dataset.audiences),
    channels: ids(dataset.channels),
    activities: ids(dataset.activities),
  };
}
