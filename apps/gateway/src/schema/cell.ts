import { type Choice, type State, stateText } from '@prevention-spectrum/core';
import { coordinates } from '../coordinate.ts';
import type { Data } from '../data.ts';
import type { Builder } from './builder.ts';
import { lang } from './language.ts';
import { valuesOf } from './values.ts';

export function cell(builder: Builder): void {
  builder.enumType('CellState', {
    description: 'What is known about a cell.',
    values: valuesOf<State>({
      covered: 'Enough activities are surely there.',
      gap: 'Somebody looked, their list is complete, and there is not enough.',
      unknown: 'Facts are missing, or nobody has looked: it is not a gap.',
      'not-applicable': 'Nobody expects it to be covered: it stands outside every denominator.',
    }),
  });

  builder.enumType('Choice', {
    description: 'A choice that somebody could make otherwise.',
    values: valuesOf<Choice>({
      contested: 'Which of the defensible readings of an activity is taken.',
      significance: 'Whether only principal codings count.',
      mandates: 'Whether it counts that a body is charged with something.',
      units: 'Whether components are counted one by one, or each programme once.',
    }),
  });

  builder.objectType('Bounds', {
    description: 'How far a count depends on choices.',
    fields: (t) => ({
      low: t.exposeInt('low', { description: 'What every choice grants, counted in programmes.' }),
      high: t.exposeInt('high', { description: 'What some choice grants, counted one by one.' }),
    }),
  });

  builder.objectType('PossibleActivity', {
    description: 'An activity that may be in a cell.',
    fields: (t) => ({
      activity: t.field({
        type: 'Activity',
        description: 'Which activity.',
        resolve: (one, _args, { data }) => activityOf(data, one.activity),
      }),
      missing: t.expose('missing', {
        type: ['Reason'],
        description: 'The facts that would tell.',
      }),
    }),
  });

  builder.objectType('NearMiss', {
    description: 'Activities that are surely in a cell and do not count, all for the same reason.',
    fields: (t) => ({
      kind: t.expose('kind', { type: 'Reason', description: 'Why they do not count.' }),
      activities: t.field({
        type: ['Activity'],
        description: 'Which activities.',
        resolve: ({ activities }, _args, { data }) => activities.map((id) => activityOf(data, id)),
      }),
    }),
  });

  builder.objectType('Cell', {
    description:
      'One combination of members, with its state, why it is so, and how far that depends on choices.',
    fields: (t) => ({
      coordinates: t.field({
        type: ['Coordinate'],
        description: 'One member of each dimension, in the order asked for.',
        resolve: ({ of, part }, _args, { data }) => coordinates(data, of.question.by, part.at),
      }),
      state: t.field({
        type: 'CellState',
        description: 'What is known about the cell.',
        resolve: ({ part }) => part.state,
      }),
      stateLabel: t.string({
        description: 'The state in words.',
        args: { lang: lang(t) },
        resolve: ({ part }, args) => stateText(part.state, args.lang),
      }),
      reasons: t.field({
        type: ['Reason'],
        description: 'Why it is unknown or a gap; an empty list otherwise.',
        resolve: ({ part }) => part.reasons,
      }),
      count: t.int({
        description: 'How many activities are surely here and count.',
        resolve: ({ part }) => part.count,
      }),
      screened: t.boolean({
        description: 'Whether somebody says that a complete list was made here.',
        resolve: ({ part }) => part.screened,
      }),
      possible: t.int({
        description: 'How many more may be here.',
        resolve: ({ part }) => part.possible,
      }),
      bounds: t.field({
        type: 'Bounds',
        description: 'How far the count depends on choices that somebody could make otherwise.',
        resolve: ({ part }) => part,
      }),
      robust: t.boolean({
        nullable: true,
        description: 'Whether no single choice changes the state; null when it is not applicable.',
        resolve: ({ part }) => part.robust,
      }),
      flippedBy: t.field({
        type: ['Choice'],
        description: 'The choices that, taken alone, change the state.',
        resolve: ({ part }) => part.flippedBy,
      }),
      activities: t.field({
        type: ['Activity'],
        description: 'The activities that are surely here and count.',
        resolve: ({ part }, _args, { data }) => part.activities.map((id) => activityOf(data, id)),
      }),
      possibleActivities: t.field({
        type: ['PossibleActivity'],
        description: 'The activities that may be here, with what is not known about each.',
        resolve: ({ part }) => part.possibleActivities,
      }),
      nearMisses: t.field({
        type: ['NearMiss'],
        description: 'What is surely here and does not count: it says what kind of gap it is.',
        resolve: ({ part }) => part.nearMisses,
      }),
    }),
  });
}

/** An activity that an answer names: it was made from the same data. */
export function activityOf(data: Data, id: string) {
  const activity = data.find('Activity', id);
  if (!activity) throw new Error('An answer names only activities of its dataset.');
  return activity;
}
