import { wording } from '@prevention-spectrum/core';
import {
  type AgreedLevel,
  type Agreement,
  agreedLevels,
} from '@prevention-spectrum/store-postgres';
import * as z from 'zod';
import type { Context } from '../../context.ts';
import { orRefused, Refusal } from '../../errors/refusal.ts';
import { refuse } from '../../errors/sentences.ts';
import type { Builder } from '../builder.ts';
import { lang } from '../language.ts';
import { ownId } from '../own-id.ts';
import { id, phrase, text } from '../writing/words.ts';
import { readInput } from '../writing/write.ts';
import { byField, type EndAnswer, ended, nameOf, stewardshipIn } from './granted.ts';

const shape = z.object({
  grantee: id,
  purpose: text,
  level: z
    .number()
    .int()
    .min(0)
    .max(agreedLevels.length - 1),
  categories: z
    .array(z.object({ framework: id, categories: z.array(id).max(100).nullish() }))
    .min(1)
    .max(20)
    .nullish(),
  finestPlace: phrase(200),
  from: z.string().max(40).nullish(),
  until: z.string().max(40).nullish(),
});

/** An agreement with the names of both sides. */
interface Named {
  readonly agreement: Agreement;
  readonly grantor: string;
  readonly grantee: string;
}

/** What a custodian lets others see of its records. */
export function agreement(builder: Builder, ending: EndAnswer): void {
  const opened = builder
    .objectRef<{ readonly framework: string; readonly categories: readonly string[] | null }>(
      'OpenedCategories',
    )
    .implement({
      description: 'Categories of one framework that an agreement opens.',
      fields: (t) => ({
        framework: t.exposeID('framework', { description: 'The framework, by its `frameworkId`.' }),
        categories: t.exposeStringList('categories', {
          nullable: true,
          description: 'Which of its categories; null for every one.',
        }),
      }),
    });
  const type = builder.objectRef<Named>('Agreement').implement({
    description: 'What one custodian lets another see of its records, for how long, and what for.',
    fields: (t) => ({
      agreementId: t.id({
        description: 'By what it is revoked.',
        resolve: (one) => one.agreement.id,
      }),
      grantor: t.exposeString('grantor', { description: 'Who shares, by the name in addresses.' }),
      grantee: t.exposeString('grantee', { description: 'With whom.' }),
      purpose: t.string({
        description: 'What for.',
        args: { lang: lang(t) },
        resolve: (one, args) => wording(one.agreement.purpose, args.lang),
      }),
      level: t.int({
        description:
          'Up to which level fields are shown: 0 for everybody’s, 1 for partners’, 2 for the custodian’s own.',
        resolve: (one) => one.agreement.level,
      }),
      categories: t.field({
        type: [opened],
        nullable: true,
        description: 'Activities in which categories; null for every activity, coded or not.',
        resolve: ({ agreement: { categories } }) =>
          categories &&
          Object.entries(categories).map(([framework, some]) => ({ framework, categories: some })),
      }),
      finestPlace: t.string({
        description: 'The finest level of places that is told: `district`.',
        resolve: (one) => one.agreement.finestPlace,
      }),
      from: t.string({
        description: 'The first moment at which it stands, in UTC.',
        resolve: (one) => one.agreement.from,
      }),
      until: t.string({
        nullable: true,
        description: 'The last moment; null for one without an end.',
        resolve: (one) => one.agreement.until,
      }),
      by: t.string({
        description: 'Who granted it, for the grantor.',
        resolve: (one) => one.agreement.by,
      }),
      revoked: t.string({
        nullable: true,
        description: 'When it was ended before its time; null while it stands.',
        resolve: (one) => one.agreement.revoked,
      }),
    }),
  });
  builder.objectField('Joined', 'agreements', (t) =>
    t.field({
      type: [type],
      description:
        'What these answers rest on: the agreements under which the records of others are among them. Say their purpose beside a figure.',
      resolve: ({ agreements }, _args, context) => named(context, agreements),
    }),
  );
  const answer = builder.unionType('GrantAgreementAnswer', {
    description: 'The agreement, or why there is none.',
    types: [
      builder
        .objectRef<{ readonly __typename: 'AgreementGranted'; readonly named: Named }>(
          'AgreementGranted',
        )
        .implement({
          description: 'An agreement that was made.',
          fields: (t) => ({
            agreement: t.field({
              type,
              description: 'As it stands.',
              resolve: ({ named }) => named,
            }),
          }),
        }),
      'InputRefused',
      'NotFound',
    ],
    resolveType: ({ __typename }) => __typename,
  });
  const categories = builder.inputType('OpenedCategoriesInput', {
    description: 'Categories of one framework that an agreement opens.',
    fields: (t) => ({
      framework: t.id({ required: true, description: 'The framework, by its `frameworkId`.' }),
      categories: t.stringList({
        description: 'Which of its categories; every one when left out.',
      }),
    }),
  });
  const input = builder.inputType('GrantAgreementInput', {
    description: 'To let another custodian see records.',
    fields: (t) => ({
      grantee: t.string({
        required: true,
        description:
          'Whom: the `shareAddress` that they told you; or, once there was an agreement between you or they have published here, the name in addresses.',
      }),
      purpose: t.field({ type: ['WordingInput'], required: true, description: 'What for.' }),
      level: t.int({
        required: true,
        description:
          'Up to which level fields are shown: 0 for everybody’s, 1 for partners’, 2 for your own.',
      }),
      categories: t.field({
        type: [categories],
        description: 'Activities in which categories; every activity when left out.',
      }),
      finestPlace: t.string({
        required: true,
        description: 'The finest level of places that is told: `district`.',
      }),
      from: t.string({ description: 'A time, or the beginning of a date; now when left out.' }),
      until: t.string({ description: 'A time, or the end of a date; no end when left out.' }),
    }),
  });

  const manage = { scope: 'manage' };
  builder.queryFields((t) => ({
    shareAddress: t.string({
      description:
        'Tell it to who is to share with you: it names you in `grantAgreement`. Nobody can guess it, and it opens nothing.',
      extensions: manage,
      resolve: (_root, _args, context) => stewardshipIn(context).agreements.address,
    }),
    agreementsGiven: t.field({
      type: [type],
      description: 'What you let others see, with what has ended, the oldest first.',
      extensions: manage,
      resolve: async (_root, _args, context) =>
        named(context, await stewardshipIn(context).agreements.given()),
    }),
    agreementsReceived: t.field({
      type: [type],
      description: 'What others let you see, with what has ended, the oldest first.',
      extensions: manage,
      resolve: async (_root, _args, context) =>
        named(context, await stewardshipIn(context).agreements.received()),
    }),
  }));
  builder.mutationFields((t) => ({
    grantAgreement: t.field({
      type: answer,
      description:
        'Lets another custodian see records. One stands at a time: to change it, end it and grant another.',
      extensions: manage,
      args: { input: t.arg({ type: input, required: true, description: 'What, and to whom.' }) },
      resolve: (_root, given, context) =>
        orRefused(['InputRefused', 'NotFound'], async () => {
          const draft = readInput(shape, given.input);
          const { agreements } = stewardshipIn(context);
          const grantee = await agreements.partner(draft.grantee);
          if (!grantee) throw new Refusal({ __typename: 'NotFound', found: draft.grantee });
          const { from, until, level, categories: some } = draft;
          const granted = agreements.grant({
            grantee,
            purpose: draft.purpose,
            level: level as AgreedLevel,
            categories: some
              ? Object.fromEntries(
                  some.map((one) => [ownId('Framework', one.framework), one.categories ?? null]),
                )
              : null,
            finestPlace: draft.finestPlace,
            by: nameOf(context),
            ...(from ? { from } : {}),
            ...(until ? { until } : {}),
          });
          const fields = { 'core/moment-unknown': 'until', 'store/agreement-stands': 'grantee' };
          const [one] = await named(context, [await byField(fields, granted)]);
          return { __typename: 'AgreementGranted' as const, named: one as Named };
        }),
    }),
    revokeAgreement: t.field({
      type: ending,
      description: 'Ends an agreement, for every question from the next one on.',
      extensions: manage,
      args: { agreementId: t.arg.id({ required: true, description: 'Which one.' }) },
      resolve: (_root, { agreementId: found }, context) =>
        orRefused(['NotFound'], () =>
          ended(found, stewardshipIn(context).agreements.revoke(found, nameOf(context))),
        ),
    }),
  }));
}

async function named(
  { published }: Context,
  agreements: readonly Agreement[],
): Promise<readonly Named[]> {
  if (!published) return refuse('gateway/no-stewardship');
  const ids = agreements.flatMap(({ grantor, grantee }) => [grantor, grantee]);
  const slugs = await published.slugsOf(ids);
  return agreements.map((one) => ({
    agreement: one,
    grantor: slugs.get(one.grantor) ?? '',
    grantee: slugs.get(one.grantee) ?? '',
  }));
}
