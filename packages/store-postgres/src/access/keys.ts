import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { endOf } from '@prevention-spectrum/core';
import { type Selectable, sql } from 'kysely';
import { storeError } from '../catalogue.ts';
import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import { stateOf } from '../engine/database-error.ts';
import type { Engine } from '../engine/engine.ts';
import { digestOf } from '../record/chain.ts';
import type { Schema } from '../schema.ts';
import type { Caller } from './caller.ts';
import { isThere } from './is-there.ts';
import { checkedLabel, checkedWord } from './label.ts';
import { beforeKnown } from './presented.ts';
import type { KeyRow } from './rows.ts';
import { type Scope, scopes } from './scope.ts';

/** A key by which a program comes in. Its secret is kept nowhere. */
export interface Key {
  readonly id: string;
  readonly label: string;
  readonly scopes: readonly Scope[];
  readonly created: string;
  /** The last moment at which it opens; `null` for one without an end. */
  readonly expires: string | null;
  readonly revoked: string | null;
}

export interface KeyDraft {
  /**
   * What the key is for: `nightly import`. It stands in the history of every record that is written with the key, for
   * ever: never the name of a person. No other key of the custodian has or had it.
   */
  readonly label: string;
  readonly scopes: readonly Scope[];
  /** A time, or a date for the end of that day in UTC. */
  readonly expires?: string;
}

export interface Keys {
  /**
   * Makes a key. The secret is shown here and never again.
   * @throws SpectrumError `store/field-refused`, `store/label-taken`, and `core/moment-unknown` for an end that is no time
   */
  issue(
    custodian: CustodianId,
    draft: KeyDraft,
  ): Promise<{ readonly key: Key; readonly secret: string }>;
  /** Who comes with a secret; `null` for one that is unknown, expired or revoked. Asked anew each time. */
  authenticate(secret: string): Promise<Caller | null>;
  /** Ends a key, from the next call on; true when it has ended already, false when there never was one. */
  revoke(custodian: CustodianId, id: string): Promise<boolean>;
  /** The keys of a custodian with those that have ended, the oldest first. */
  list(custodian: CustodianId): Promise<readonly Key[]>;
}

/** As PostgreSQL names it: somebody has the label already, or has just taken it. */
const uniqueViolation = '23505';

const shape = /^ps_[A-Za-z0-9_-]{43}$/;

export function keys(engine: Engine<Schema>, now: () => Date = () => new Date()): Keys {
  return {
    async issue(custodian, { label, expires, ...draft }) {
      const secret = `ps_${randomBytes(32).toString('base64url')}`;
      const row: Selectable<KeyRow> = {
        custodian_id: custodian,
        id: randomUUID(),
        digest: digestOf(secret),
        label: checkedLabel(label),
        scopes: [...new Set(draft.scopes)].map((scope) => checkedWord('scopes', scope, scopes)),
        created_at: now().toISOString(),
        expires_at: expires === undefined ? null : new Date(endOf(expires)).toISOString(),
        revoked_at: null,
      };
      const { revoked_at: _, ...values } = row;
      await withinCustodian(
        engine,
        custodian,
        (rows) => rows.insertInto('keys').values(values).execute(),
        {},
      ).catch((error: unknown) => {
        const isTaken = stateOf(error) === uniqueViolation;
        throw isTaken ? storeError('store/label-taken', { label }, { cause: error }) : error;
      });
      return { key: keyOf(row), secret };
    },

    async authenticate(secret) {
      if (!shape.test(secret)) return null;
      const digest = digestOf(secret);
      const row = await beforeKnown(engine, digest, (rows) =>
        rows.selectFrom('keys').selectAll().where('digest', '=', digest).executeTakeFirst(),
      );
      if (!row || !timingSafeEqual(Buffer.from(row.digest), Buffer.from(digest))) return null;
      const { label, scopes, expires, revoked } = keyOf(row);
      if (revoked !== null || (expires !== null && expires < now().toISOString())) return null;
      const custodian = row.custodian_id as CustodianId;
      return { custodian, scopes: new Set(scopes), by: `key ${label}` };
    },

    async revoke(custodian, id) {
      return withinCustodian(engine, custodian, async (rows) => {
        await rows
          .updateTable('keys')
          .set({ revoked_at: now().toISOString() })
          .where('custodian_id', '=', custodian)
          .where(sql`id::text`, '=', id)
          .where('revoked_at', 'is', null)
          .execute();
        return isThere(rows, 'keys', custodian, id);
      });
    },

    async list(custodian) {
      const found = await withinCustodian(engine, custodian, (rows) =>
        rows
          .selectFrom('keys')
          .selectAll()
          .where('custodian_id', '=', custodian)
          .orderBy('created_at')
          .orderBy('id')
          .execute(),
      );
      return found.map(keyOf);
    },
  };
}

function keyOf(row: Selectable<KeyRow>): Key {
  return {
    id: row.id,
    label: row.label,
    scopes: row.scopes as readonly Scope[],
    created: row.created_at,
    expires: row.expires_at,
    revoked: row.revoked_at,
  };
}
