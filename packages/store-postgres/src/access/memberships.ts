import { randomUUID } from 'node:crypto';
import { canonicalText } from '@prevention-spectrum/core';
import { type Selectable, sql, type Transaction } from 'kysely';
import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import { digestOf } from '../record/chain.ts';
import type { Schema } from '../schema.ts';
import type { Caller } from './caller.ts';
import { isThere } from './is-there.ts';
import { checkedLabel, checkedWord } from './label.ts';
import { beforeKnown } from './presented.ts';
import type { MembershipRow } from './rows.ts';
import { type MemberRole, memberRoles, roleScopes } from './scope.ts';

/** Somebody who signs in elsewhere and belongs to a custodian here. */
export interface Membership {
  readonly id: string;
  readonly custodian: CustodianId;
  /** `iss` and `sub` of the token. */
  readonly issuer: string;
  readonly subject: string;
  readonly role: MemberRole;
  readonly label: string;
  readonly granted: string;
  readonly revoked: string | null;
}

export interface MembershipDraft {
  readonly issuer: string;
  readonly subject: string;
  readonly role: MemberRole;
  /**
   * A pseudonym or a post: `second coder`. It stands in the history of every record that this member writes, for ever:
   * never the name of a person.
   */
  readonly label: string;
}

export interface Memberships {
  /**
   * Lets somebody in; a membership that stands is replaced, so that a role is changed by granting another. Of two that
   * are granted at once the later one stands.
   * @throws SpectrumError `store/field-refused`
   */
  grant(custodian: CustodianId, draft: MembershipDraft): Promise<Membership>;
  /** Ends a membership, from the next call on; true when it has ended already, false when there never was one. */
  revoke(custodian: CustodianId, id: string): Promise<boolean>;
  /** The memberships of a custodian with those that have ended, the oldest first. */
  list(custodian: CustodianId): Promise<readonly Membership[]>;
  /** Where somebody belongs now: somebody may work for several custodians. Asked anew each time. */
  of(issuer: string, subject: string): Promise<readonly Membership[]>;
}

/** A member as somebody who was let in. */
export function memberCaller({ id, custodian, role, label }: Membership): Caller {
  return {
    custodian,
    scopes: new Set(roleScopes[role]),
    by: `member ${label}`,
    identity: `member ${id}`,
  };
}

export function memberships(
  engine: Engine<Schema>,
  now: () => Date = () => new Date(),
): Memberships {
  const end = (rows: Transaction<Schema>, custodian: CustodianId) =>
    rows
      .updateTable('memberships')
      .set({ revoked_at: now().toISOString() })
      .where('custodian_id', '=', custodian)
      .where('revoked_at', 'is', null);

  return {
    async grant(custodian, { issuer, subject, role, label }) {
      const row = {
        custodian_id: custodian,
        id: randomUUID(),
        issuer,
        subject,
        digest: digestOfMember(issuer, subject),
        role: checkedWord('role', role, memberRoles),
        label: checkedLabel(label),
        granted_at: now().toISOString(),
      };
      await withinCustodian(
        engine,
        custodian,
        async (rows) => {
          // Two who let the same one in wait for each other: the later one replaces.
          await sql`select pg_advisory_xact_lock(hashtextextended(${`${custodian} ${row.digest}`}, 0))`.execute(
            rows,
          );
          await end(rows, custodian).where('digest', '=', row.digest).execute();
          await rows.insertInto('memberships').values(row).execute();
        },
        {},
      );
      return membershipOf({ ...row, revoked_at: null });
    },

    async revoke(custodian, id) {
      return withinCustodian(engine, custodian, async (rows) => {
        await end(rows, custodian).where(sql`id::text`, '=', id).execute();
        return isThere(rows, 'memberships', custodian, id);
      });
    },

    async list(custodian) {
      const found = await withinCustodian(engine, custodian, (rows) =>
        rows
          .selectFrom('memberships')
          .selectAll()
          .where('custodian_id', '=', custodian)
          .orderBy('granted_at')
          .orderBy('id')
          .execute(),
      );
      return found.map(membershipOf);
    },

    async of(issuer, subject) {
      const digest = digestOfMember(issuer, subject);
      const found = await beforeKnown(engine, digest, (rows) =>
        rows
          .selectFrom('memberships')
          .selectAll()
          .where('digest', '=', digest)
          .where('revoked_at', 'is', null)
          .orderBy('granted_at')
          .orderBy('id')
          .execute(),
      );
      return found.map(membershipOf);
    },
  };
}

function digestOfMember(issuer: string, subject: string): string {
  return digestOf(canonicalText([issuer, subject]));
}

function membershipOf(row: Selectable<MembershipRow>): Membership {
  return {
    id: row.id,
    custodian: row.custodian_id as CustodianId,
    issuer: row.issuer,
    subject: row.subject,
    role: row.role as MemberRole,
    label: row.label,
    granted: row.granted_at,
    revoked: row.revoked_at,
  };
}
