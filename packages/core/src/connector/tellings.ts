import type { KnownRecords } from '../activity/check-activity.ts';
import type { ActivityId } from '../activity/id.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Checked } from '../diagnostic/diagnostic.ts';
import type { Contribution, SourceRecord } from './connector.ts';
import type { RefusedSource } from './loss-report.ts';
import { sameActivity } from './merge-activities.ts';
import { type Telling, tellingOf } from './telling.ts';

/** The records that tell of one activity, in their order. */
export type Tellings = readonly [Telling, ...Telling[]];

/** What records tell, by activity; refused is what tells of none, or of another one under an id that is taken. */
export function tellingsOf(
  records: readonly { readonly record: SourceRecord; readonly read: Checked<Contribution> }[],
  known: KnownRecords,
): { readonly tellings: ReadonlyMap<ActivityId, Tellings>; readonly refused: RefusedSource[] } {
  const tellings = new Map<ActivityId, [Telling, ...Telling[]]>();
  const refused: RefusedSource[] = [];
  for (const { record, read } of records) {
    const checked = tellingOf(record, read, known);
    if (!checked.ok) {
      refused.push({ record, diagnostics: checked.diagnostics });
      continue;
    }
    const { activity, diagnostics, at } = checked.value;
    const { id } = activity;
    const before = tellings.get(id);
    if (!before) tellings.set(id, [checked.value]);
    else if (sameActivity(before[0].activity, activity)) before.push(checked.value);
    else {
      const params = { kind: 'activity', found: id };
      const why = diagnostic('core/id-repeated', params, { ...at, record: id });
      refused.push({ record, diagnostics: [...diagnostics, why] });
    }
  }
  return { tellings, refused };
}
