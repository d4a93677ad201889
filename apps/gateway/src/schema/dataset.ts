import type { Builder } from './builder.ts';
import { lang } from './language.ts';

export function dataset(builder: Builder): void {
  builder.objectType('Dataset', {
    description: 'The data that this gateway answers from.',
    fields: (t) => ({
      datasetId: t.id({ description: 'Its short name.', resolve: ({ dataset }) => dataset.id }),
      label: t.string({
        description: 'What the dataset is called.',
        args: { lang: lang(t) },
        resolve: ({ dataset: { label } }, args) => label[args.lang],
      }),
      dataDate: t.string({
        description: 'The date up to which the data speak, as precise as known.',
        resolve: ({ dataset: { asOf } }) => asOf,
      }),
    }),
  });

  builder.queryField('dataset', (t) =>
    t.field({
      type: 'Dataset',
      description: 'What is loaded, and up to which date it speaks.',
      resolve: (_root, _args, { data }) => data,
    }),
  );
}
