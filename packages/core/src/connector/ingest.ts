import type { Activity } from '../activity/activity.ts';
import { checkActivity, type KnownRecords } from '../activity/check-activity.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
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
 * Reads a source to its end: record, draft, checked activity. One bad record costs one line of the report.
 * @throws what `read` throws when the source itself cannot be reached.
 */
export async function ingest<Options>(
  connector: Connector<Options>,
  options: Options,
  world: World,
  known: KnownRecords,
): Promise<Ingested> {
  const activities: Activity[] = [];
  const refused: RefusedSource[] = [];
  const diagnostics: Diagnostic[] = [];
  let read = 0;
  for await (const record of connector.read(options, world)) {
    read += 1;
    const draft = connector.toActivity(record);
    const checked = draft.ok ? checkActivity(draft.value, known) : draft;
    const said = [...(draft.ok ? draft.diagnostics : []), ...checked.diagnostics].map(
      (one): Diagnostic => ({ ...one, at: { ...record.at, ...one.at } }),
    );
    if (checked.ok) {
      activities.push(checked.value as Activity);
      diagnostics.push(...said);
    } else {
      refused.push({ record, diagnostics: said });
    }
  }
  return {
    activities,
    report: { connector: connector.id, read, kept: activities.length, refused, diagnostics },
  };
}
