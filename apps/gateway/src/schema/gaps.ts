import { gapGroups, gaps as gapsOf } from '@prevention-spectrum/core';
import { coordinate } from '../coordinate.ts';
import type { Builder } from './builder.ts';
import { first } from './first.ts';
import { asOf } from './moment.ts';
import { top } from './page.ts';
import { questionOf } from './question.ts';

export function gaps(builder: Builder): void {
  builder.objectType('Gap', {
    description: 'A cell that surely lacks activities.',
    fields: (t) => ({
      cell: t.field({
        type: 'Cell',
        description: 'Which cell.',
        resolve: ({ of, part }) => ({ of, part: part.cell }),
      }),
      kind: t.field({
        type: 'Reason',
        description: 'The nearest thing to coverage that is there, or that nothing is.',
        resolve: ({ part }) => part.kind,
      }),
    }),
  });

  builder.objectType('GapGroup', {
    description: 'Gaps of one member of the first dimension, said together: one line on a screen.',
    fields: (t) => ({
      member: t.field({
        type: 'Coordinate',
        description: 'The member that lacks them.',
        resolve: ({ of, part }, _args, { data }) =>
          coordinate(data, of.question.by[0] as string, part.member),
      }),
      kind: t.field({
        type: 'Reason',
        description: 'The nearest thing to coverage that is there, or that nothing is.',
        resolve: ({ part }) => part.kind,
      }),
      robust: t.boolean({
        description: 'Whether no single choice makes these gaps disappear.',
        resolve: ({ part }) => part.robust,
      }),
      count: t.int({
        description: 'How many gaps the group has.',
        resolve: ({ part }) => part.cells.length,
      }),
      of: t.int({
        description: 'How many cells of this member should be covered: the denominator of `count`.',
        resolve: ({ part }) => part.of,
      }),
      cells: t.field({
        type: ['Cell'],
        description: 'The gaps themselves.',
        args: { first: first(t) },
        complexity: ({ first: entries }) => ({ field: 1, multiplier: entries }),
        resolve: ({ of, part }, args) =>
          top(part.cells, args.first).map((one) => ({ of, part: one })),
      }),
    }),
  });

  builder.objectType('Gaps', {
    description: 'The gaps of an answer, in the order in which they can be relied on.',
    fields: (t) => ({
      total: t.int({
        description: 'How many gaps there are.',
        resolve: ({ whole }) => whole.gaps.length,
      }),
      totalRobust: t.int({
        description: 'How many of them no single choice makes disappear.',
        resolve: ({ whole }) => whole.gaps.filter(({ cell }) => cell.robust).length,
      }),
      unknown: t.int({
        description:
          'How many cells nobody can tell. With many of them, a short list of gaps is no good news: ask `settle`.',
        resolve: ({ answer }) => answer.coverage.totals.unknown,
      }),
      totalGroups: t.int({
        description: 'How many groups they fall into.',
        resolve: ({ whole }) => whole.groups.length,
      }),
      gaps: t.field({
        type: ['Gap'],
        description:
          'One by one: robust ones first, and an empty cell before one that is nearly covered.',
        complexity: { field: 1, multiplier: 20 },
        resolve: ({ answer, whole, first: entries }) =>
          top(whole.gaps, entries).map((part) => ({ of: answer, part })),
      }),
      groups: t.field({
        type: ['GapGroup'],
        description: 'Those that can be said together, the largest group first.',
        complexity: { field: 1, multiplier: 20 },
        resolve: ({ answer, whole, first: entries }) =>
          top(whole.groups, entries).map((part) => ({ of: answer, part })),
      }),
      coverage: t.field({
        type: 'Coverage',
        description: 'The answer that they are taken from, with its totals and caveats.',
        resolve: ({ answer }) => answer,
      }),
    }),
  });

  builder.queryField('gaps', (t) =>
    t.field({
      type: 'Gaps',
      nullable: true,
      description: 'What surely lacks activities, and what kind of gap it is.',
      args: {
        input: t.arg({ type: 'CoverageInput', required: true, description: 'What to ask.' }),
        first: first(t),
      },
      async resolve(_root, { input, first: entries }, context, info) {
        const answer = (await asOf(context, info, input.asOf)).answer(questionOf(input));
        const whole = { gaps: gapsOf(answer.coverage), groups: gapGroups(answer.coverage) };
        return { answer, whole, first: entries };
      },
    }),
  );
}
