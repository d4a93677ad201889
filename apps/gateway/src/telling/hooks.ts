import type { Plugin } from '@prevention-spectrum/core';
import {
  type CustodianId,
  type Database,
  type DeadLetter,
  deliverer,
  redeliver,
  type Webhook,
  type WebhookDraft,
  webhooks,
} from '@prevention-spectrum/store-postgres';
import { answersAt } from './answers-at.ts';

/** The webhooks of one custodian. */
export interface Hooks {
  create(draft: WebhookDraft): Promise<{ readonly webhook: Webhook; readonly secret: string }>;
  list(): Promise<readonly Webhook[]>;
  remove(id: string): Promise<boolean>;
  deadLetters(id: string): Promise<readonly DeadLetter[]>;
  /** Sends a dead letter once more, at once; `null` where there is none. */
  redeliver(id: string, number: number): Promise<DeadLetter | null>;
}

/** The webhooks of everybody, and who tells them. */
export interface AllHooks {
  of(custodian: CustodianId): Hooks;
  /** Tells them until the signal, and then finishes what is being sent. */
  tell(signal: AbortSignal): Promise<void>;
}

export interface HooksOptions {
  /** Whether addresses of this machine itself may be told, by http too: to try a receiver out. */
  readonly loopback?: boolean;
  readonly log?: (error: unknown) => void;
}

export function hooksOn(
  database: Database,
  plugins: readonly Plugin[],
  { loopback = false, log = () => {} }: HooksOptions = {},
): AllHooks {
  const all = webhooks(database.engine, undefined, { loopback });
  const answer = answersAt(plugins);
  const sending = {
    loopback,
    answers: (custodian: CustodianId) => answer(database.store(custodian)),
  };
  return {
    of: (custodian) => ({
      create: (draft) => all.create(custodian, draft),
      list: () => all.list(custodian),
      remove: (id) => all.remove(custodian, id),
      deadLetters: (id) => all.deadLetters(custodian, id),
      redeliver: (webhook, number) => redeliver(database, { custodian, webhook, number }, sending),
    }),
    tell: (signal) => deliverer(database, { ...sending, log }).run(signal),
  };
}
