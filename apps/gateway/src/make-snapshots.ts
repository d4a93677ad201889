import { registry } from '@prevention-spectrum/core';
import { standard } from '@prevention-spectrum/preset-standard';
import type { Database } from '@prevention-spectrum/store-postgres';
import { opened } from './custody/opened.ts';
import { SnapshotFile } from './custody/snapshot-file.ts';
import { refusal, refuse } from './errors/sentences.ts';
import type { Settings } from './settings.ts';

/**
 * Makes the snapshots that a gateway with the same settings starts from, however many records there are.
 * @param slug one custodian; all of them when it is `null`
 * @param say told what was made
 * @throws SpectrumError `gateway/snapshots-off`, `gateway/no-custodian`; what `openDatabase` throws
 */
export async function makeSnapshots(
  { keeping, snapshots: folder }: Pick<Settings, 'keeping' | 'snapshots'>,
  slug: string | null,
  say: (made: ReturnType<typeof refusal>) => void,
): Promise<void> {
  if (folder === null) return refuse('gateway/snapshots-off');
  const frameworks = [...registry(standard()).frameworks.values()];
  const database = await opened(keeping, async () => {});
  try {
    for (const custodian of await chosen(database, slug)) {
      const file = new SnapshotFile(database, custodian.id, frameworks, folder);
      const { activities: n, revision } = await file.make();
      const params = { custodian: custodian.slug, n, revision, file: file.path };
      say(refusal('gateway/snapshot-made', params));
    }
  } finally {
    await database.close();
  }
}

async function chosen({ custodians }: Database, slug: string | null) {
  const all = await custodians.all();
  const known = all.map((one) => one.slug);
  if (slug === null) return all;
  if (!known.includes(slug)) refuse('gateway/no-custodian', { custodian: slug, known });
  return all.filter((one) => one.slug === slug);
}
