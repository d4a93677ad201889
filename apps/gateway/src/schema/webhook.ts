import { SpectrumError } from '@prevention-spectrum/core';
import type { DeadLetter as Letter, Webhook } from '@prevention-spectrum/store-postgres';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { InputRefused } from '../errors/input-refused.ts';
import { orRefused, Refusal } from '../errors/refusal.ts';
import { messagesOf, refuse } from '../errors/sentences.ts';
import type { Hooks } from '../telling/hooks.ts';
import type { Builder } from './builder.ts';
import { lang } from './language.ts';
import { withoutMoment } from './moment.ts';
import { questionOf } from './question.ts';
import { phrase } from './writing/words.ts';

/** What is wrong with an input, by the field that it is about. */
const fieldsOf: Readonly<Record<string, string>> = {
  'store/webhook-url-refused': 'url',
  'core/moment-unknown': 'after',
};

interface Created {
  readonly __typename: 'WebhookCreated';
  readonly webhook: Webhook;
  readonly secret: string;
}

interface Removed {
  readonly __typename: 'WebhookRemoved';
  readonly found: string;
}

type Redelivered = Letter & { readonly __typename: 'DeadLetter' };

export function webhook(builder: Builder): void {
  const letter = builder.objectRef<Letter>('DeadLetter').implement({
    description: 'A write that a webhook was told of in vain, however often it was tried.',
    fields: (t) => ({
      revision: t.exposeInt('number', { description: 'The number of the write.' }),
      attempts: t.exposeInt('attempts', { description: 'How often it was tried.' }),
      code: t.string({
        description: 'Why the last attempt failed: a stable code for programs.',
        resolve: ({ reason }) => reason.code,
      }),
      message: t.string({
        description: 'The same as a sentence.',
        args: { lang: lang(t) },
        resolve: ({ reason }, args) =>
          messagesOf({ severity: 'error', at: {}, ...reason })[args.lang],
      }),
      at: t.exposeString('at', { description: 'When it was given up, in UTC.' }),
      delivered: t.exposeString('delivered', {
        nullable: true,
        description: 'When it arrived after all, in UTC; null while it did not.',
      }),
    }),
  });

  const hook = builder.objectRef<Webhook>('Webhook').implement({
    description: 'An address that is told of writes, one after another, signed.',
    fields: (t) => ({
      webhookId: t.exposeID('id', {
        description: 'By which it is removed, and letters are sent again.',
      }),
      url: t.exposeString('url', { description: 'Where messages are posted to.' }),
      onlyChanges: t.boolean({
        description: 'Whether only writes are told that change the answer to a question.',
        resolve: ({ question }) => question !== null,
      }),
      by: t.exposeString('by', { description: 'Who made it.' }),
      at: t.exposeString('at', { description: 'When it was made, in UTC.' }),
      told: t.exposeInt('told', {
        description: 'The number of the last write that was dealt with.',
      }),
      attempts: t.exposeInt('attempts', {
        description: 'How often the next one was tried in vain; 0 when nothing is in the way.',
      }),
      next: t.exposeString('next', {
        nullable: true,
        description: 'When it is tried again, in UTC; null for at once.',
      }),
      deadLetters: t.field({
        type: [letter],
        description: 'What it did not take, the oldest write first.',
        complexity: { field: 10, multiplier: 20 },
        resolve: ({ id }, _args, context) => hooksOf(context).deadLetters(id),
      }),
    }),
  });

  const created = builder.objectRef<Created>('WebhookCreated').implement({
    description: 'A webhook that was made.',
    fields: (t) => ({
      webhook: t.field({
        type: hook,
        description: 'As it stands from now on.',
        resolve: ({ webhook: made }) => made,
      }),
      secret: t.exposeString('secret', {
        description:
          'What its messages are signed with. It is shown here and never again: keep it with the receiver.',
      }),
    }),
  });
  const removed = builder.objectRef<Removed>('WebhookRemoved').implement({
    description: 'A webhook that is told no more.',
    fields: (t) => ({
      webhookId: t.exposeID('found', { description: 'Which one.' }),
    }),
  });

  const createAnswer = builder.unionType('CreateWebhookAnswer', {
    description: 'What became of a new webhook.',
    types: [created, 'InputRefused'],
    resolveType: ({ __typename }) => __typename,
  });
  const removeAnswer = builder.unionType('RemoveWebhookAnswer', {
    description: 'What became of the removal of a webhook.',
    types: [removed, 'NotFound'],
    resolveType: ({ __typename }) => __typename,
  });
  const redeliverAnswer = builder.unionType('RedeliverAnswer', {
    description: 'What became of a dead letter that was sent again.',
    types: [letter, 'NotFound'],
    resolveType: (one) => ('__typename' in one ? one.__typename : 'DeadLetter'),
  });

  const input = builder.inputType('CreateWebhookInput', {
    description: 'An address to be told of writes.',
    validate: z.looseObject({ url: phrase(2_000) }),
    fields: (t) => ({
      url: t.string({
        required: true,
        description: 'Where to: https://…, reached from the public internet.',
      }),
      coverage: t.field({
        type: 'CoverageInput',
        description: 'Tells only what changes the answer to this; every write when left out.',
      }),
      after: t.int({
        description:
          'Tells what was written after the write of this number: what is to come when left out, 0 for everything.',
      }),
    }),
  });

  builder.queryField('webhooks', (t) =>
    t.field({
      type: [hook],
      description: 'The addresses that are told of your writes.',
      extensions: { scope: 'manage' },
      resolve: (_root, _args, context) => hooksOf(context).list(),
    }),
  );

  builder.mutationField('createWebhook', (t) =>
    t.field({
      type: createAnswer,
      description: 'Begins to tell an address of writes, signed as Standard Webhooks has it.',
      extensions: { scope: 'manage' },
      args: { input: t.arg({ type: input, required: true, description: 'Which, and of what.' }) },
      resolve: (_root, { input: { url, coverage, after } }, context) =>
        orRefused(['InputRefused'], async (): Promise<Created> => {
          const question = coverage ? questionOf(withoutMoment(coverage)) : null;
          // What nobody can ask now is refused now.
          if (question) context.answer(question);
          const draft = { url, question, by: context.caller.by };
          const made = await hooksOf(context)
            .create(typeof after === 'number' ? { ...draft, after } : draft)
            .catch(tellField);
          return { __typename: 'WebhookCreated', ...made };
        }),
    }),
  );

  builder.mutationField('removeWebhook', (t) =>
    t.field({
      type: removeAnswer,
      description: 'Stops telling an address; its secret is forgotten.',
      extensions: { scope: 'manage' },
      args: { webhookId: t.arg.id({ required: true, description: 'Which webhook.' }) },
      resolve: (_root, { webhookId: found }, context) =>
        orRefused(['NotFound'], async (): Promise<Removed> => {
          const done = await hooksOf(context).remove(found);
          if (!done) throw new Refusal({ __typename: 'NotFound', found });
          return { __typename: 'WebhookRemoved', found };
        }),
    }),
  );

  builder.mutationField('redeliver', (t) =>
    t.field({
      type: redeliverAnswer,
      description: 'Sends a dead letter once more, at once, and tells what came of it.',
      extensions: { scope: 'manage' },
      args: {
        webhookId: t.arg.id({ required: true, description: 'Which webhook.' }),
        revision: t.arg.int({ required: true, description: 'The number of the write.' }),
      },
      resolve: (_root, { webhookId: found, revision }, context) =>
        orRefused(['NotFound'], async (): Promise<Redelivered> => {
          const sent = await hooksOf(context).redeliver(found, revision);
          if (!sent) throw new Refusal({ __typename: 'NotFound', found });
          return { __typename: 'DeadLetter', ...sent };
        }),
    }),
  );
}

function hooksOf({ hooks }: Context): Hooks {
  return hooks ?? refuse('gateway/no-webhooks');
}

function tellField(error: unknown): never {
  const field = error instanceof SpectrumError ? fieldsOf[error.code] : undefined;
  if (!(error instanceof SpectrumError) || field === undefined) throw error;
  throw new InputRefused([{ path: [field], diagnostic: error.diagnostic }], { cause: error });
}
