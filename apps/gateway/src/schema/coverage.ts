import { everybody } from '@prevention-spectrum/core';
import { coordinate } from '../coordinate.ts';
import type { Builder } from './builder.ts';
import { asOf } from './moment.ts';
import { questionOf } from './question.ts';

export function coverage(builder: Builder): void {
  builder.objectType('Totals', {
    description:
      'How many cells are in which state. Cells overlap: never add the counts of rows or columns.',
    fields: (t) => ({
      eligible: t.exposeInt('eligible', {
        description: 'Cells that should be covered: covered, gap and unknown together.',
      }),
      covered: t.exposeInt('covered', { description: 'Cells with enough activities.' }),
      gap: t.exposeInt('gap', { description: 'Cells that surely lack activities.' }),
      unknown: t.exposeInt('unknown', { description: 'Cells that nobody can tell.' }),
      notApplicable: t.exposeInt('notApplicable', {
        description: 'Cells that nobody expects to be covered: outside `eligible`.',
      }),
      distinctActivities: t.exposeInt('distinctActivities', {
        description: 'Activities that count, each once however many cells it fills.',
      }),
    }),
  });

  builder.objectType('Count', {
    description: 'What was counted.',
    fields: (t) => ({
      significance: t.expose('significance', {
        type: 'CountedSignificance',
        description: 'Which categories of a reading counted.',
      }),
      units: t.expose('units', {
        type: 'CountedUnits',
        description: 'What was counted as one.',
      }),
    }),
  });

  builder.objectType('Coverage', {
    description:
      'Which cells are covered, which are gaps and which nobody can tell, against a declared denominator.',
    fields: (t) => ({
      dimensions: t.field({
        type: ['Dimension'],
        description: 'What was asked by, with the members that make up the cells.',
        resolve: ({ coverage: { dimensions } }) =>
          dimensions.map((one) => ({ id: one.id, whole: () => one })),
      }),
      expectation: t.field({
        type: 'Expectation',
        description:
          'What should be covered, as declared; `meaning` and `atLeast` may override it.',
        resolve: ({ coverage: { expectation } }, _args, { data }) =>
          data.find('Expectation', expectation.id) ?? everybody,
      }),
      meaning: t.field({
        type: 'Meaning',
        description: 'What "covered" was taken to mean.',
        resolve: ({ coverage: { expectation } }) => expectation.meaning,
      }),
      atLeast: t.int({
        description: 'How many activities a cell needed.',
        resolve: ({ coverage: { expectation } }) => expectation.atLeast,
      }),
      count: t.field({
        type: 'Count',
        description: 'What was counted.',
        resolve: ({ coverage: { count } }) => count,
      }),
      filter: t.field({
        type: ['Coordinate'],
        description: 'The part of the data that was looked at; an empty list for all of it.',
        resolve: ({ coverage: { where } }, _args, { data }) =>
          Object.entries(where).map(([id, member]) => coordinate(data, id, member)),
      }),
      cells: t.field({
        type: ['Cell'],
        description: 'Every combination of members, the last dimension running fastest.',
        args: {
          state: t.arg({ type: ['CellState'], description: 'Only cells in these states.' }),
        },
        complexity: { field: 1, multiplier: 50 },
        resolve: (of, { state }) =>
          of.coverage.cells
            .filter((one) => !state || state.includes(one.state))
            .map((part) => ({ of, part })),
      }),
      states: t.field({
        type: ['CellState'],
        description:
          'The state of every cell, in the order of `cells`: cheap where a list of numbers is enough.',
        resolve: (of) => of.coverage.cells.map(({ state }) => state),
      }),
      counts: t.intList({
        description: 'The count of every cell, in the order of `cells`.',
        resolve: (of) => of.coverage.cells.map(({ count }) => count),
      }),
      totals: t.field({
        type: 'Totals',
        description: 'How many cells are in which state.',
        resolve: ({ coverage: { totals } }) => totals,
      }),
      caveats: t.field({
        type: ['Caveat'],
        description: 'What must be printed beside these figures.',
        resolve: ({ coverage: { caveats } }) => caveats,
      }),
      dataDate: t.string({
        description: 'The date up to which the data speak, as precise as known.',
        resolve: ({ coverage: { dataDate } }) => dataDate,
      }),
    }),
  });

  builder.queryField('coverage', (t) =>
    t.field({
      type: 'Coverage',
      nullable: true,
      description:
        'The question that everything else is for: what is covered, what is a gap, and what does nobody know?',
      args: {
        input: t.arg({ type: 'CoverageInput', required: true, description: 'What to ask.' }),
      },
      async resolve(_root, { input }, context, info) {
        return (await asOf(context, info, input.asOf)).answer(questionOf(input));
      },
    }),
  );
}
