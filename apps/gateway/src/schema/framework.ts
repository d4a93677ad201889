import type { Builder } from './builder.ts';
import { entity } from './entity.ts';
import { lang } from './language.ts';
import { ownId } from './own-id.ts';

export function framework(builder: Builder): void {
  builder.objectType('FrameworkVersion', {
    description: 'One version of a framework, by name; the dataset need not have it.',
    fields: (t) => ({
      frameworkId: t.exposeID('id', { description: 'Which framework.' }),
      version: t.exposeString('version', { description: 'Which version of it.' }),
    }),
  });

  builder.node('Framework', {
    description:
      'A way to sort activities: its categories, and the codebook that says how to tell them apart.',
    ...entity('Framework', 'frameworkId'),
    fields: (t) => ({
      frameworkId: t.exposeID('id', {
        description: 'The id that the dataset uses: write it as a dimension, or in filters.',
      }),
      version: t.exposeString('version', {
        description: 'Frameworks change: codings say which version they used.',
      }),
      label: t.string({
        description: 'What the framework is called.',
        args: { lang: lang(t) },
        resolve: ({ label }, args) => label[args.lang],
      }),
      description: t.string({
        description: 'What it sorts, and what it is for.',
        args: { lang: lang(t) },
        resolve: ({ description }, args) => description[args.lang],
      }),
      citation: t.exposeString('citation', { description: 'The publication that defines it.' }),
      translationNote: t.string({
        nullable: true,
        description:
          'Who worded the translation, when the source has none; null when the wording is the source’s own.',
        args: { lang: lang(t) },
        resolve: ({ translationNote }, args) => translationNote?.[args.lang],
      }),
      variantOf: t.expose('variantOf', {
        type: 'FrameworkVersion',
        nullable: true,
        description: 'The framework that this one rewords or extends; null when it is none.',
      }),
      categories: t.field({
        type: ['Category'],
        description: 'What it sorts activities into, in the order of the source.',
        resolve: (of) => of.categories.map((category) => ({ framework: of, category })),
      }),
      rules: t.field({
        type: ['CodingRule'],
        description: 'How to decide between categories that coders confuse.',
        resolve: (of) => of.rules.map((item) => ({ framework: of, item })),
      }),
    }),
  });

  builder.queryFields((t) => ({
    framework: t.field({
      type: 'Framework',
      nullable: true,
      description: 'One framework by the id that the dataset uses; null when there is none.',
      args: {
        frameworkId: t.arg.id({
          required: true,
          description: 'The id of the framework, as in `frameworkId`.',
        }),
      },
      resolve: (_root, { frameworkId }, { data }) =>
        data.find('Framework', ownId('Framework', frameworkId)),
    }),
    frameworks: t.field({
      type: ['Framework'],
      description: 'The frameworks that activities can be coded in, each with its codebook.',
      resolve: (_root, _args, { data }) => data.dataset.frameworks,
    }),
  }));
}
