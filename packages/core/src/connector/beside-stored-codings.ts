import type { ActivityId } from '../activity/id.ts';
import { type Coding, categoriesOf } from '../coding/coding.ts';
import { diagnostic } from '../diagnostic/catalogue.ts';
import type { Diagnostic, Standing } from '../diagnostic/diagnostic.ts';
import { canonicalText } from '../store/canonical-text.ts';

export interface BesideCodings {
  readonly codings: readonly Coding[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The codings of one reading, beside those that are stored.
 * - What was read before is not added again, whatever has become of it since: a decision stands, and is said.
 * - Another accepted reading takes the place of the accepted one of the same coder, as their newer word; beside that
 *   of another coder it is a proposal, until somebody decides. Both are said.
 * @param at where the records of an activity stood
 */
export function besideStoredCodings(
  read: readonly Coding[],
  stored: readonly Coding[],
  at: ReadonlyMap<ActivityId, Standing>,
): BesideCodings {
  const byActivity = new Map<ActivityId, Coding[]>(read.map(({ activity }) => [activity, []]));
  for (const one of stored) byActivity.get(one.activity)?.push(one);
  const diagnostics: Diagnostic[] = [];
  const codings = read.flatMap((coding): readonly Coding[] => {
    const { activity, framework, coder } = coding;
    const there = (byActivity.get(activity) ?? []).filter((one) => one.framework === framework);
    const standing = { ...at.get(activity), record: activity, path: ['codings', framework] };
    const before = there.filter((one) => isSame(one, coding));
    if (before.length > 0) {
      const decided = before.every(({ status }) => status !== coding.status);
      const status = before.at(-1)?.status ?? '';
      if (decided)
        diagnostics.push(diagnostic('core/coding-decided', { framework, status }, standing));
      return [];
    }
    const accepted = there.find(({ status }) => status === 'accepted');
    if (!accepted || coding.status !== 'accepted') return [coding];
    const params = { framework, before: readingText(accepted), after: readingText(coding) };
    if (accepted.coder === coder) {
      diagnostics.push(diagnostic('core/coding-replaced', params, standing));
      return [coding];
    }
    diagnostics.push(diagnostic('core/coding-proposed', params, standing));
    return [{ ...coding, status: 'proposed' }];
  });
  return { codings, diagnostics };
}

/** Whether two codings are one, but for what was decided about it. */
function isSame(one: Coding, other: Coding): boolean {
  return canonicalText({ ...one, status: null }) === canonicalText({ ...other, status: null });
}

function readingText({ reading }: Coding): readonly string[] {
  return reading.verdict === 'within' ? categoriesOf(reading) : [reading.verdict];
}
