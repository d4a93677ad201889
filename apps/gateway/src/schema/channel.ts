import type { Builder } from './builder.ts';
import { entity } from './entity.ts';
import { lang } from './language.ts';

export function channel(builder: Builder): void {
  builder.node('Channel', {
    description: 'A means by which activities meet people: a talk, a poster, a decree.',
    ...entity('Channel', 'channelId'),
    fields: (t) => ({
      channelId: t.exposeID('id', {
        description: 'The id that the dataset uses: write it in filters.',
      }),
      label: t.string({
        description: 'What the means is called.',
        args: { lang: lang(t) },
        resolve: ({ label }, args) => label[args.lang],
      }),
    }),
  });

  builder.queryField('channels', (t) =>
    t.field({
      type: ['Channel'],
      description: 'All means that activities of this dataset may use.',
      resolve: (_root, _args, { data }) => data.dataset.channels,
    }),
  );
}
