import { randomUUID } from 'node:crypto';
import { endOf, type Text } from '@prevention-spectrum/core';
import { type Selectable, sql, type Transaction } from 'kysely';
import { checkedLabel } from '../access/label.ts';
import type { AgreementRow } from '../access/rows.ts';
import { storeError } from '../catalogue.ts';
import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import { jsonText } from '../engine/jsonb.ts';
import type { Schema } from '../schema.ts';
import type { Agreement } from './agreement.ts';
import { type AgreedLevel, agreedLevels } from './level.ts';
import type { Terms } from './terms.ts';

export interface AgreementDraft extends Terms {
  readonly grantee: CustodianId;
  readonly purpose: string | Text;
  /** A time, or a date: from its beginning, until its end, in UTC. Left out, it begins now, and has no end. */
  readonly from?: string;
  readonly until?: string;
  /** Who grants it: a post or a pseudonym, never the name of a person. */
  readonly by: string;
}

export interface Agreements {
  /**
   * Lets another custodian see records. Between two custodians one agreement stands at a time: to change it, revoke
   * it and grant another.
   * @throws SpectrumError `store/agreement-stands`, `store/custodian-unknown`, `store/field-refused`,
   * `core/moment-unknown`
   */
  grant(grantor: CustodianId, draft: AgreementDraft): Promise<Agreement>;
  /**
   * Ends an agreement, for every read that begins from now on; true when it was ended already, false when the grantor
   * never granted it.
   */
  revoke(grantor: CustodianId, id: string, by: string): Promise<boolean>;
  /** What a custodian has granted, with what has ended, the oldest first. */
  given(custodian: CustodianId): Promise<readonly Agreement[]>;
  /** What a custodian was granted, with what has ended, the oldest first. */
  received(custodian: CustodianId): Promise<readonly Agreement[]>;
}

export function agreements(engine: Engine<Schema>, now: () => Date = () => new Date()): Agreements {
  return {
    async grant(grantor, draft) {
      const agreement = granted(grantor, draft, now().toISOString());
      await withinCustodian(
        engine,
        grantor,
        async (rows) => {
          await onlyOne(rows, agreement);
          await insert(rows, agreement);
        },
        {},
      );
      return agreement;
    },

    async revoke(grantor, id, by) {
      const ended = { revoked_by: checkedLabel(by), revoked_at: now().toISOString() };
      return withinCustodian(engine, grantor, async (rows) => {
        await rows
          .updateTable('agreements')
          .set(ended)
          .where('grantor_id', '=', grantor)
          .where(sql`id::text`, '=', id)
          .where('revoked_at', 'is', null)
          .execute();
        const found = await rows
          .selectFrom('agreements')
          .select('id')
          .where('grantor_id', '=', grantor)
          .where(sql`id::text`, '=', id)
          .executeTakeFirst();
        return found !== undefined;
      });
    },

    given: (custodian) =>
      withinCustodian(engine, custodian, (rows) => agreementsOf(rows, 'grantor_id', custodian)),
    received: (custodian) =>
      withinCustodian(engine, custodian, (rows) => agreementsOf(rows, 'grantee_id', custodian)),
  };
}

/** Agreements of one side. */
export async function agreementsOf(
  rows: Transaction<Schema>,
  side: 'grantor_id' | 'grantee_id',
  custodian: CustodianId,
): Promise<readonly Agreement[]> {
  const found = await rows
    .selectFrom('agreements')
    .selectAll()
    .where(side, '=', custodian)
    .orderBy('granted_at')
    .orderBy('id')
    .execute();
  return found.map(agreementOf);
}

function granted(grantor: CustodianId, draft: AgreementDraft, at: string): Agreement {
  const { level, categories, finestPlace, grantee, purpose, by } = draft;
  const from = draft.from === undefined ? at : beginOf(draft.from);
  const until = draft.until === undefined ? null : new Date(endOf(draft.until)).toISOString();
  if (until !== null && until < from) refuse('until', `≥ ${from}`);
  if (grantee === grantor) refuse('grantee', '≠ grantor');
  if (finestPlace.trim() === '') refuse('finestPlace', '≠ ""');
  if (!agreedLevels.includes(level)) refuse('level', agreedLevels.join(' | '));
  return {
    id: randomUUID(),
    grantor,
    grantee,
    purpose: typeof purpose === 'string' ? { und: purpose } : purpose,
    level,
    categories,
    finestPlace,
    from,
    until,
    by: checkedLabel(by),
    granted: at,
    revoked: null,
  };
}

function refuse(field: string, expected: string): never {
  throw storeError('store/field-refused', { field, expected });
}

/** The first moment of a date, or a time as it is. */
function beginOf(time: string): string {
  const end = new Date(endOf(time)).toISOString();
  return time.includes('T') ? end : `${time}T00:00:00.000Z`;
}

/** Whoever grants holds the head of the grantor, so that two cannot grant at once. */
async function onlyOne(
  rows: Transaction<Schema>,
  { grantor, grantee, from, until }: Agreement,
): Promise<void> {
  await rows
    .selectFrom('heads')
    .select('number')
    .where('custodian_id', '=', grantor)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const earlier = (await agreementsOf(rows, 'grantor_id', grantor)).find(
    (one) =>
      one.grantee === grantee &&
      one.revoked === null &&
      (one.until === null || from <= one.until) &&
      (until === null || one.from <= until),
  );
  if (earlier) throw storeError('store/agreement-stands', { id: earlier.id });
}

async function insert(rows: Transaction<Schema>, agreement: Agreement): Promise<void> {
  const known = await rows
    .selectFrom('custodians')
    .select('id')
    .where('id', '=', agreement.grantee)
    .executeTakeFirst();
  if (!known) throw storeError('store/custodian-unknown', { found: agreement.grantee });
  await rows
    .insertInto('agreements')
    .values({
      grantor_id: agreement.grantor,
      id: agreement.id,
      grantee_id: agreement.grantee,
      purpose: jsonText(agreement.purpose),
      level: agreement.level,
      categories: jsonText(agreement.categories),
      finest_place: agreement.finestPlace,
      begins_at: agreement.from,
      ends_at: agreement.until,
      granted_by: agreement.by,
      granted_at: agreement.granted,
    })
    .execute();
}

function agreementOf(row: Selectable<AgreementRow>): Agreement {
  return {
    id: row.id,
    grantor: row.grantor_id as CustodianId,
    grantee: row.grantee_id as CustodianId,
    purpose: row.purpose,
    level: row.level as AgreedLevel,
    categories: row.categories,
    finestPlace: row.finest_place,
    from: row.begins_at,
    until: row.ends_at,
    by: row.granted_by,
    granted: row.granted_at,
    revoked: row.revoked_at,
  };
}
