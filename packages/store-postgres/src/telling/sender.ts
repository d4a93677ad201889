import type { Revision } from '@prevention-spectrum/core';
import type { Selectable } from 'kysely';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Database } from '../database.ts';
import { type AnswerAt, answersOf, asking } from './coverage-changes.ts';
import { changeMessage, type Message, revisionMessage } from './message.ts';
import { type PostOptions, post, type Reason } from './post.ts';
import type { WebhookRow } from './rows.ts';
import { signedHeaders } from './signature.ts';

export interface SenderOptions extends PostOptions {
  /** How questions of a custodian are answered; from what the store has, when left out. */
  readonly answers?: (custodian: CustodianId) => AnswerAt;
  readonly now?: () => Date;
}

/**
 * Sends one revision after another to a webhook, and gives why one was not taken. Where the webhook has a question
 * that the revision does not touch, nothing is sent and nothing is wrong.
 */
export type Sender = (webhook: Selectable<WebhookRow>) => (one: Revision) => Promise<Reason | null>;

export function sender(
  database: Database,
  {
    answers = (custodian) => answersOf(database.store(custodian)),
    now = () => new Date(),
    ...options
  }: SenderOptions,
): Sender {
  return ({ custodian_id, question, url, secret }) => {
    const custodian = custodian_id as CustodianId;
    const ask = question && asking(answers(custodian), question);
    async function messageOf(revision: Revision): Promise<Message | null> {
      if (!ask) return revisionMessage(custodian, revision);
      const found = await ask(revision);
      return found && changeMessage(custodian, question, found);
    }
    return async (revision) => {
      const message = await messageOf(revision);
      if (!message) return null;
      const { id, body } = message;
      return post({ url, headers: signedHeaders(secret, { id, at: now(), body }), body }, options);
    };
  };
}
