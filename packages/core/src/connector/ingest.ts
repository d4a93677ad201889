import type { Activity } from '../activity/activity.ts';
import { checkActivity, type KnownRecords } from '../activity/check-activity.ts';
import type { ActivityId } from '../activity/id.ts';
import { partOfTree } from '../dataset/part-of-tree.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Checked, Diagnostic, Standing } from '../diagnostic/diagnostic.ts';
import type { Connector, SourceRecord, World } from './connector.ts';

/** A record that did not become an activity, as it was read, with the reasons. */
export interface RefusedSource {
  readonly record: SourceRecord;
  readonly diagnostics: readonly Diagnostic[];
}

/** What became of every record: `read = kept + refused.length`, always. */
export interface LossReport {
  readonly connector: string;
  readonly read: number;
  readonly kept: number;
  readonly refused: readonly RefusedSource[];
  /** What is to be said about the records that were kept, each with the place where it stood. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Ingested {
  readonly activities: readonly Activity[];
  readonly report: LossReport;
}

/**
 * Reads a source to its end: record, draft, checked activity. One bad record costs one line of the report;
 * a second record of one id is refused, not put in the place of the first.
 * @throws what `read` throws when the source itself cannot be reached.
 */
export async function ingest<Options>(
  connector: Connector<Options>,
  options: Options,
  world: World,
  known: KnownRecords,
): Promise<Ingested> {
  const activities = new Map<ActivityId, Activity>();
  const stood = new Map<string, Standing>();
  const refused: RefusedSource[] = [];
  const diagnostics: Diagnostic[] = [];
  let read = 0;
  for await (const record of connector.read(options, world)) {
    read += 1;
    const draft = connector.toActivity(record);
    const checked: Checked<Activity> = draft.ok ? checkActivity(draft.value, known) : draft;
    const said = [...(draft.ok ? draft.diagnostics : []), ...checked.diagnostics].map(
      (one): Diagnostic => ({ ...one, at: { ...record.at, ...one.at } }),
    );
    if (!checked.ok) {
      refused.push({ record, diagnostics: said });
    } else if (activities.has(checked.value.id)) {
      const { id } = checked.value;
      const at = { ...record.at, record: id };
      const why = diagnostic('core/id-repeated', { kind: 'activity', found: id }, at);
      refused.push({ record, diagnostics: [...said, why] });
    } else {
      activities.set(checked.value.id, checked.value);
      stood.set(checked.value.id, record.at);
      diagnostics.push(...said);
    }
  }
  const parts = partOfTree([...activities.values()], known.activities);
  for (const one of parts.diagnostics) {
    diagnostics.push({ ...one, at: { ...stood.get(one.at.record ?? ''), ...one.at } });
  }
  const { length: kept } = parts.activities;
  return {
    activities: parts.activities,
    report: { connector: connector.id, read, kept, refused, diagnostics },
  };
}
