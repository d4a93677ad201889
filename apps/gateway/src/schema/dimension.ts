import { dimensionsOf, wording } from '@prevention-spectrum/core';
import { coordinate } from '../coordinate.ts';
import type { Builder } from './builder.ts';
import { lang } from './language.ts';

export function dimension(builder: Builder): void {
  builder.objectType('Coordinate', {
    description: 'One member of one dimension.',
    fields: (t) => ({
      dimension: t.exposeString('dimension', { description: 'The dimension, by its id.' }),
      member: t.exposeString('member', {
        description: 'The member: a category’s code, a place’s id, a year.',
      }),
      label: t.string({
        description: 'What the member is called.',
        args: { lang: lang(t) },
        resolve: ({ label }, args) => wording(label, args.lang),
      }),
    }),
  });

  builder.objectType('Dimension', {
    description: 'One way to cut the activities, with everything that it is cut into.',
    fields: (t) => ({
      dimension: t.exposeString('id', { description: 'The id to write in `by`.' }),
      label: t.string({
        description: 'What the dimension is called.',
        args: { lang: lang(t) },
        resolve: ({ whole }, args) => whole().label[args.lang],
      }),
      members: t.field({
        type: ['Coordinate'],
        description: 'What it is cut into, in order.',
        resolve: ({ id, whole }) =>
          whole().members.map((one) => ({ dimension: id, member: one.id, label: one.label })),
      }),
    }),
  });

  builder.objectType('DimensionMembers', {
    description: 'Some members of one dimension.',
    fields: (t) => ({
      dimension: t.exposeString('dimension', {
        description:
          'The dimension by its id; `place` and `period` stand for every level and unit.',
      }),
      members: t.field({
        type: ['Coordinate'],
        description: 'The members; an empty list means none of them.',
        resolve: ({ dimension: id, members }, _args, { data }) =>
          members.map((member) => coordinate(data, id, member)),
      }),
    }),
  });

  builder.queryField('dimensions', (t) =>
    t.field({
      type: ['Dimension'],
      description: 'Every dimension that a question about these data may name.',
      resolve: (_root, _args, { data }) =>
        dimensionsOf(data.dataset).map((id) => ({ id, whole: () => data.dimension(id) })),
    }),
  );
}
