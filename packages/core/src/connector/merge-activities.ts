import { type Activity, hasUnread, type Money, type Unread } from '../activity/activity.ts';
import { plainWords, wording } from '../activity/text.ts';
import type { Coding } from '../coding/coding.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Diagnostic, Standing } from '../diagnostic/diagnostic.ts';
import { printed } from '../diagnostic/printed.ts';
import { crossedFacts, type Stated } from './crossed.ts';
import { moneyOfReadings, moneyOfRecords, repeatedAmounts } from './merge-money.ts';
import { united } from './united.ts';

/** Facts of which an activity has one, and by which it is counted. */
const facts = ['status', 'period', 'reach'] as const;
/** Facts of which it may have several: records together state all of theirs. */
const lists = ['organisations', 'places', 'provenance', 'unread'] as const;
/** The same, where `null` means that nobody stated any. */
const statements = ['audiences', 'channels'] as const;

/** What a record states of an activity, with the place where it stood. */
export interface StoodRecord extends Stated {
  readonly at: Standing;
}

type Records = readonly [StoodRecord, ...StoodRecord[]];

export interface Merged {
  readonly activity: Activity;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether two records of one id can be about the same activity: a repeated id under another title cannot. */
export function sameActivity(first: Activity, second: Activity): boolean {
  return (
    plainWords(wording(first.title, 'en')) === plainWords(wording(second.title, 'en')) &&
    first.kind === second.kind &&
    first.partOf === second.partOf
  );
}

/**
 * Records of one activity as one: lists are united, and what one leaves out another fills. Where they state a fact
 * differently nobody knows which is right: all are kept in `unread`, and the fact is left out, which makes it
 * unknown. (Of several descriptions the first stays: nothing is counted by it.) Money has a rule of its own,
 * `moneyOfRecords`. Where the union says more than the records, it is said.
 */
export function mergeRecords(records: Records): Merged {
  if (records.length === 1) return { activity: records[0].activity, diagnostics: [] };
  const money = moneyOfRecords(records.map(({ activity }) => activity));
  const { activity, diagnostics } = together(records, money);
  const { id } = activity;
  const added = repeatedAmounts(money).map((params) =>
    diagnostic('core/money-added', params, { ...records[0].at, record: id, path: ['money'] }),
  );
  return { activity, diagnostics: [...diagnostics, ...added] };
}

/** The codings of two records of one activity. */
export type CodingsOfBoth = readonly [readonly Coding[], readonly Coding[]];

/**
 * An activity that was stored, and what is read of it elsewhere, as one by the same rules; money by
 * `moneyOfReadings`. Merging the same again changes nothing.
 * @param at where the second one stood
 */
export function mergeActivities(
  first: Activity,
  second: Activity,
  at: Standing,
  [before, now]: CodingsOfBoth = [[], []],
): Merged {
  const records = [
    { activity: first, codings: before, at: {} },
    { activity: second, codings: now, at },
  ] as const;
  return together(records, moneyOfReadings(first, second));
}

function together(records: Records, money: readonly Money[]): Merged {
  const activities = records.map(({ activity }) => activity);
  const { id } = records[0].activity;
  const merged: Record<string, unknown> = { ...records[0].activity, money };
  const unread: Unread[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const field of lists) {
    merged[field] = united<unknown>(activities.flatMap((one): readonly unknown[] => one[field]));
  }
  for (const field of statements) {
    const stated = united(activities.flatMap((one): readonly string[] => one[field] ?? []));
    merged[field] = stated.length > 0 ? stated : null;
  }
  for (const field of [...facts, 'description'] as const) {
    const { value, aside, second } = decided(records, field);
    merged[field] = value;
    unread.push(...aside.map((found) => ({ field, found })));
    if (!second) continue;
    const at = { ...second.at, record: id, path: [field] };
    diagnostics.push(
      field === 'description'
        ? diagnostic('core/descriptions-differ', {}, at)
        : diagnostic('core/records-differ', { fact: field }, at),
    );
  }
  merged.unread = united([...(merged.unread as Activity['unread']), ...unread]);
  return {
    activity: merged as unknown as Activity,
    diagnostics: [...diagnostics, ...crossed(records)],
  };
}

/** What records together say of one fact, what is kept aside of it, and the first record that says otherwise. */
function decided(records: Records, field: (typeof facts)[number] | 'description') {
  const stated = new Map<string, StoodRecord>();
  for (const record of records) {
    const found = record.activity[field];
    if (found !== null && !stated.has(printed(found))) stated.set(printed(found), record);
  }
  const [first, second] = stated.values();
  const isCounted = field !== 'description';
  // A further record does not settle what two state differently, or what nobody could read.
  const isOpen =
    isCounted && (second || records.some(({ activity }) => hasUnread(activity, field)));
  return {
    value: isOpen ? null : (first?.activity[field] ?? null),
    aside: [...stated.keys()].slice(isOpen ? 0 : 1),
    second,
  };
}

/** Said where the first record stood that makes combinations which nobody stated. */
function crossed(records: Records): readonly Diagnostic[] {
  const [first, next] = records;
  const facts = crossedFacts(records);
  if (facts.length === 0) return [];
  const other = records.find((one) => crossedFacts([first, one]).length > 0) ?? next;
  return [
    diagnostic('core/records-crossed', { facts }, { ...other?.at, record: first.activity.id }),
  ];
}
