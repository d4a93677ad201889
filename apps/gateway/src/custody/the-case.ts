import { tapenBikomiDraft } from '@prevention-spectrum/case-tapen-bikomi';
import { checkDataset, type Framework, type Plugin, registry } from '@prevention-spectrum/core';
import type { Database } from '@prevention-spectrum/store-postgres';

/** The custodian that a new database begins with. */
const caseSlug = 'tapen-bikomi';

/** Gives a database that has no custodian the case, so that there is something to ask. */
export async function beginWithCase(
  { custodians, store }: Pick<Database, 'custodians' | 'store'>,
  plugins: readonly Plugin[],
): Promise<void> {
  const all = await custodians.all();
  if (all.some(({ slug }) => slug !== caseSlug)) return;
  const { id, label, asOf, ...lists } = checkDataset(tapenBikomiDraft).dataset;
  const dataset = { id, label, asOf };
  const custodian = all[0] ?? (await custodians.create({ slug: caseSlug, dataset }));
  const records = store(custodian.id);
  // A start that was cut off here goes on from here.
  if ((await records.revisions({ first: 1 })).length > 0) return;
  const { frameworks: brought } = registry(plugins);
  const own = (one: Framework) => brought.get(one.id)?.version !== one.version;
  await records.write({
    by: 'prevention-spectrum',
    because: 'The case that comes with the program',
    put: { ...lists, frameworks: lists.frameworks.filter(own) },
  });
}
