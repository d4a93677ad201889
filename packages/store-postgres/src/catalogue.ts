import {
  type Catalogue,
  type Diagnostic,
  type Params,
  SpectrumError,
} from '@prevention-spectrum/core';

/** Every diagnostic that this package can give. */
export const storeCatalogue = {
  'store/directory-in-use': 'error',
  'store/directory-lost': 'error',
  'store/directory-refused': 'error',
  'store/directory-unreadable': 'error',
  'store/records-damaged': 'error',
  'store/engine-stopped': 'error',
  'store/engine-closed': 'error',
  'store/time-limit': 'error',
  'store/lock-limit': 'error',
  'store/outer-handle': 'error',
  'store/json-deep': 'error',
  'store/number-large': 'error',
  'store/url-invalid': 'error',
  'store/server-unreachable': 'error',
  'store/server-busy': 'error',
  'store/login-refused': 'error',
  'store/database-missing': 'error',
  'store/connection-lost': 'error',
  'store/role-too-strong': 'error',
  'store/migrations-unordered': 'error',
  'store/migration-changed': 'error',
  'store/migration-failed': 'error',
  'store/distribution-failed': 'error',
  'store/database-newer': 'error',
  'store/slug-taken': 'error',
  'store/custodian-unknown': 'error',
  'store/agreement-stands': 'error',
  'store/field-refused': 'error',
  'store/label-taken': 'error',
  'store/snapshot-stands': 'error',
  'store/revision-missing': 'error',
  'store/revision-put-in': 'error',
  'store/revision-changed': 'error',
  'store/dataset-changed': 'error',
  'store/record-changed': 'error',
  'store/place-changed': 'error',
  'store/head-differs': 'error',
  'store/backup-foreign': 'error',
  'store/backup-cut': 'error',
  'store/backup-changed': 'error',
  'store/backup-newer': 'error',
  'store/backup-several': 'error',
  'store/custodian-there': 'error',
  'store/webhook-url-refused': 'error',
  'store/webhooks-many': 'error',
  'store/receiver-unknown': 'error',
  'store/receiver-private': 'error',
  'store/receiver-unreached': 'error',
  'store/receiver-refused': 'error',
  'store/receiver-slow': 'error',
  'store/backup-made': 'info',
  'store/backup-restored': 'info',
  'store/history-stands': 'info',
  'store/history-holds': 'info',
  'store/history-broken': 'error',
  'store/history-ahead': 'warning',
  'store/database-unnamed': 'error',
  'store/directory-missing': 'error',
  'store/slug-unknown': 'error',
  'store/file-failed': 'error',
} as const satisfies Catalogue;

export type StoreCode = keyof typeof storeCatalogue;

/** Makes one of this package's diagnostics. */
export function diagnostic(code: StoreCode, params: Params = {}): Diagnostic<StoreCode> {
  return { code, severity: storeCatalogue[code], params, at: {} };
}

/** The error that the store throws: a stable code, and what the database or the system said as its cause. */
export function storeError(
  code: StoreCode,
  params: Params = {},
  options?: ErrorOptions,
): SpectrumError {
  return new SpectrumError(diagnostic(code, params), options);
}
