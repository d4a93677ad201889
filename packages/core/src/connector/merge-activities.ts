import { type Activity, hasUnread } from '../activity/activity.ts';
import { plainWords, wording } from '../activity/text.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Diagnostic, Standing } from '../diagnostic/diagnostic.ts';
import { printed } from '../diagnostic/printed.ts';
import { united } from './united.ts';

/** Facts of which an activity has one. */
const facts = ['status', 'period', 'reach', 'description'] as const;
/** Facts of which it may have several: two records together state all of theirs. */
const lists = ['organisations', 'places', 'money', 'provenance', 'unread'] as const;
/** The same, where `null` means that nobody stated any. */
const statements = ['audiences', 'channels'] as const;

/** Whether two records of one id can be about the same activity: a repeated id under another title cannot. */
export function sameActivity(first: Activity, second: Activity): boolean {
  return (
    plainWords(wording(first.title, 'en')) === plainWords(wording(second.title, 'en')) &&
    first.kind === second.kind &&
    first.partOf === second.partOf
  );
}

/**
 * Two records of one activity as one: lists are united, and what one leaves out the other fills. Where they state a
 * fact differently nobody knows which is right: both are kept in `unread`, and the fact is left out, which makes it
 * unknown. (Of two descriptions the first stays: nothing is counted by it.)
 * @param at where the second record stood
 */
export function mergeActivities(
  first: Activity,
  second: Activity,
  at: Standing,
): { readonly activity: Activity; readonly diagnostics: readonly Diagnostic[] } {
  const merged: Record<string, unknown> = { ...first };
  const unread: Activity['unread'][number][] = [];
  const diagnostics: Diagnostic[] = [];
  for (const field of lists) merged[field] = united<unknown>(first[field], second[field]);
  for (const field of statements) {
    const stated = united<string>(first[field] ?? [], second[field] ?? []);
    merged[field] = stated.length > 0 ? stated : null;
  }
  for (const field of facts) {
    const counted = field !== 'description';
    const [one, other] = [first[field], second[field]];
    // A third record does not settle what two state differently, or what nobody could read.
    const open = counted && (hasUnread(first, field) || hasUnread(second, field));
    const differ = !open && one !== null && other !== null && printed(one) !== printed(other);
    const inDoubt = open || (differ && counted);
    merged[field] = inDoubt ? null : (one ?? other);
    const aside = inDoubt ? [one, other] : differ ? [other] : [];
    for (const found of aside) if (found !== null) unread.push({ field, found: printed(found) });
    if (differ) {
      diagnostics.push(diagnostic('core/records-differ', { field }, { ...at, path: [field] }));
    }
  }
  merged.unread = united(merged.unread as Activity['unread'], unread);
  return { activity: merged as unknown as Activity, diagnostics };
}
