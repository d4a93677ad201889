import { type Coder, wording } from '@prevention-spectrum/core';
import type { Builder } from './builder.ts';
import { lang } from './language.ts';
import { valuesOf } from './values.ts';

export function coder(builder: Builder): void {
  builder.enumType('CoderKind', {
    description: 'Who or what codes.',
    values: valuesOf<Coder['kind']>({
      person: 'One person.',
      group: 'Several people who decide together.',
      program: 'A program that proposes.',
    }),
  });

  builder.objectType('Coder', {
    description: 'Somebody who codes, by a role or a pseudonym.',
    fields: (t) => ({
      coderId: t.exposeID('id', { description: 'The id that the dataset gives them.' }),
      kind: t.expose('kind', { type: 'CoderKind', description: 'A person, a group or a program.' }),
      label: t.string({
        description: 'The role or pseudonym.',
        args: { lang: lang(t) },
        resolve: ({ label }, args) => wording(label, args.lang),
      }),
    }),
  });

  builder.queryField('coders', (t) =>
    t.field({
      type: ['Coder'],
      description: 'Everybody who has coded activities of this dataset.',
      resolve: (_root, _args, { data }) => data.dataset.coders,
    }),
  );
}
