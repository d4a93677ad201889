import { explainGap as explanationOf, SpectrumError } from '@prevention-spectrum/core';
import { CellUnknown } from '../errors/cell-unknown.ts';
import { messagesOf } from '../errors/sentences.ts';
import type { Builder } from './builder.ts';
import { activityOf } from './cell.ts';
import { first } from './first.ts';
import { lang } from './language.ts';
import { asOf } from './moment.ts';
import { top } from './page.ts';
import { questionOf } from './question.ts';

export function explainGap(builder: Builder): void {
  builder.objectType('NearestCell', {
    description: 'A covered cell that differs in the place alone.',
    fields: (t) => ({
      cell: t.field({
        type: 'Cell',
        description: 'Which cell.',
        resolve: ({ of, part }) => ({ of, part: part.cell }),
      }),
      place: t.field({
        type: 'Place',
        nullable: true,
        description: 'Where it is.',
        resolve: ({ part }, _args, { data }) => data.find('Place', part.place),
      }),
      steps: t.int({
        nullable: true,
        description:
          'How far away in the hierarchy of places: steps up to what holds both, and down again; null when nothing does.',
        resolve: ({ part }) => part.steps,
      }),
    }),
  });

  builder.objectType('Explanation', {
    description: 'Why a cell is what it is, and where to begin.',
    fields: (t) => ({
      cell: t.field({
        type: 'Cell',
        description: 'The cell that was asked about.',
        resolve: ({ of, part }) => ({ of, part: part.cell }),
      }),
      nearest: t.field({
        type: ['NearestCell'],
        description: 'Cells that differ in the place alone and are covered, the nearest first.',
        args: { first: first(t, 5) },
        complexity: ({ first: entries }) => ({ field: 1, multiplier: entries }),
        resolve: ({ of, part }, args) =>
          top(part.nearest, args.first).map((one) => ({ of, part: one })),
      }),
      alongside: t.field({
        type: ['Cell'],
        description:
          'Cells that differ in the first dimension alone and are covered: who already works with the same people in the same place.',
        args: { first: first(t) },
        complexity: ({ first: entries }) => ({ field: 1, multiplier: entries }),
        resolve: ({ of, part }, args) =>
          top(part.alongside, args.first).map((one) => ({ of, part: one })),
      }),
      nearly: t.field({
        type: ['Activity'],
        description: 'What is surely there and does not count yet: the shortest way to cover it.',
        resolve: ({ part }, _args, { data }) => part.nearly.map((id) => activityOf(data, id)),
      }),
      coverage: t.field({
        type: 'Coverage',
        description: 'The answer that the cell belongs to, with its totals and caveats.',
        resolve: ({ of }) => of,
      }),
    }),
  });

  builder.objectType(CellUnknown, {
    name: 'CellUnknown',
    description:
      'The answer has no such cell: a saved address may be older than the data, or a filter leaves it out.',
    fields: (t) => ({
      code: t.string({
        description: 'A stable code for programs.',
        resolve: ({ diagnostic }) => diagnostic.code,
      }),
      message: t.string({
        description: 'The same as a sentence.',
        args: { lang: lang(t) },
        resolve: ({ diagnostic }, args) => messagesOf(diagnostic)[args.lang],
      }),
    }),
  });

  builder.queryField('explainGap', (t) =>
    t.field({
      type: 'Explanation',
      nullable: true,
      description: 'Why is this cell not covered, and what would be easiest to add?',
      args: {
        input: t.arg({ type: 'CoverageInput', required: true, description: 'What to ask.' }),
        at: t.arg.stringList({
          required: true,
          description: 'The cell: one member of each dimension, in the order of `by`.',
        }),
      },
      errors: {
        types: [CellUnknown],
        directResult: true,
        union: {
          name: 'ExplainGapAnswer',
          description: 'The explanation, or that there is no such cell.',
        },
      },
      async resolve(_root, { input, at }, context, info) {
        const { data, answer } = await asOf(context, info, input.asOf);
        const of = answer(questionOf(input));
        try {
          return { of, part: explanationOf(data.dataset, of.coverage, at) };
        } catch (error) {
          if (error instanceof SpectrumError && error.code === 'core/cell-unknown') {
            throw new CellUnknown(error.diagnostic, { cause: error });
          }
          throw error;
        }
      },
    }),
  );
}
