import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../database.ts';
import { lookEvery } from './head-watch.ts';
import { isPassing } from './patience.ts';
import { type SenderOptions, sender } from './sender.ts';
import { type Due, dueWebhooks, type Turn, takeTurn } from './turn.ts';

const second = 1_000;
const minute = 60 * second;
/** How long to wait after each failed attempt: eight attempts in all, over three hours and 43 minutes. */
const usualPauses: readonly number[] = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  60 * minute,
  120 * minute,
];

export interface DelivererOptions extends SenderOptions {
  /** Milliseconds after each failed attempt: one attempt more than there are pauses. */
  readonly pauses?: readonly number[];
  /** Milliseconds after which the webhook of a deliverer that died is taken over. Longer than an attempt takes. */
  readonly lease?: number;
  /** Milliseconds between two looks for what is to be told. */
  readonly every?: number;
  /** Told what went wrong here; what goes wrong at a receiver stands with its webhook. */
  readonly log?: (error: unknown) => void;
}

/** Tells webhooks of revisions. Any number of them may run: each webhook is told by one at a time. */
export interface Deliverer {
  /** Tells everything whose turn it is now. */
  round(): Promise<void>;
  /** Goes on with that until the signal; then what is being sent is finished. */
  run(signal: AbortSignal): Promise<void>;
}

/** Webhooks that are told at the same time. */
const mostAtOnce = 16;

/**
 * What tells the webhooks of all custodians. Each gets its revisions in order; the number that it has got to is
 * advanced once the receiver has answered 2xx, so that nothing is missed however a process ends. Between that answer
 * and the commit a process may die, or stand still for longer than its lease: then the message is sent again, under
 * the same id.
 */
export function deliverer(
  database: Database,
  {
    pauses = usualPauses,
    lease = 30 * second,
    every = lookEvery,
    log = () => {},
    ...options
  }: DelivererOptions = {},
): Deliverer {
  const { engine } = database;
  const { now = () => new Date() } = options;
  const sendTo = sender(database, options);
  const busy = new Map<string, Promise<void>>();
  let stopping = false;

  async function begin(): Promise<void> {
    for (const due of await dueWebhooks(engine, now())) {
      if (busy.size >= mostAtOnce) return;
      if (busy.has(due.id)) continue;
      const telling = tell(due)
        .catch(tellOnlyWhatStays)
        .finally(() => busy.delete(due.id));
      busy.set(due.id, telling);
    }
  }

  async function tell(due: Due): Promise<void> {
    const turn = await takeTurn(engine, due, { now, lease });
    if (!turn) return;
    try {
      await tellAll(turn, due);
    } finally {
      await turn.end();
    }
  }

  async function tellAll(turn: Turn, { custodian }: Due): Promise<void> {
    const store = database.store(custodian);
    const send = sendTo(turn.webhook);
    let { told, attempts } = turn.webhook;
    while (!stopping) {
      const [revision] = await store.revisions({ after: told, first: 1 });
      if (!revision) return;
      const reason = await send(revision);
      const pause = pauses[attempts];
      if (reason && pause !== undefined) {
        return turn.later(attempts + 1, new Date(now().getTime() + pause));
      }
      const advanced = reason
        ? await turn.giveUp(revision.number, attempts + 1, reason)
        : await turn.told(revision.number);
      if (!advanced) return;
      told = revision.number;
      attempts = 0;
    }
  }

  /** While the database is away, the next look finds what this one did not. */
  function tellOnlyWhatStays(error: unknown): void {
    if (!isPassing(error)) log(error);
  }

  return {
    async round() {
      await begin();
      await Promise.all(busy.values());
    },
    async run(signal) {
      while (!signal.aborted) {
        await begin().catch(tellOnlyWhatStays);
        await wait(every, undefined, { signal }).catch(() => {});
      }
      stopping = true;
      await Promise.all(busy.values());
    },
  };
}
