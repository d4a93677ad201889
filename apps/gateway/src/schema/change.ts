import { type Change, change as changesOf } from '@prevention-spectrum/core';
import type { Answer } from '../answers.ts';
import type { Desk } from '../custody/holding.ts';
import type { Builder } from './builder.ts';
import { first } from './first.ts';
import { onlyOwn } from './joined.ts';
import { momentOf, withoutMoment } from './moment.ts';
import { top } from './page.ts';
import { questionOf } from './question.ts';

interface Side {
  readonly desk: Desk;
  readonly answer: Answer;
}

interface Comparison {
  readonly before: Side;
  readonly after: Side;
  readonly changes: readonly Change[];
  readonly first: number;
}

export function change(builder: Builder): void {
  const comparison = builder.objectRef<Comparison>('CoverageComparison').implement({
    description: 'What differs between the answers to one question at two moments.',
    fields: (t) => ({
      total: t.int({
        description: 'How many cells are not what they were.',
        resolve: ({ changes }) => changes.length,
      }),
      changes: t.field({
        type: ['CellChange'],
        description: 'Those cells, in the order of the answer.',
        complexity: { field: 1, multiplier: 20 },
        resolve: ({ after: { desk, answer }, changes, first: entries }) =>
          top(changes, entries).map((part) => ({
            of: { data: desk.data, question: answer.question },
            part,
          })),
      }),
      before: t.field({
        type: 'Coverage',
        description: 'The answer at the earlier moment.',
        resolve({ before: { desk, answer } }, _args, context, info) {
          context.below(info, desk);
          return answer;
        },
      }),
      after: t.field({
        type: 'Coverage',
        description: 'The answer at the later moment.',
        resolve({ after: { desk, answer } }, _args, context, info) {
          context.below(info, desk);
          return answer;
        },
      }),
    }),
  });

  builder.queryField('change', (t) =>
    t.field({
      type: comparison,
      nullable: true,
      description:
        'What became different between two moments? Refused when the question does not mean the same at both.',
      extensions: onlyOwn,
      args: {
        input: t.arg({
          type: 'CoverageInput',
          required: true,
          description: 'What to ask, without an `asOf` of its own.',
        }),
        from: t.arg({ type: 'MomentInput', required: true, description: 'The earlier moment.' }),
        to: t.arg({ type: 'MomentInput', description: 'The later moment; now when left out.' }),
        first: first(t),
      },
      async resolve(_root, { input, from, to, first: entries }, context, info) {
        const question = questionOf(withoutMoment(input));
        const side = async (given: typeof to): Promise<Side> => {
          const moment = momentOf(given);
          const desk = moment ? await context.past(moment) : await context.now();
          return { desk, answer: context.below(info, desk).answer(question) };
        };
        const [before, after] = [await side(from), await side(to)];
        const changes = changesOf(before.answer.coverage, after.answer.coverage);
        return { before, after, changes, first: entries };
      },
    }),
  );
}
