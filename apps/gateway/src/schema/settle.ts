import { askText, screeningAskText, settle as settlementOf } from '@prevention-spectrum/core';
import type { Builder } from './builder.ts';
import { activityOf } from './cell.ts';
import { first } from './first.ts';
import { lang } from './language.ts';
import { membersOf } from './members-of.ts';
import { asOf } from './moment.ts';
import { top } from './page.ts';
import { questionOf } from './question.ts';

export function settle(builder: Builder): void {
  builder.objectType('SettleQuestion', {
    description: 'One missing fact of one activity, and how many unknown cells wait for it.',
    fields: (t) => ({
      fact: t.expose('fact', { type: 'Reason', description: 'The fact that nobody stated.' }),
      activity: t.field({
        type: 'Activity',
        description: 'The activity that it is missing of.',
        resolve: (one, _args, { data }) => activityOf(data, one.activity),
      }),
      settlesAlone: t.exposeInt('alone', {
        description: 'Cells that this one fact would settle.',
      }),
      touches: t.exposeInt('touches', { description: 'Cells that wait for it among others.' }),
    }),
  });

  builder.objectType('Ask', {
    description:
      'The same fact asked of one organisation about several activities: one conversation.',
    fields: (t) => ({
      sentence: t.string({
        description: 'What to ask whom, and what it would settle.',
        args: { lang: lang(t) },
        resolve: (one, args, { data }) => askText(one, data.dataset, args.lang),
      }),
      fact: t.expose('fact', { type: 'Reason', description: 'The fact that nobody stated.' }),
      organisation: t.field({
        type: 'Organisation',
        nullable: true,
        description: 'Who can answer; null when the activities name nobody.',
        resolve: ({ organisation }, _args, { data }) =>
          organisation && data.find('Organisation', organisation),
      }),
      activities: t.field({
        type: ['Activity'],
        description: 'What it is asked about.',
        resolve: ({ activities }, _args, { data }) => activities.map((id) => activityOf(data, id)),
      }),
      settles: t.exposeInt('settles', {
        description: 'Cells whose every missing fact is among those asked for.',
      }),
      unscreened: t.exposeInt('unscreened', {
        description:
          'Of those, the cells outside every complete list: where the answer is no, they still need one.',
      }),
      touches: t.exposeInt('touches', { description: 'Cells that wait for it among others.' }),
    }),
  });

  builder.objectType('ScreeningAsk', {
    description:
      'A list that somebody would have to make, and call complete, before these cells can be told.',
    fields: (t) => ({
      sentence: t.string({
        description: 'Which list is wanted, and what it would settle.',
        args: { lang: lang(t) },
        resolve: ({ of, part }, args) => screeningAskText(part, of.coverage.dimensions, args.lang),
      }),
      members: t.field({
        type: ['DimensionMembers'],
        description: 'The block of cells that nobody has looked at.',
        resolve: ({ part }) => membersOf(part.members),
      }),
      settles: t.int({
        description: 'Cells that the list would settle.',
        resolve: ({ part }) => part.settles,
      }),
    }),
  });

  builder.objectType('Settlement', {
    description: 'What would settle the unknown cells, the most useful first.',
    fields: (t) => ({
      unknown: t.int({
        description: 'How many cells are unknown.',
        resolve: ({ whole }) => whole.unknown,
      }),
      asks: t.field({
        type: ['Ask'],
        description: 'Whom to ask what, one conversation each.',
        complexity: { field: 1, multiplier: 20 },
        resolve: ({ whole, first: entries }) => top(whole.asks, entries),
      }),
      totalAsks: t.int({
        description: 'How many conversations there are in all.',
        resolve: ({ whole }) => whole.asks.length,
      }),
      questions: t.field({
        type: ['SettleQuestion'],
        description: 'The same, fact by fact and activity by activity.',
        complexity: { field: 1, multiplier: 20 },
        resolve: ({ whole, first: entries }) => top(whole.questions, entries),
      }),
      totalQuestions: t.int({
        description: 'How many facts are missing in all.',
        resolve: ({ whole }) => whole.questions.length,
      }),
      screenings: t.field({
        type: ['ScreeningAsk'],
        description: 'Lists to ask for where nobody has looked.',
        complexity: { field: 1, multiplier: 20 },
        resolve: ({ answer, whole, first: entries }) =>
          top(whole.screenings, entries).map((part) => ({ of: answer, part })),
      }),
      totalScreenings: t.int({
        description: 'How many lists are wanted in all.',
        resolve: ({ whole }) => whole.screenings.length,
      }),
      coverage: t.field({
        type: 'Coverage',
        description: 'The answer with the unknown cells, its totals and caveats.',
        resolve: ({ answer }) => answer,
      }),
    }),
  });

  builder.queryField('settle', (t) =>
    t.field({
      type: 'Settlement',
      nullable: true,
      description: 'Which question settles most unknown cells? An unknown is work, not an end.',
      args: {
        input: t.arg({ type: 'CoverageInput', required: true, description: 'What to ask.' }),
        first: first(t),
      },
      async resolve(_root, { input, first: entries }, context, info) {
        const { data, answer: answerTo } = await asOf(context, info, input.asOf);
        const answer = answerTo(questionOf(input));
        return { answer, whole: settlementOf(data.dataset, answer.coverage), first: entries };
      },
    }),
  );
}
