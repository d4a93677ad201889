import { sql, type Transaction } from 'kysely';
import { type CustodianId, withinCustodian } from '../custodian/within-custodian.ts';
import type { Database } from '../database.ts';
import type { Schema } from '../schema.ts';
import { type Reason, reasonText } from './post.ts';
import { type SenderOptions, sender } from './sender.ts';
import { type DeadLetter, deadLetterOf } from './webhooks.ts';

/**
 * Sends a dead letter once more, at once, and gives it as it is then; `null` when there is none, or when its webhook
 * does not stand any more.
 */
export async function redeliver(
  database: Database,
  letter: { readonly custodian: CustodianId; readonly webhook: string; readonly number: number },
  options: SenderOptions = {},
): Promise<DeadLetter | null> {
  const { custodian, number } = letter;
  const within = <Result>(work: (rows: Transaction<Schema>) => Promise<Result>) =>
    withinCustodian(database.engine, custodian, work);
  const webhook = await within((rows) =>
    rows
      .selectFrom('webhooks')
      .selectAll('webhooks')
      .where('custodian_id', '=', custodian)
      .where(sql`id::text`, '=', letter.webhook)
      .where('removed_at', 'is', null)
      .where('id', 'in', (letters) =>
        letters
          .selectFrom('dead_letters')
          .select('webhook_id')
          .where('custodian_id', '=', custodian)
          .where('number', '=', number),
      )
      .executeTakeFirst(),
  );
  if (!webhook) return null;
  const [revision] = await database.store(custodian).revisions({ after: number - 1, first: 1 });
  const reason = revision ? await sender(database, options)(webhook)(revision) : null;
  const row = await within((rows) =>
    rows
      .updateTable('dead_letters')
      .set({ attempts: sql`attempts + 1`, ...outcome(reason, options.now) })
      .where('custodian_id', '=', custodian)
      .where('webhook_id', '=', webhook.id)
      .where('number', '=', number)
      .returningAll()
      .executeTakeFirstOrThrow(),
  );
  return deadLetterOf(row);
}

function outcome(reason: Reason | null, now: () => Date = () => new Date()) {
  return reason ? { reason: reasonText(reason) } : { delivered_at: now().toISOString() };
}
