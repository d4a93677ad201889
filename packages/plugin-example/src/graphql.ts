import type { Table } from '@prevention-spectrum/core';
import type { Builder } from '@prevention-spectrum/gateway/plugin';
import { activitiesByMonth } from './analysis.ts';
import { entryOf } from './exporter.ts';

/**
 * What the plugin adds to the schema of a gateway: a type, a question, and a field on a type that is there. The
 * builder is handed in, so nothing of the gateway is loaded. Whatever is added has a description.
 */
export function graphql(builder: Builder): void {
  const month = builder.objectRef<Table['rows'][number]>('MonthOfWork').implement({
    description: 'How much work of one setting began in one month.',
    fields: (t) => ({
      month: t.string({
        nullable: true,
        description: 'The month, as `2023-05`; null for work that nobody dated to the month.',
        resolve: (row) => row.month as string | null,
      }),
      setting: t.string({
        description: 'The code of the setting.',
        resolve: (row) => String(row.category),
      }),
      activities: t.int({
        description: 'Activities that are surely in it.',
        resolve: (row) => Number(row.activities),
      }),
      possible: t.int({
        description: 'Activities that may be in it: nobody coded them.',
        resolve: (row) => Number(row.possible),
      }),
    }),
  });

  builder.queryField('workByMonth', (t) =>
    t.field({
      type: [month],
      description: 'When work began, by setting.',
      resolve: (_root, _args, { data }) => [
        ...activitiesByMonth.run(data.dataset, { framework: 'settings' }).rows,
      ],
    }),
  );

  builder.objectField('Activity', 'markdown', (t) =>
    t.string({
      description: 'The activity as an entry of a list in Markdown.',
      resolve: (activity, _args, { data }) => entryOf(activity, data.dataset.places),
    }),
  );
}
