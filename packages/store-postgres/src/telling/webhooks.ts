import { randomUUID } from 'node:crypto';
import type { CoverageQuestion } from '@prevention-spectrum/core';
import { type Selectable, sql, type Transaction } from 'kysely';
import { checkedLabel } from '../access/label.ts';
import { storeError } from '../catalogue.ts';
import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import { jsonText } from '../engine/jsonb.ts';
import { numberAt } from '../record/number-at.ts';
import type { Schema } from '../schema.ts';
import { checkedUrl } from './addresses.ts';
import type { Reason } from './post.ts';
import type { DeadLetterRow, WebhookRow } from './rows.ts';
import { newSecret } from './signature.ts';

/** An address that is told of revisions. Its secret is shown once. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** Only revisions that change the answer to this are told; `null` for every revision. */
  readonly question: CoverageQuestion | null;
  readonly by: string;
  readonly at: string;
  /** The last revision that was dealt with: told, changing nothing, or given up. */
  readonly told: number;
  /** How often the next one was tried in vain; 0 when nothing is in the way. */
  readonly attempts: number;
  /** When it is tried again; `null` for at once. */
  readonly next: string | null;
}

export interface WebhookDraft {
  /** `https://…`, on the public internet. */
  readonly url: string;
  readonly question?: CoverageQuestion | null;
  /** Revisions after this number are told: those to come when left out, 0 for all that there are. */
  readonly after?: number;
  /** A role, a pseudonym or a program; never the name of a person. */
  readonly by: string;
}

/** A revision that a webhook did not take, however often it was tried. */
export interface DeadLetter {
  readonly webhook: string;
  /** Of the revision. */
  readonly number: number;
  readonly attempts: number;
  /** Why the last attempt failed. */
  readonly reason: Reason;
  readonly at: string;
  /** When it arrived after all; `null` while it did not. */
  readonly delivered: string | null;
}

export interface Webhooks {
  /**
   * Begins to tell an address. The secret is shown here and never again.
   * @throws SpectrumError `store/webhook-url-refused`, `store/webhooks-many`, `core/moment-unknown`
   */
  create(
    custodian: CustodianId,
    draft: WebhookDraft,
  ): Promise<{ readonly webhook: Webhook; readonly secret: string }>;
  /** Those that stand, the oldest first. */
  list(custodian: CustodianId): Promise<readonly Webhook[]>;
  /** Ends a webhook and forgets its secret; true when it was ended already, false when there never was one. */
  remove(custodian: CustodianId, id: string): Promise<boolean>;
  /** What a webhook did not take, the oldest revision first. */
  deadLetters(custodian: CustodianId, id: string): Promise<readonly DeadLetter[]>;
}

/** Webhooks that one custodian may have. */
const most = 20;

/** @param options.loopback whether addresses of this machine itself may be told, by http too: to try a receiver out */
export function webhooks(
  engine: Engine<Schema>,
  now: () => Date = () => new Date(),
  { loopback = false }: { readonly loopback?: boolean } = {},
): Webhooks {
  return {
    create: (custodian, { url, question = null, after, by }) =>
      withinCustodian(
        engine,
        custodian,
        async (rows) => {
          const at = after === undefined ? undefined : { revision: after };
          const values = {
            custodian_id: custodian,
            id: randomUUID(),
            url: checkedUrl(url, loopback),
            secret: newSecret(),
            created_by: checkedLabel(by),
            created_at: now().toISOString(),
            told: await numberAt(rows, custodian, at),
          };
          if ((await standing(rows, custodian)).length >= most) {
            throw storeError('store/webhooks-many', { limit: most });
          }
          const asked = jsonText(question);
          await rows
            .insertInto('webhooks')
            .values({ ...values, question: asked })
            .execute();
          const { secret } = values;
          return {
            webhook: webhookOf({ ...values, question, attempts: 0, next_at: null }),
            secret,
          };
        },
        {},
      ),

    list: (custodian) =>
      withinCustodian(engine, custodian, async (rows) =>
        (await standing(rows, custodian)).map(webhookOf),
      ),

    remove: (custodian, id) =>
      withinCustodian(engine, custodian, async (rows) => {
        await rows
          .updateTable('webhooks')
          .set({ removed_at: now().toISOString(), secret: '' })
          .where('custodian_id', '=', custodian)
          .where(sql`id::text`, '=', id)
          .where('removed_at', 'is', null)
          .execute();
        const found = await rows
          .selectFrom('webhooks')
          .select('id')
          .where('custodian_id', '=', custodian)
          .where(sql`id::text`, '=', id)
          .executeTakeFirst();
        return found !== undefined;
      }),

    deadLetters: (custodian, id) =>
      withinCustodian(engine, custodian, async (rows) => {
        const found = await rows
          .selectFrom('dead_letters')
          .selectAll()
          .where('custodian_id', '=', custodian)
          .where(sql`webhook_id::text`, '=', id)
          .orderBy('number')
          .execute();
        return found.map(deadLetterOf);
      }),
  };
}

function standing(rows: Transaction<Schema>, custodian: CustodianId) {
  return rows
    .selectFrom('webhooks')
    .selectAll()
    .where('custodian_id', '=', custodian)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

type WebhookPart = Omit<
  Selectable<WebhookRow>,
  'custodian_id' | 'secret' | 'lease' | 'leased_until' | 'removed_at'
>;

function webhookOf(row: WebhookPart): Webhook {
  return {
    id: row.id,
    url: row.url,
    question: row.question,
    by: row.created_by,
    at: row.created_at,
    told: row.told,
    attempts: row.attempts,
    next: row.next_at,
  };
}

export function deadLetterOf(row: Selectable<DeadLetterRow>): DeadLetter {
  return {
    webhook: row.webhook_id,
    number: row.number,
    attempts: row.attempts,
    reason: row.reason,
    at: row.at,
    delivered: row.delivered_at,
  };
}
