import { SpectrumError, type Workbench } from '@prevention-spectrum/core';
import type { Release, ReleaseHeader } from '@prevention-spectrum/store-postgres';
import * as z from 'zod';
import type { Context } from '../../context.ts';
import { InputRefused } from '../../errors/input-refused.ts';
import { orRefused } from '../../errors/refusal.ts';
import { refusal } from '../../errors/sentences.ts';
import type { Builder } from '../builder.ts';
import { lang } from '../language.ts';
import { bilingual, id, json } from '../writing/words.ts';
import { readInput } from '../writing/write.ts';
import { byField, type EndAnswer, ended, nameOf, stewardshipIn } from './granted.ts';

const shape = z.object({ title: bilingual, analysis: id, params: json });

/** A release with the name of who published it. */
type Named<Kind> = Kind & { readonly slug: string };

/** What a custodian publishes: figures for everybody, with a key or without. */
export function release(builder: Builder, ending: EndAnswer): void {
  const type = builder
    .objectRef<Named<ReleaseHeader> & Partial<Pick<Release, 'table'>>>('Release')
    .implement({
      description:
        'Figures that somebody published, as they were then: never others under the same number.',
      fields: (t) => ({
        custodian: t.exposeString('slug', { description: 'Whose, by the name in addresses.' }),
        number: t.exposeInt('number', { description: 'From 1 on, without holes.' }),
        title: t.string({
          description: 'What the figures are about.',
          args: { lang: lang(t) },
          resolve: ({ title }, args) => title[args.lang],
        }),
        question: t.field({
          type: 'JSON',
          description: 'The analysis and what it was asked.',
          resolve: ({ question }) => question,
        }),
        by: t.exposeString('by', { description: 'Who published them: a post or a pseudonym.' }),
        at: t.exposeString('at', { description: 'When, in UTC.' }),
        withdrawn: t.exposeString('withdrawn', {
          nullable: true,
          description: 'When they were taken back; null while they stand.',
        }),
        table: t.field({
          type: 'AnalysisTable',
          nullable: true,
          description: 'The figures; null once they are withdrawn.',
          async resolve({ table, custodian, number }, _args, { published }) {
            if (table !== undefined) return table;
            return (await published?.find(custodian, number))?.table ?? null;
          },
        }),
      }),
    });
  const answer = builder.unionType('PublishAnswer', {
    description: 'The release, or why there is none.',
    types: [
      builder
        .objectRef<{ readonly __typename: 'Published'; readonly release: Named<Release> }>(
          'Published',
        )
        .implement({
          description: 'Figures that were published.',
          fields: (t) => ({
            release: t.field({
              type,
              description: 'As everybody sees them from now on.',
              resolve: (one) => one.release,
            }),
          }),
        }),
      'InputRefused',
    ],
    resolveType: ({ __typename }) => __typename,
  });
  const input = builder.inputType('PublishInput', {
    description:
      'To publish figures for everybody. They are worked out here, from what is there now.',
    fields: (t) => ({
      title: t.field({
        type: 'BilingualInput',
        required: true,
        description: 'What the figures are about.',
      }),
      analysis: t.id({ required: true, description: 'Which analysis, as in `analysisId`.' }),
      params: t.field({
        type: 'JSON',
        required: true,
        description: 'What to ask; `params` of the analysis says what it accepts.',
      }),
    }),
  });

  builder.queryField('releases', (t) =>
    t.field({
      type: [type],
      description: 'What was published, the newest first. Everybody may read it, without a key.',
      extensions: { scope: null },
      args: { custodian: t.arg.string({ description: 'Only of one, by the name in addresses.' }) },
      complexity: { field: 1, multiplier: 20 },
      async resolve(_root, { custodian }, { published }) {
        if (!published) return [];
        const whose =
          typeof custodian === 'string' ? await published.custodianOf(custodian) : undefined;
        if (whose === null) return [];
        return named(await published.all(whose), published);
      },
    }),
  );

  const manage = { scope: 'manage' };
  builder.mutationFields((t) => ({
    publish: t.field({
      type: answer,
      description:
        'Publishes the table of an analysis for everybody, for good: states of cells and counts of activities. An analysis whose table names single records, or may have figures about people, is refused.',
      extensions: manage,
      args: { input: t.arg({ type: input, required: true, description: 'What to publish.' }) },
      resolve: (_root, given, context) =>
        orRefused(['InputRefused'], async () => {
          const { title, analysis, params } = readInput(shape, given.input);
          const { workbench } = await context.now();
          onlyAggregates(workbench, analysis);
          const table = await workbench.run(analysis, params).catch(tellAsked);
          const question = { analysis, params };
          const draft = { title, question, table, by: nameOf(context) };
          const made = await byField({}, stewardshipIn(context).releases.publish(draft));
          const [release] = await named([made], context.published);
          return { __typename: 'Published' as const, release: release as Named<Release> };
        }),
    }),
    withdraw: t.field({
      type: ending,
      description: 'Takes published figures back: their number and title stay.',
      extensions: manage,
      args: { number: t.arg.int({ required: true, description: 'Which release of yours.' }) },
      resolve: (_root, { number }, context) =>
        orRefused(['NotFound'], () =>
          ended(String(number), stewardshipIn(context).releases.withdraw(number, nameOf(context))),
        ),
    }),
  }));
}

async function named<Kind extends ReleaseHeader>(
  releases: readonly Kind[],
  published: Context['published'],
): Promise<readonly Named<Kind>[]> {
  const slugs = await published?.slugsOf(releases.map(({ custodian }) => custodian));
  return releases.map((one) => ({ ...one, slug: slugs?.get(one.custodian) ?? '' }));
}

/** What stands in a release is read by everybody, for good. @throws InputRefused */
function onlyAggregates({ registry }: Workbench, found: string): void {
  const analysis = registry.analyses.get(found);
  if (!analysis || analysis.aggregate) return;
  const open = [...registry.analyses.values()].flatMap((one) => (one.aggregate ? [one.id] : []));
  const diagnostic = refusal('gateway/not-aggregate', { found, known: open });
  throw new InputRefused([{ path: ['analysis'], diagnostic }]);
}

function tellAsked(error: unknown): never {
  if (!(error instanceof SpectrumError)) throw error;
  const path = error.code === 'core/analysis-unknown' ? 'analysis' : 'params';
  throw new InputRefused([{ path: [path], diagnostic: error.diagnostic }], { cause: error });
}
