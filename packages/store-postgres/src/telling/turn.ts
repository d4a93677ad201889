import { randomUUID } from 'node:crypto';
import { type Selectable, sql, type Transaction } from 'kysely';
import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Engine } from '../engine/engine.ts';
import type { Schema } from '../schema.ts';
import { type Reason, reasonText } from './post.ts';
import type { WebhookRow } from './rows.ts';

/** A webhook that has something to be told. */
export interface Due {
  readonly custodian: CustodianId;
  readonly id: string;
}

/** The webhooks of all custodians whose turn it is, and nothing else of them. */
export function dueWebhooks(engine: Engine<Schema>, now: Date): Promise<readonly Due[]> {
  const at = now.toISOString();
  return engine.transaction(
    async (rows) => {
      await sql.raw(`set local app.telling = 'on'`).execute(rows);
      await sql.raw('set local role spectrum_app').execute(rows);
      return rows
        .selectFrom('webhooks')
        .innerJoin('heads', 'heads.custodian_id', 'webhooks.custodian_id')
        .select([sql<CustodianId>`webhooks.custodian_id`.as('custodian'), 'webhooks.id'])
        .whereRef('webhooks.told', '<', 'heads.number')
        .where('removed_at', 'is', null)
        .where((row) => row.or([row('next_at', 'is', null), row('next_at', '<=', at)]))
        .where((row) => row.or([row('leased_until', 'is', null), row('leased_until', '<', at)]))
        .execute();
    },
    { idempotent: true, readOnly: true },
  );
}

/**
 * The right to tell one webhook, which nobody else has meanwhile. It is renewed with each revision; should its holder
 * stand still for longer than it lasts, another one takes it, and whatever the first one still does changes nothing.
 */
export interface Turn {
  readonly webhook: Selectable<WebhookRow>;
  /** Advances to a revision that arrived, or had nothing in it; false when the turn is lost. */
  told(number: number): Promise<boolean>;
  /** The next revision did not arrive and is to be tried again. Ends the turn. */
  later(attempts: number, next: Date): Promise<void>;
  /** Gives a revision up, keeps it as a dead letter, and advances; false when the turn is lost. */
  giveUp(number: number, attempts: number, reason: Reason): Promise<boolean>;
  end(): Promise<void>;
}

/** Takes the turn of a webhook; `null` when somebody else has it, or there is nothing to take. */
export async function takeTurn(
  engine: Engine<Schema>,
  { custodian, id }: Due,
  { now, lease }: { readonly now: () => Date; readonly lease: number },
): Promise<Turn | null> {
  const token = randomUUID();
  const within = <Result>(work: (rows: Transaction<Schema>) => Promise<Result>) =>
    withinCustodian(engine, custodian, work);
  const until = () => new Date(now().getTime() + lease).toISOString();
  const mine = (rows: Transaction<Schema>) =>
    rows
      .updateTable('webhooks')
      .where('custodian_id', '=', custodian)
      .where('id', '=', id)
      .where('removed_at', 'is', null);
  const held = (rows: Transaction<Schema>) => mine(rows).where('lease', '=', token);
  const advance = async (rows: Transaction<Schema>, number: number) => {
    const { numUpdatedRows } = await held(rows)
      .set({ told: number, attempts: 0, next_at: null, leased_until: until() })
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  };

  const at = now().toISOString();
  const webhook = await within((rows) =>
    mine(rows)
      .where((row) => row.or([row('leased_until', 'is', null), row('leased_until', '<', at)]))
      .where((row) => row.or([row('next_at', 'is', null), row('next_at', '<=', at)]))
      .set({ lease: token, leased_until: until() })
      .returningAll()
      .executeTakeFirst(),
  );
  if (!webhook) return null;
  return {
    webhook,
    told: (number) => within((rows) => advance(rows, number)),
    async later(attempts, next) {
      const set = { attempts, next_at: next.toISOString(), lease: null, leased_until: null };
      await within((rows) => held(rows).set(set).execute());
    },
    giveUp: (number, attempts, reason) =>
      within(async (rows) => {
        if (!(await advance(rows, number))) return false;
        const letter = { attempts, reason: reasonText(reason), at: now().toISOString() };
        await rows
          .insertInto('dead_letters')
          .values({ custodian_id: custodian, webhook_id: id, number, ...letter })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        return true;
      }),
    async end() {
      await within((rows) => held(rows).set({ lease: null, leased_until: null }).execute());
    },
  };
}
