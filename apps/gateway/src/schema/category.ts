import type { Builder } from './builder.ts';
import { lang } from './language.ts';

export function category(builder: Builder): void {
  builder.objectType('Category', {
    description: 'One category of a framework, with what a coder needs to recognise it.',
    fields: (t) => ({
      code: t.string({
        description: 'The short name that data and filters use.',
        resolve: ({ category }) => category.code,
      }),
      framework: t.expose('framework', {
        type: 'Framework',
        description: 'The framework that it belongs to.',
      }),
      position: t.int({
        description: 'Where it stands in a picture of the framework. Never average it.',
        resolve: ({ category }) => category.position,
      }),
      label: t.string({
        description: 'What the category is called.',
        args: { lang: lang(t) },
        resolve: ({ category }, args) => category.label[args.lang],
      }),
      definition: t.string({
        description: 'What belongs in it.',
        args: { lang: lang(t) },
        resolve: ({ category }, args) => category.definition[args.lang],
      }),
      examples: t.field({
        type: ['Example'],
        description: 'Written examples, and near misses that look like it and are not.',
        resolve: ({ category }) => category.examples,
      }),
      aliases: t.stringList({
        description: 'Other spellings that are read as this one.',
        resolve: ({ category }) => category.aliases,
      }),
      crossCutting: t.boolean({
        description: 'Whether it is a means to the others, and must not be added to them.',
        resolve: ({ framework, category }) => framework.crossCutting.includes(category.code),
      }),
    }),
  });

  builder.objectType('Example', {
    description: 'An activity in words, and whether it belongs in the category.',
    fields: (t) => ({
      text: t.string({
        description: 'What is done.',
        args: { lang: lang(t) },
        resolve: ({ text }, args) => text[args.lang],
      }),
      applies: t.exposeBoolean('applies', {
        description: 'False for a near miss: it looks like this category and is not.',
      }),
      because: t.string({
        description: 'Why it belongs, or why not.',
        args: { lang: lang(t) },
        resolve: ({ because }, args) => because[args.lang],
      }),
    }),
  });

  builder.objectType('CodingRule', {
    description: 'How to decide between categories that coders confuse.',
    fields: (t) => ({
      between: t.field({
        type: ['Category'],
        description: 'The categories that are confused.',
        resolve: ({ framework, item }, _args, { data }) =>
          item.between.flatMap((code) => data.category(framework.id, code) ?? []),
      }),
      trap: t.string({
        description: 'What misleads.',
        args: { lang: lang(t) },
        resolve: ({ item }, args) => item.trap[args.lang],
      }),
      rule: t.string({
        description: 'How to decide.',
        args: { lang: lang(t) },
        resolve: ({ item }, args) => item.rule[args.lang],
      }),
    }),
  });
}
