import type { Additions, Store } from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import type { CustodianId } from '../../src/custodian/within-custodian.ts';
import { type Database, type DatabaseOptions, openDatabase } from '../../src/database.ts';
import { verifyHistory } from '../../src/history/verify.ts';

/** The custodian of every template with records. */
const slug = 'house';

/** A clock that stands, so that the same writes are sealed alike. */
const now = () => new Date('2026-01-01T00:00:00.000Z');

export function placeOf(where: string): DatabaseOptions {
  return where.startsWith('postgresql:') ? { url: where, anyRole: true } : { directory: where };
}

export function opened(where: string): Promise<Database> {
  return openDatabase(placeOf(where), now);
}

/** Does some work with a database, and closes it. */
export async function within<Value>(
  where: string,
  work: (database: Database) => Promise<Value>,
): Promise<Value> {
  const database = await opened(where);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

export async function begin(database: Database): Promise<CustodianId> {
  const { id, label, asOf } = riverbend;
  const made = await database.custodians.create({ slug, dataset: { id, label, asOf } });
  return made.id;
}

export async function houseIn(
  database: Database,
): Promise<{ id: CustodianId; store: Store } | null> {
  const found = await database.custodians.find(slug);
  return found && { id: found.id, store: database.store(found.id) };
}

/** Riverbend's records. */
export function riverbendRecords(): Additions {
  const { id: _, label: __, asOf: ___, ...records } = riverbend;
  return records;
}

/** Every channel of Riverbend under one word: a write of several records that is whole or is none. */
export function channelsCalled(word: string): Additions {
  const label = { en: word, id: word };
  return { channels: riverbend.channels.map((one) => ({ ...one, label })) };
}

/** Why a history is torn; nothing when it holds. */
export async function brokenHistory(
  database: Database,
  custodian: CustodianId,
): Promise<readonly string[]> {
  const verified = await verifyHistory(database.engine, custodian);
  return verified.ok ? [] : [`${verified.breach.code} ${JSON.stringify(verified.breach.params)}`];
}
