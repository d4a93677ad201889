import { checkActivity, type KnownRecords } from '../activity/check-activity.ts';
import { type Codable, checkCoding } from '../coding/check-coding.ts';
import type { Coding } from '../coding/coding.ts';
import { accepted, type Checked, type Diagnostic, refused } from '../diagnostic/diagnostic.ts';
import type { Contribution, SourceRecord } from './connector.ts';
import type { StoodRecord } from './merge-activities.ts';
import { placed } from './placed.ts';

/** A record that tells of an activity, checked. */
export interface Telling extends StoodRecord {
  readonly record: SourceRecord;
  /** The codes that the record itself gives. */
  readonly codings: readonly Coding[];
  /** What is to be said about its activity, and about its codings. */
  readonly diagnostics: readonly Diagnostic[];
  readonly aboutCodings: readonly Diagnostic[];
}

/** What a record tells of its activity. Its codes are read by `withCodings`, when all activities are known. */
export function tellingOf(
  record: SourceRecord,
  read: Checked<Contribution>,
  known: KnownRecords,
): Checked<Telling> {
  const { at } = record;
  if (!read.ok) return refused(record, placed(read.diagnostics, at));
  const checked = checkActivity(read.value.activity, known);
  const diagnostics = placed([...read.diagnostics, ...checked.diagnostics], at);
  if (!checked.ok) return refused(record, diagnostics);
  const { codings = [] } = read.value;
  return accepted({ record, at, activity: checked.value, codings, diagnostics, aboutCodings: [] });
}

/** The same with the codes that can be used: each of the others costs itself alone. */
export function withCodings(telling: Telling, codable: Codable): Telling {
  if (telling.codings.length === 0) return telling;
  const checked = telling.codings.map((one) => checkCoding(one, codable));
  const said = checked.flatMap(({ diagnostics }) => diagnostics);
  return {
    ...telling,
    codings: checked.flatMap((one) => (one.ok ? [one.value] : [])),
    aboutCodings: placed(said, telling.at),
  };
}
