import { type Bound, bounds as boundsOf, type Choice } from '@prevention-spectrum/core';
import { coordinate } from '../coordinate.ts';
import type { Builder } from './builder.ts';
import { asOf } from './moment.ts';
import { questionOf } from './question.ts';
import { valuesOf } from './values.ts';

export function bounds(builder: Builder): void {
  builder.enumType('Standing', {
    description: 'Where a member stands among the others, in every way to settle the choices.',
    values: valuesOf<Bound['standing']>({
      below: 'Below the median whatever one chooses: thin for sure.',
      above: 'Never below the median.',
      depends: 'Its size is an artefact of coding or of the unit of count.',
    }),
  });

  builder.objectType('ChoiceBounds', {
    description: 'A count when one choice alone is taken to either extreme.',
    fields: (t) => ({
      choice: t.field({
        type: 'Choice',
        description: 'Which choice.',
        resolve: ([choice]) => choice,
      }),
      low: t.int({ description: 'The smaller count.', resolve: ([, [low]]) => low }),
      high: t.int({ description: 'The larger count.', resolve: ([, [, high]]) => high }),
    }),
  });

  builder.objectType('MemberBounds', {
    description: 'How large one member is over all choices that somebody could make otherwise.',
    fields: (t) => ({
      member: t.field({
        type: 'Coordinate',
        description: 'Which member.',
        resolve: ({ dimension, bound }, _args, { data }) =>
          coordinate(data, dimension, bound.member),
      }),
      count: t.int({
        description: 'Its activities by the accepted readings.',
        resolve: ({ bound }) => bound.count,
      }),
      low: t.int({
        description: 'Its activities where the choices leave fewest.',
        resolve: ({ bound }) => bound.low,
      }),
      high: t.int({
        description: 'Its activities where the choices leave most.',
        resolve: ({ bound }) => bound.high,
      }),
      choices: t.field({
        type: ['ChoiceBounds'],
        description: 'What each choice does to the count, taken alone.',
        resolve: ({ bound }) => Object.entries(bound.by) as [Choice, Bound['by'][Choice]][],
      }),
      below: t.int({
        description: 'In how many of the `ways` it lies below the median of all members.',
        resolve: ({ bound }) => bound.below,
      }),
      ways: t.int({
        description: 'How many ways there are to settle the choices.',
        resolve: ({ bound }) => bound.ways,
      }),
      standing: t.field({
        type: 'Standing',
        description: 'Where it stands among the others.',
        resolve: ({ bound }) => bound.standing,
      }),
    }),
  });

  builder.objectType('Sizes', {
    description: 'How large the members of a dimension are, as ranges over all choices.',
    fields: (t) => ({
      members: t.field({
        type: ['MemberBounds'],
        description: 'Every member, in the order of the dimension.',
        resolve: ({ of, part }) =>
          part.map((bound) => ({ dimension: of.question.by[0] as string, bound })),
      }),
      coverage: t.field({
        type: 'Coverage',
        description: 'The answer by the accepted readings, with its totals and caveats.',
        resolve: ({ of }) => of,
      }),
    }),
  });

  builder.queryField('bounds', (t) =>
    t.field({
      type: 'Sizes',
      nullable: true,
      description:
        'Is a thin category really thin, or an artefact of coding? Sizes over every combination of choices.',
      args: { input: t.arg({ type: 'BoundsInput', required: true, description: 'What to ask.' }) },
      async resolve(_root, { input }, context, info) {
        const { data, answer } = await asOf(context, info, input.asOf);
        const question = questionOf({ ...input, by: [input.by] });
        const of = answer(question);
        return { of, part: boundsOf(data.dataset, { ...question, by: question.by[0] as string }) };
      },
    }),
  );
}
