import { type Reading, wording } from '@prevention-spectrum/core';
import type { Builder } from './builder.ts';
import { lang } from './language.ts';
import { valuesOf } from './values.ts';

type Significance = 'principal' | 'significant' | 'absent';

export function reading(builder: Builder): void {
  builder.enumType('Verdict', {
    description: 'How an activity stands to a framework as a whole.',
    values: valuesOf<Reading['verdict']>({
      within: 'It belongs to some of the categories.',
      outside: 'It was read, and the framework has no category for it.',
      resource: 'It is money, staff or goods for other activities.',
    }),
  });

  builder.enumType('Significance', {
    description: 'How strongly an activity belongs to a category, after the OECD policy markers.',
    values: valuesOf<Significance>({
      principal: 'It is what the activity is for.',
      significant: 'The activity does it too.',
      absent: 'It was looked for and is not there: an explicit zero.',
    }),
  });

  builder.objectType('CodedCategory', {
    description: 'A category as one reading has it.',
    fields: (t) => ({
      category: t.expose('placed', { type: 'Category', description: 'Which category.' }),
      significance: t.expose('significance', {
        type: 'Significance',
        description: 'How strongly the activity belongs to it.',
      }),
    }),
  });

  builder.objectType('Reading', {
    description: 'How somebody reads one activity in one framework.',
    fields: (t) => ({
      verdict: t.field({
        type: 'Verdict',
        description: 'How the activity stands to the framework as a whole.',
        resolve: ({ item }) => item.verdict,
      }),
      categories: t.field({
        type: ['CodedCategory'],
        description: 'The categories that were looked at, the principal ones first.',
        args: {
          significance: t.arg({
            type: ['Significance'],
            description: 'Only categories of this strength.',
          }),
        },
        resolve({ framework, item }, { significance }, { data }) {
          if (item.verdict !== 'within') return [];
          const wanted = significance ?? (['principal', 'significant', 'absent'] as const);
          return wanted.flatMap((strength) =>
            item[strength].flatMap((code) => {
              const placed = data.category(framework, code);
              return placed ? [{ placed, significance: strength }] : [];
            }),
          );
        },
      }),
    }),
  });

  builder.objectType('Alternative', {
    description: 'Another reading that an honest coder could defend, whole.',
    fields: (t) => ({
      reading: t.field({
        type: 'Reading',
        description: 'How the activity would be read.',
        resolve: ({ framework, item }) => ({ framework, item: item.reading }),
      }),
      because: t.string({
        description: 'Why somebody could read it so.',
        args: { lang: lang(t) },
        resolve: ({ item }, args) => wording(item.because, args.lang),
      }),
      coder: t.field({
        type: 'Coder',
        nullable: true,
        description: 'Who holds this reading; null when nobody in particular does.',
        resolve: ({ item }, _args, { data }) => data.coders.get(item.coder ?? ''),
      }),
    }),
  });
}
