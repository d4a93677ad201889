import { SpectrumError } from '@prevention-spectrum/core';
import pg from 'pg';
import { type StoreCode, storeError } from '../catalogue.ts';

/** Where a connection goes, for sentences: never its password. */
export interface Address {
  readonly host: string;
  readonly user: string;
  readonly database: string;
}

const whileConnecting: Readonly<Record<string, StoreCode>> = {
  '28000': 'store/login-refused',
  '28P01': 'store/login-refused',
  '3D000': 'store/database-missing',
  '53300': 'store/server-busy',
  '57P03': 'store/server-busy',
};

const whileRunning: Readonly<Record<string, StoreCode>> = {
  '08000': 'store/connection-lost',
  '08003': 'store/connection-lost',
  '08006': 'store/connection-lost',
  '57P01': 'store/connection-lost',
  '57P02': 'store/connection-lost',
  '55P03': 'store/lock-limit',
  '57014': 'store/time-limit',
  // What a file does not hold any more: it is damaged, too short or gone.
  XX001: 'store/records-damaged',
  XX002: 'store/records-damaged',
  '58P01': 'store/records-damaged',
  '58030': 'store/records-damaged',
};

/** Why there is no connection. */
export function connectError(error: unknown, address: Address): Error {
  if (error instanceof SpectrumError) return error;
  const code = whileConnecting[stateOf(error)] ?? (isTimeout(error) && 'store/server-busy');
  return storeError(code || 'store/server-unreachable', { ...address }, { cause: error });
}

/** Why a statement failed: what the database says of the data (a key that is there already) stays its own error. */
export function queryError(error: unknown): unknown {
  if (error instanceof SpectrumError) return error;
  const code = isDatabaseError(error)
    ? whileRunning[stateOf(error)]
    : isLost(error) && 'store/connection-lost';
  return code ? storeError(code, {}, { cause: error }) : error;
}

/** Whether something failed because a file of the database is damaged or missing. */
export function isDamaged(error: unknown): boolean {
  return error instanceof SpectrumError && error.code === 'store/records-damaged';
}

/** What the database said, in its own words. */
export function saidOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** The five characters by which PostgreSQL names an error, as far as it is one of the database's. */
export function stateOf(error: unknown): string {
  const cause = error instanceof SpectrumError ? error.cause : error;
  return isDatabaseError(cause) ? (cause.code ?? '') : '';
}

function isDatabaseError(error: unknown): error is pg.DatabaseError {
  return error instanceof pg.DatabaseError;
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.message.includes('timeout');
}

/** The driver has no codes for these, only words. */
function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    'syscall' in error ||
    /^Connection terminated|not queryable|^Client was closed/.test(error.message)
  );
}
