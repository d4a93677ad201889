import { SpectrumError, stackDepth as stacksOf } from '@prevention-spectrum/core';
import { coordinates } from '../coordinate.ts';
import type { Builder } from './builder.ts';
import { first } from './first.ts';
import { asOf } from './moment.ts';
import { ownId } from './own-id.ts';
import { top } from './page.ts';
import { questionOf } from './question.ts';

export function stackDepth(builder: Builder): void {
  builder.objectType('Stack', {
    description:
      'How many categories of a framework are active for the same place, people and period.',
    fields: (t) => ({
      coordinates: t.field({
        type: ['Coordinate'],
        description: 'The place, people or period: one member of each other dimension.',
        resolve: ({ of, part }, _args, { data }) =>
          coordinates(
            data,
            of.answer.question.by.filter((id) => id !== of.framework.id),
            part.at,
          ),
      }),
      low: t.int({
        description: 'Categories that are covered here.',
        resolve: ({ part }) => part.low,
      }),
      high: t.int({
        description: 'Categories that are covered here or unknown.',
        resolve: ({ part }) => part.high,
      }),
      of: t.int({
        description: 'Categories that should be covered here: the denominator.',
        resolve: ({ part }) => part.of,
      }),
      covered: t.field({
        type: ['Category'],
        description: 'Which ones are covered.',
        resolve: ({ of, part }, _args, { data }) =>
          part.covered.flatMap((code) => data.category(of.framework.id, code) ?? []),
      }),
      unknown: t.field({
        type: ['Category'],
        description: 'Which ones nobody can tell.',
        resolve: ({ of, part }, _args, { data }) =>
          part.unknown.flatMap((code) => data.category(of.framework.id, code) ?? []),
      }),
    }),
  });

  builder.objectType('Stacks', {
    description:
      'Stack depth: every category somewhere in an area is not a comprehensive programme anywhere.',
    fields: (t) => ({
      framework: t.expose('framework', {
        type: 'Framework',
        description: 'The framework whose categories are counted.',
      }),
      total: t.int({
        description: 'How many combinations there are in all.',
        resolve: ({ whole }) => whole.length,
      }),
      stacks: t.field({
        type: ['Stack'],
        description: 'One entry for each combination of the other dimensions.',
        complexity: { field: 1, multiplier: 20 },
        resolve: (of) => top(of.whole, of.first).map((part) => ({ of, part })),
      }),
      coverage: t.field({
        type: 'Coverage',
        description: 'The answer that it is counted from, with its totals and caveats.',
        resolve: ({ answer }) => answer,
      }),
    }),
  });

  builder.queryField('stackDepth', (t) =>
    t.field({
      type: 'Stacks',
      nullable: true,
      description: 'How many categories reach the same people in the same place at the same time?',
      args: {
        input: t.arg({
          type: 'CoverageInput',
          required: true,
          description: 'What to ask; `by` names the framework and at least one other dimension.',
        }),
        framework: t.arg.id({
          required: true,
          description: 'The framework whose categories are counted, by its `frameworkId`.',
        }),
        first: first(t),
      },
      async resolve(_root, args, context, info) {
        const { data, answer: answerTo } = await asOf(context, info, args.input.asOf);
        const answer = answerTo(questionOf(args.input));
        const id = ownId('Framework', args.framework);
        const whole = stacksOf(answer.coverage, id);
        const framework = data.find('Framework', id);
        if (!framework) {
          throw new SpectrumError({
            code: 'core/framework-unknown',
            severity: 'error',
            params: { found: id, known: data.dataset.frameworks.map((one) => one.id) },
            at: {},
          });
        }
        return { answer, whole, framework, first: args.first };
      },
    }),
  );
}
