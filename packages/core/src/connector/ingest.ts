import type { KnownRecords } from '../activity/check-activity.ts';
import { gazetteer } from '../activity/gazetteer.ts';
import type { ActivityId } from '../activity/id.ts';
import { checkScreening } from '../dataset/check-declaration.ts';
import type { CodedDataset } from '../dataset/dataset.ts';
import type { ScreeningDraft } from '../dataset/dataset-draft.ts';
import { partOfTree } from '../dataset/part-of-tree.ts';
import type { Checked, Standing } from '../diagnostic/diagnostic.ts';
import type { Additions } from '../store/edit.ts';
import type { Store } from '../store/store.ts';
import { besideStoredCodings } from './beside-stored-codings.ts';
import type { Connector, Contribution, SourceRecord, World } from './connector.ts';
import { Intake } from './intake.ts';
import type { LossReport } from './loss-report.ts';
import { mergeRecords } from './merge-activities.ts';
import { mergeCodings } from './merge-codings.ts';
import { NamedRecords } from './named-records.ts';
import { withoutRetiredNames } from './retired-names.ts';
import { withCodings } from './telling.ts';
import { type Tellings, tellingsOf } from './tellings.ts';
import { withoutRetired } from './without-retired.ts';

export interface Ingested {
  /** What a store needs to take in. */
  readonly additions: Additions;
  readonly report: LossReport;
}

/**
 * Reads a source to its end: record, contribution, checked activity. One bad record costs one line of the report.
 * Records of one id are merged when they can be the same activity, and refused when they cannot. A stored activity
 * of the same id gives way to its own newer word, is widened by another record of it, or stays (`besideStored`).
 * An activity that was retired by hand stays so (`core/record-retired`), and so does what records name beside it
 * (`core/named-retired`).
 * @param complete what the person who imports declares about the list: it becomes a screening, and nothing else does.
 * @param store that `into` was read from: it knows what was retired; nothing was, when left out
 * @throws what `read` throws when the source itself cannot be reached.
 */
export async function ingest<Options>(
  connector: Connector<Options>,
  options: Options,
  world: World,
  into: CodedDataset,
  complete?: ScreeningDraft,
  store?: Pick<Store, 'versions'>,
): Promise<Ingested> {
  const named = new NamedRecords(into);
  const found: SourceRecord[] = [];
  const readings: Checked<Contribution>[] = [];
  for await (const record of connector.read(options, world)) {
    found.push(record);
    readings.push(connector.toActivity(record, options));
  }
  const standing = store ? await withoutRetiredNames(readings, into, store) : readings;
  const records = found.map((record, index) => ({
    record,
    read: named.take(standing[index] as Checked<Contribution>, record.at),
  }));
  const { dataset, diagnostics: said } = named.checked();
  const known = knownRecords({ ...dataset, activities: into.activities });
  const frameworks = new Map(into.frameworks.map((framework) => [framework.id, framework]));

  const told = tellingsOf(records, known);
  const { tellings, refused } = store
    ? await withoutRetired(told.tellings, known.activities, store)
    : { tellings: told.tellings, refused: [] };
  const codable = { activities: new Set(tellings.keys()), frameworks };
  const merged = [...tellings.values()].map(([first, ...others]) => {
    const coded: Tellings = [
      withCodings(first, codable),
      ...others.map((one) => withCodings(one, codable)),
    ];
    return { tellings: coded, ...mergeRecords(coded) };
  });
  const parts = partOfTree(
    merged.map(({ activity }) => activity),
    known.activities,
  );
  const cut = new Map(parts.diagnostics.map((one) => [one.at.record, one]));
  const intake = new Intake(into);
  for (const [index, activity] of parts.activities.entries()) {
    const { tellings: some, diagnostics } = merged[index] as (typeof merged)[number];
    const odd = cut.get(activity.id);
    intake.take(activity, some, odd ? [...diagnostics, odd] : diagnostics);
  }

  const coded = mergeCodings(intake.codings);
  const stood = new Map(
    [...tellings].map(([activity, [first]]): [ActivityId, Standing] => [activity, first.at]),
  );
  const beside = besideStoredCodings(coded.codings, into.codings, stood);
  const declared =
    complete &&
    checkScreening(complete, { ...dataset, ...known, places: dataset.places, frameworks });
  const { sources, organisations, places, audiences, channels, coders } = dataset;
  const additions = {
    ...{ sources, organisations, places, audiences, channels, coders },
    activities: intake.activities,
    codings: beside.codings,
    screenings: declared?.ok ? [declared.value] : [],
  };
  return {
    additions,
    report: {
      connector: connector.id,
      read: records.length,
      ...intake.counts,
      refused: [...told.refused, ...refused, ...intake.refused],
      codings: additions.codings.length,
      screening: additions.screenings[0] ?? null,
      diagnostics: [
        ...said,
        ...intake.diagnostics,
        ...intake.aboutCodings,
        ...coded.diagnostics,
        ...beside.diagnostics,
        ...(declared?.diagnostics ?? []),
      ],
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
