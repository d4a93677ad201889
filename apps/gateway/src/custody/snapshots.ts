import { type Columns, type Framework, SpectrumError } from '@prevention-spectrum/core';
import type { CustodianId, Database, TellingStore } from '@prevention-spectrum/store-postgres';
import { type GatewayCode, refusal } from '../errors/sentences.ts';
import { SnapshotFile } from './snapshot-file.ts';

export interface SnapshotsOptions {
  /** Where they are kept, a file for each custodian; it is made when it is not there. */
  readonly folder: string;
  /** The frameworks of plugins. */
  readonly frameworks: readonly Framework[];
  /** Told why one cannot be used, and once why none can be made. Nothing else comes of it. */
  failed(error: unknown): void;
  /** Milliseconds without a write before one is made: a minute when left out. */
  readonly quiet?: number;
  /** From how many activities on they are made: 5,000 when left out. */
  readonly least?: number;
}

/** Snapshots of what a database holds: of each custodian the columns of their activities, in a file. */
export interface Snapshots {
  /** That of one custodian: the same each time. */
  of(custodian: CustodianId): Snapshot;
  /** Makes those that are old, and none after it. */
  end(): Promise<void>;
}

/** The snapshot of one custodian. */
export interface Snapshot {
  /** The columns of the records as they are now; `null` when none are kept of just this state. */
  columns(): Promise<Columns | null>;
  /** Says that the records were read, and how many activities there are: many are worth a snapshot. */
  recordsRead(activities: number): void;
  /** The same store: what is written through it takes the snapshot away, since nothing old is to outlive it. */
  follow(store: TellingStore): TellingStore;
}

export function snapshots(database: Database, options: SnapshotsOptions): Snapshots {
  const all = new Map<CustodianId, KeptSnapshot>();
  return {
    of(custodian) {
      const { frameworks, folder } = options;
      const snapshot =
        all.get(custodian) ??
        new KeptSnapshot(new SnapshotFile(database, custodian, frameworks, folder), options);
      all.set(custodian, snapshot);
      return snapshot;
    },
    async end() {
      for (const snapshot of all.values()) await snapshot.end();
    },
  };
}

class KeptSnapshot implements Snapshot {
  readonly #file: SnapshotFile;
  readonly #options: SnapshotsOptions;
  /** What the file told, while the records have not been read. */
  #told: { readonly of: string; readonly columns: Columns } | null = null;
  #looking: Promise<void> | null = null;
  /** The state of which there is a file, as far as is known. */
  #kept: string | null = null;
  #isWanted = false;
  #timer: NodeJS.Timeout | undefined;
  #making: Promise<void> = Promise.resolve();
  #hasFailed = false;

  constructor(file: SnapshotFile, options: SnapshotsOptions) {
    this.#file = file;
    this.#options = options;
  }

  async columns(): Promise<Columns | null> {
    const now = await this.#file.state();
    if (this.#told?.of !== now) {
      this.#looking ??= this.#look().finally(() => {
        this.#looking = null;
      });
      await this.#looking;
    }
    return this.#told?.of === now ? this.#told.columns : null;
  }

  recordsRead(activities: number): void {
    this.#told = null;
    if (activities < (this.#options.least ?? 5_000)) return;
    this.#isWanted = true;
    this.#makeLater();
  }

  follow(store: TellingStore): TellingStore {
    return {
      ...store,
      write: async (edit) => {
        const written = await store.write(edit);
        if (written.ok && written.revision) await this.#remove();
        return written;
      },
    };
  }

  async end(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#isWanted) await this.#make();
    this.#isWanted = false;
  }

  /** Reads the file. One that is no use is removed, since nothing else would come of it. */
  async #look(): Promise<void> {
    this.#told = null;
    if (this.#hasFailed) return;
    try {
      const found = await this.#file.read();
      if (!found) return;
      if (found.ok && found.of === (await this.#file.state())) {
        this.#told = found;
        this.#kept = found.of;
        return;
      }
      await this.#file.remove();
      const { path: file } = this.#file;
      const why = found.ok ? 'gateway/snapshot-past' : unusable[found.because];
      this.#options.failed(new SpectrumError(refusal(why, { file })));
    } catch (error) {
      this.#fail(error);
    }
  }

  async #remove(): Promise<void> {
    this.#told = null;
    await this.#file.remove().catch((error) => this.#fail(error));
    if (this.#isWanted) this.#makeLater();
  }

  #makeLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#make(), this.#options.quiet ?? 60_000).unref();
  }

  /** Makes one, unless there is one of this state: one after another. */
  #make(): Promise<void> {
    this.#making = this.#making.then(async () => {
      try {
        if ((await this.#file.state()) === this.#kept) return;
        this.#kept = (await this.#file.make()).state;
        this.#hasFailed = false;
      } catch (error) {
        this.#fail(error);
      }
    });
    return this.#making;
  }

  #fail(error: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    const reason = error instanceof Error ? error.message : '';
    const said = refusal('gateway/snapshot-failed', { file: this.#file.path, reason });
    this.#options.failed(new SpectrumError(said, { cause: error }));
  }
}

const unusable = {
  'no-snapshot': 'gateway/snapshot-damaged',
  damaged: 'gateway/snapshot-damaged',
  'other-version': 'gateway/snapshot-version',
} as const satisfies Readonly<Record<string, GatewayCode>>;
