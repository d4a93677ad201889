import type { Builder } from './builder.ts';
import { entity } from './entity.ts';

export function source(builder: Builder): void {
  builder.node('Source', {
    description: 'A document or a system that the dataset draws on.',
    ...entity('Source', 'sourceId'),
    fields: (t) => ({
      sourceId: t.exposeID('id', { description: 'The id that the dataset gives it.' }),
      citation: t.exposeString('citation', { description: 'How to cite it.' }),
      url: t.exposeString('url', {
        nullable: true,
        description: 'Where it can be read; null when not stated.',
      }),
      licence: t.exposeString('licence', {
        nullable: true,
        description: 'On what terms it may be used; null when not stated.',
      }),
    }),
  });

  builder.queryField('sources', (t) =>
    t.field({
      type: ['Source'],
      description: 'Everything that the dataset draws on.',
      resolve: (_root, _args, { data }) => data.dataset.sources,
    }),
  );
}
