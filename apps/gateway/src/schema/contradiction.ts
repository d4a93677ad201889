import type { Builder } from './builder.ts';
import { entity } from './entity.ts';
import { lang } from './language.ts';

export function contradiction(builder: Builder): void {
  builder.node('Contradiction', {
    description:
      'Where a source disagrees with itself or with another: kept and shown, never silently mended.',
    ...entity('Contradiction', 'contradictionId'),
    fields: (t) => ({
      contradictionId: t.exposeID('id', { description: 'The id that the dataset uses.' }),
      label: t.string({
        description: 'What is disagreed about.',
        args: { lang: lang(t) },
        resolve: ({ label }, args) => label[args.lang],
      }),
      versions: t.expose('versions', {
        type: ['Version'],
        description: 'What is said about it, by each place in the sources.',
      }),
      handling: t.string({
        nullable: true,
        description: 'What the dataset goes by, and why; null while it is open.',
        args: { lang: lang(t) },
        resolve: ({ handling }, args) => handling?.[args.lang],
      }),
      touches: t.exposeStringList('touches', {
        description: 'The records that it touches, by the ids of the dataset.',
      }),
      activities: t.field({
        type: ['Activity'],
        description: 'Those of the records that are activities.',
        resolve: ({ touches }, _args, { data }) =>
          touches.flatMap((id) => data.find('Activity', id) ?? []),
      }),
    }),
  });

  builder.objectType('Version', {
    description: 'One of the things that a source says about the same matter.',
    fields: (t) => ({
      says: t.string({
        description: 'What is said.',
        args: { lang: lang(t) },
        resolve: ({ says }, args) => says[args.lang],
      }),
      evidence: t.field({
        type: ['Evidence'],
        description: 'Where it is said.',
        resolve: ({ evidence }) => evidence.map((item) => ({ framework: null, item })),
      }),
    }),
  });

  builder.queryField('contradictions', (t) =>
    t.field({
      type: ['Contradiction'],
      description: 'Where the sources of the dataset disagree.',
      resolve: (_root, _args, { data }) => data.dataset.contradictions,
    }),
  );
}
