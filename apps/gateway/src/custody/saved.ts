import { type Diagnostic, SpectrumError, type Store } from '@prevention-spectrum/core';
import { type BackupState, backups, type Database } from '@prevention-spectrum/store-postgres';
import { refusal } from '../errors/sentences.ts';
import type { Saving } from '../settings.ts';

/** A write of so many records is an import, which is saved at once: to make it again takes longest. */
const many = 100;

/** A database of which backups are made by themselves. */
export interface Saved {
  readonly database: Database;
  /** When the last good one was made, and whether one failed since. */
  state(): Promise<BackupState>;
  /** Saves what is not yet saved, and nothing after it. */
  end(): Promise<void>;
}

/**
 * Saves when nothing was written for a while, after an import, and at the end.
 * @param failed told why one could not be made, already now when its folder cannot be used; the database goes on
 */
export function saved(
  database: Database,
  { folder, keep }: Saving,
  failed: (error: unknown) => void,
): Saved {
  const told = async (error: unknown) => {
    const { last } = await kept.state();
    failed(new SpectrumError(backupFailed(error, last), { cause: error }));
  };
  const kept = backups(database, { folder, keep, failed: told });
  kept.paths().catch(told);
  const stores = new Map<Store, ReturnType<Database['store']>>();
  return {
    database: {
      ...database,
      store(custodian) {
        const store = database.store(custodian);
        const saving = stores.get(store) ?? {
          ...store,
          async write(edit) {
            const written = await store.write(edit);
            const touched = written.ok ? (written.revision?.touched.length ?? 0) : 0;
            if (touched >= many) kept.now().catch(told);
            return written;
          },
        };
        stores.set(store, saving);
        return saving;
      },
    },
    state: () => kept.state(),
    end: () => kept.close(),
  };
}

function backupFailed(error: unknown, last: string | null): Diagnostic {
  const reason = error instanceof Error ? error.message : '';
  return last === null
    ? refusal('gateway/backup-failed-first', { reason })
    : refusal('gateway/backup-failed', { reason, last });
}
