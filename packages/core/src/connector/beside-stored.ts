import type { Activity } from '../activity/activity.ts';
import { wording } from '../activity/text.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Diagnostic, Standing } from '../diagnostic/diagnostic.ts';
import { shortly } from '../diagnostic/printed.ts';
import { canonicalText } from '../store/canonical-text.ts';
import { type CodingsOfBoth, mergeActivities, sameActivity } from './merge-activities.ts';
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
 *   word. So it does when it comes from one of them and is another activity now. Either way it is said.
 * - Else it is merged with the stored one, so that nothing is lost that a further record has stated; or, where it is
 *   another activity, refused.
 * Where that is word for word what is stored, nothing changes: a source may be read again, whatever came between.
 * @param at where the record stood
 * @param codings of the stored one and of what is read: they cross with its facts when the two are merged
 */
export function besideStored(
  stored: Activity | undefined,
  read: Activity,
  at: Standing,
  codings: CodingsOfBoth = [[], []],
): Beside {
  if (!stored) return { fate: 'kept', activity: read, said: [] };
  if (isWordForWord(stored, read)) return { fate: 'unchanged', activity: stored, said: [] };
  const [before, now] = [[...originsOf(stored)], originsOf(read)];
  const isSame = sameActivity(stored, read);
  const isNewerWord = before.length > 0 && before.every((origin) => now.has(origin));
  if (isNewerWord || (!isSame && before.some((origin) => now.has(origin)))) {
    const said = isSame && !isElsewhere(stored, read) ? renewed : replaced;
    return { fate: 'replaced', activity: read, said: [said(stored, read)] };
  }
  if (!isSame) {
    const params = { found: read.id, stored: titleOf(stored), title: titleOf(read) };
    return { fate: 'refused', said: [diagnostic('core/id-stored', params, { record: read.id })] };
  }
  const { activity, diagnostics } = mergeActivities(stored, read, at, codings);
  return isWordForWord(stored, activity)
    ? { fate: 'unchanged', activity: stored, said: [] }
    : { fate: 'merged', activity, said: diagnostics };
}

/** Whether both say where or when it began, and nothing of it is alike: then the title alone makes no activity. */
function isElsewhere(stored: Activity, read: Activity): boolean {
  const before = new Set(stored.places.map(({ place }) => place));
  const apart = before.size > 0 && read.places.every(({ place }) => !before.has(place));
  if (apart && read.places.length > 0) return true;
  const [began, begins] = [stored.period?.start ?? null, read.period?.start ?? null];
  return (
    began !== null && begins !== null && !began.startsWith(begins) && !begins.startsWith(began)
  );
}

/** The facts that a newer word of the same source has altered. */
const facts = [
  ...['title', 'description', 'status', 'organisations', 'places', 'audiences', 'channels'],
  ...['period', 'reach', 'money', 'provenance', 'unread'],
] as const;

function renewed(stored: Activity, read: Activity): Diagnostic {
  const differing = facts.filter(
    (fact) =>
      canonicalText(stored[fact as keyof Activity]) !== canonicalText(read[fact as keyof Activity]),
  );
  const params = { title: titleOf(stored), facts: differing };
  return diagnostic('core/record-renewed', params, { record: read.id });
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
