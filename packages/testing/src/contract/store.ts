import type { Store } from '@prevention-spectrum/core';
import type { Check } from '../check/check.ts';
import { amendingChecks } from './store/amending-checks.ts';
import { atOnceChecks } from './store/at-once-checks.ts';
import { codingChecks } from './store/coding-checks.ts';
import { contentChecks } from './store/content-checks.ts';
import { headChecks } from './store/head-checks.ts';
import { historyChecks } from './store/history-checks.ts';
import { keyChecks } from './store/key-checks.ts';
import { retiringChecks } from './store/retiring-checks.ts';
import { seenChecks } from './store/seen-checks.ts';
import { textChecks } from './store/text-checks.ts';
import { versionChecks } from './store/version-checks.ts';

/**
 * What a store promises.
 * @param make a new store that holds no record, best with a clock that goes on by a minute and more each time it is
 * asked, so that revisions have dates of their own
 */
export function storeChecks(make: () => Promise<Store>): readonly Check[] {
  return [
    ...contentChecks(make),
    ...textChecks(make),
    ...codingChecks(make),
    ...versionChecks(make),
    ...retiringChecks(make),
    ...amendingChecks(make),
    ...seenChecks(make),
    ...headChecks(make),
    ...keyChecks(make),
    ...historyChecks(make),
    ...atOnceChecks(make),
  ];
}
