import type { Activity } from '../activity/activity.ts';
import { wording } from '../activity/text.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Diagnostic, Standing } from '../diagnostic/diagnostic.ts';
import { shortly } from '../diagnostic/printed.ts';
import { canonicalText } from '../store/canonical-text.ts';
import { mergeActivities, sameActivity } from './merge-activities.ts';
import { originsOf } from './origins.ts';

/** What becomes of an activity, with what is to be said; and the activity of its id from now on. */
export type Beside =
  | {
      readonly fate: 'kept' | 'unchanged' | 'replaced' | 'merged';
      readonly activity: Activity;
      readonly said: readonly Diagnostic[];
    }
  | { readonly fate: 'refused'; readonly said: readonly Diagnostic[] };

/**
 * An activity as it is read now, beside the stored one of its id.
 * - It takes the place of the stored one when it comes from every record that this was made of: it is their newer
 *   word. So it does when it comes from one of them and is another activity now; then it is said.
 * - Else it is merged with the stored one, so that nothing is lost that a further record has stated; or, where it is
 *   another activity, refused.
 * Where that is word for word what is stored, nothing changes: a source may be read again, whatever came between.
 * @param at where the record stood
 */
export function besideStored(stored: Activity | undefined, read: Activity, at: Standing): Beside {
  if (!stored) return { fate: 'kept', activity: read, said: [] };
  if (isWordForWord(stored, read)) return { fate: 'unchanged', activity: stored, said: [] };
  const [before, now] = [[...originsOf(stored)], originsOf(read)];
  const isSame = sameActivity(stored, read);
  const isNewerWord = before.length > 0 && before.every((origin) => now.has(origin));
  if (isNewerWord || (!isSame && before.some((origin) => now.has(origin)))) {
    return { fate: 'replaced', activity: read, said: isSame ? [] : [replaced(stored, read)] };
  }
  if (!isSame) {
    const params = { found: read.id, stored: titleOf(stored), title: titleOf(read) };
    return { fate: 'refused', said: [diagnostic('core/id-stored', params, { record: read.id })] };
  }
  const { activity, diagnostics } = mergeActivities(stored, read, at);
  return isWordForWord(stored, activity)
    ? { fate: 'unchanged', activity: stored, said: [] }
    : { fate: 'merged', activity, said: diagnostics };
}

function replaced(stored: Activity, read: Activity): Diagnostic {
  const now = new Set(read.provenance.map(({ source }) => source));
  const sources = new Set(stored.provenance.map(({ source }) => source));
  const params = {
    before: titleOf(stored),
    after: titleOf(read),
    others: [...sources].filter((source) => !now.has(source)),
  };
  return diagnostic('core/record-replaced', params, { record: read.id });
}

function isWordForWord(one: Activity, other: Activity): boolean {
  // What was checked here has its fields in one order; what a store hands out may have another.
  return (
    JSON.stringify(one) === JSON.stringify(other) || canonicalText(one) === canonicalText(other)
  );
}

function titleOf({ title }: Activity): string {
  return shortly(wording(title, 'en'));
}
