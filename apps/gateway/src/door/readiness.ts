import { SpectrumError } from '@prevention-spectrum/core';
import type { BackupState } from '@prevention-spectrum/store-postgres';

/** What `/readyz` asks. */
export interface Readiness {
  /** Whether requests are wanted, and the records answer. */
  ready(): Promise<boolean>;
  /** How it stands with backups; nothing where none are made here. */
  readonly backups?: (() => Promise<BackupState>) | undefined;
}

/**
 * What `/readyz` answers: 200 or 503, with a body that says how it stands with backups. One that failed makes the
 * gateway no less ready. Everybody may read it, so that it says codes and times, and no paths.
 */
export async function readinessOf({ ready, backups }: Readiness): Promise<[number, object]> {
  const isReady = await ready();
  const state = await backups?.();
  const failed = state?.failed && { at: state.failed.at, code: codeOf(state.failed.error) };
  return [
    isReady ? 200 : 503,
    { ready: isReady, ...(state ? { backups: { ok: !failed, last: state.last, failed } } : {}) },
  ];
}

function codeOf(error: unknown): string {
  return error instanceof SpectrumError ? error.code : 'gateway/backup-failed';
}
