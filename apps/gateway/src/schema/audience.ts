import type { Builder } from './builder.ts';
import { entity } from './entity.ts';
import { lang } from './language.ts';

export function audience(builder: Builder): void {
  builder.node('Audience', {
    description: 'People whom activities address, by the part they play: never a named person.',
    ...entity('Audience', 'audienceId'),
    fields: (t) => ({
      audienceId: t.exposeID('id', {
        description: 'The id that the dataset uses: write it in filters.',
      }),
      label: t.string({
        description: 'Who these people are.',
        args: { lang: lang(t) },
        resolve: ({ label }, args) => label[args.lang],
      }),
    }),
  });

  builder.queryField('audiences', (t) =>
    t.field({
      type: ['Audience'],
      description: 'All groups of people that activities of this dataset may address.',
      resolve: (_root, _args, { data }) => data.dataset.audiences,
    }),
  );
}
