import {
  type CodingStatus,
  type Confidence,
  evidenceFor,
  wording,
} from '@prevention-spectrum/core';
import type { Builder } from './builder.ts';
import { known, unknown } from './known.ts';
import { lang } from './language.ts';
import { page, pages } from './page.ts';
import { valuesOf } from './values.ts';

export function coding(builder: Builder): void {
  builder.enumType('CodingStatus', {
    description: 'Whether a coding counts.',
    values: valuesOf<CodingStatus>({
      proposed: 'Somebody suggests it; it does not count yet.',
      accepted: 'It counts: at most one for each activity and framework.',
      rejected: 'It was turned down, and is kept.',
    }),
  });

  builder.enumType('Confidence', {
    description: 'How sure the coder is.',
    values: valuesOf<Confidence>({
      high: 'The source leaves no doubt.',
      medium: 'The source speaks for it.',
      low: 'The source leaves room for another reading.',
    }),
  });

  builder.objectType('Coding', {
    description: 'One coder’s reading of one activity in one framework, with its evidence.',
    fields: (t) => ({
      activity: t.field({
        type: 'Activity',
        nullable: true,
        description: 'The activity that was read.',
        resolve: (one, _args, { data }) => data.find('Activity', one.activity),
      }),
      framework: t.field({
        type: 'Framework',
        nullable: true,
        description: 'The framework that it was read in; null when the dataset does not have it.',
        resolve: (one, _args, { data }) => data.find('Framework', one.framework),
      }),
      version: t.exposeString('version', {
        description: 'The version of the framework that the coder used.',
      }),
      coder: t.field({
        type: 'Coder',
        nullable: true,
        description: 'Who read it; null when the dataset does not describe the coder.',
        resolve: (one, _args, { data }) => data.coders.get(one.coder),
      }),
      status: t.expose('status', { type: 'CodingStatus', description: 'Whether it counts.' }),
      reading: t.field({
        type: 'Reading',
        description: 'How the coder reads the activity.',
        resolve: ({ framework, reading }) => ({ framework, item: reading }),
      }),
      evidence: t.field({
        type: ['Evidence'],
        description: 'What it rests on: there is always something.',
        args: {
          category: t.arg.string({
            description: 'Only what speaks for this category, by its code.',
          }),
        },
        resolve: (one, { category }) =>
          (typeof category === 'string' ? evidenceFor(one, category) : one.evidence).map(
            (item) => ({ framework: one.framework, item }),
          ),
      }),
      because: t.string({
        nullable: true,
        description: 'Why the coder reads it so; null when nothing was written down.',
        args: { lang: lang(t) },
        resolve: ({ because }, args) => because && wording(because, args.lang),
      }),
      confidence: t.expose('confidence', {
        type: 'Confidence',
        description: 'How sure the coder is.',
      }),
      alternatives: t.field({
        type: ['Alternative'],
        description: 'Other readings that an honest coder could defend: the coding is contested.',
        resolve: ({ framework, alternatives }) => alternatives.map((item) => ({ framework, item })),
      }),
    }),
  });

  builder.queryField('codings', (t) =>
    t.connection(
      {
        type: 'Coding',
        nullable: true,
        description: 'Codings with their evidence, in the order of the dataset.',
        args: {
          framework: t.arg.id({ description: 'Only codings in this framework.' }),
          coder: t.arg.id({ description: 'Only codings by this coder.' }),
          status: t.arg({ type: ['CodingStatus'], description: 'Only codings in these states.' }),
          contested: t.arg.boolean({
            description: 'Only codings with alternatives (true), or only those without (false).',
          }),
        },
        resolve(_root, { framework, coder, status, contested, ...args }, { data }) {
          const wanted = typeof framework === 'string' ? known(data, 'Framework', framework) : null;
          if (typeof coder === 'string' && !data.coders.has(coder)) return unknown(coder, 'coder');
          return page(
            args,
            data.dataset.codings.filter(
              (one) =>
                (wanted === null || one.framework === wanted) &&
                (typeof coder !== 'string' || one.coder === coder) &&
                (!status || status.includes(one.status)) &&
                (typeof contested !== 'boolean' || one.alternatives.length > 0 === contested),
            ),
          );
        },
      },
      ...pages('Coding', 'codings'),
    ),
  );
}
