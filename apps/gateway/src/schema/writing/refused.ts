import { messagesOf, refusal } from '../../errors/sentences.ts';
import type { Builder } from '../builder.ts';
import { lang } from '../language.ts';
import { paramsOf } from '../param.ts';

/** How many of the records that stand in the way of a retirement are named. */
const mostUses = 20;

/** Why a write was not made. */
export function refused(builder: Builder): void {
  builder.objectType('InputIssue', {
    description: 'One thing that is wrong with an input, and where it stands in it.',
    fields: (t) => ({
      path: t.stringList({
        description: 'The way to it through the input, from the outside in.',
        resolve: ({ path }) => path.map(String),
      }),
      code: t.string({
        description: 'A stable code for programs.',
        resolve: ({ diagnostic }) => diagnostic.code,
      }),
      message: t.string({
        description: 'The same as a sentence.',
        args: { lang: lang(t) },
        resolve: ({ diagnostic }, args, { workbench }) =>
          messagesOf(diagnostic, workbench.registry.sentences)[args.lang],
      }),
      params: t.field({
        type: ['Param'],
        description: 'The values that the sentence needs, for a sentence of your own.',
        resolve: ({ diagnostic }) => paramsOf(diagnostic.params),
      }),
    }),
  });

  builder.objectType('InputRefused', {
    description:
      'The input cannot be used, and nothing was written: everything that is wrong with it.',
    fields: (t) => ({
      issues: t.field({
        type: ['InputIssue'],
        description: 'Each thing that is wrong.',
        resolve: ({ issues }) => issues,
      }),
    }),
  });

  builder.objectType('StaleWrite', {
    description:
      'Somebody has written since the version that was given, and nothing was written: read the record again, and decide anew.',
    fields: (t) => ({
      found: t.id({
        description: 'The record, by the dataset’s own id.',
        resolve: ({ found }) => found,
      }),
      version: t.int({
        description: 'The version that it has now; 0 for one that was never there.',
        resolve: ({ version }) => version,
      }),
      message: t.string({
        description: 'The same as a sentence.',
        args: { lang: lang(t) },
        resolve: ({ found, version }, args) =>
          messagesOf(refusal('gateway/stale', { found, version }))[args.lang],
      }),
    }),
  });

  builder.objectType('NotFound', {
    description: 'There is no such record among yours.',
    fields: (t) => ({
      found: t.id({ description: 'The id that was given.', resolve: ({ found }) => found }),
      message: t.string({
        description: 'The same as a sentence.',
        args: { lang: lang(t) },
        resolve: ({ found }, args) =>
          messagesOf(refusal('gateway/not-found', { found }))[args.lang],
      }),
    }),
  });

  builder.objectType('RecordUse', {
    description: 'A record that names another one.',
    fields: (t) => ({
      kind: t.expose('list', { type: 'RecordKind', description: 'What kind of record it is.' }),
      recordId: t.exposeID('id', {
        description: 'The dataset’s own id; of a coding, its activity with a number.',
      }),
    }),
  });

  builder.objectType('InUse', {
    description: 'Other records name it, so that it cannot go before they do.',
    fields: (t) => ({
      found: t.id({ description: 'The id that was given.', resolve: ({ found }) => found }),
      total: t.int({ description: 'How many records name it.', resolve: ({ by }) => by.length }),
      by: t.field({
        type: ['RecordUse'],
        description: `The first ${mostUses} of them.`,
        resolve: ({ by }) => by.slice(0, mostUses),
      }),
      message: t.string({
        description: 'The same as a sentence.',
        args: { lang: lang(t) },
        resolve: ({ found, by }, args) =>
          messagesOf(refusal('gateway/in-use', { found, n: by.length }))[args.lang],
      }),
    }),
  });
}
