import { type Database, keys, scopes } from '@prevention-spectrum/store-postgres';
import { opened } from './custody/opened.ts';
import { messagesOf, refusal, refuse } from './errors/sentences.ts';
import type { Keeping } from './settings.ts';

/**
 * Makes the first key of a custodian, who is made too when there is none of that name, and tells it once.
 * @throws SpectrumError `gateway/bootstrap-done` when a key of theirs stands; what `openDatabase` throws
 */
export async function bootstrap(
  keeping: Keeping,
  slug: string,
  out: (line: string) => void,
  now: () => Date = () => new Date(),
): Promise<void> {
  const { close } = await opened(keeping, async (database) => {
    const secret = await firstKey(database, slug, now);
    out(messagesOf(refusal('gateway/bootstrap-key', { custodian: slug, secret })).en);
  });
  await close();
}

async function firstKey({ custodians, engine }: Database, slug: string, now: () => Date) {
  const asOf = now().toISOString().slice(0, 10);
  const dataset = { id: slug, label: { en: slug, id: slug }, asOf };
  const { id } = (await custodians.find(slug)) ?? (await custodians.create({ slug, dataset }));
  const all = keys(engine, now);
  const made = await all.list(id);
  const isOpen = made.some(({ revoked }) => revoked === null);
  if (isOpen) refuse('gateway/bootstrap-done', { custodian: slug });
  const label = made.length === 0 ? 'first key' : `first key, after ${made.length}`;
  return (await all.issue(id, { label, scopes })).secret;
}
