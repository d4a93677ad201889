import {
  type ActivityKind,
  type ActivityStatus,
  type Provenance,
  wording,
} from '@prevention-spectrum/core';
import type { Builder } from './builder.ts';
import { entity } from './entity.ts';
import { lang } from './language.ts';
import { ownId } from './own-id.ts';
import { page, pages } from './page.ts';
import { valuesOf } from './values.ts';
import { whereOf } from './where.ts';

export function activity(builder: Builder): void {
  builder.enumType('ActivityKind', {
    description: 'What kind of record it is. Only the first two cover a cell on their own.',
    values: valuesOf<ActivityKind>({
      activity: 'Something done or planned, on its own.',
      component: 'A part of an activity or of an umbrella.',
      mandate: 'What a body is charged with, whether or not it does it.',
      resource: 'Money, staff or goods lent to an activity.',
      umbrella: 'A programme that is made of its components.',
      claim: 'A statement of effect or intent.',
      context: 'Background.',
    }),
  });

  builder.enumType('ActivityStatus', {
    description: 'How far an activity has come, as its source states it.',
    values: valuesOf<ActivityStatus>({
      planned: 'It has not begun.',
      ongoing: 'It goes on.',
      completed: 'It is over.',
      cancelled: 'It did not take place: it never counts.',
    }),
  });

  builder.enumType('Certainty', {
    description: 'Whether a record surely fits a filter, or only may.',
    values: valuesOf<'sure' | 'possible'>({
      sure: 'What its source states puts it there.',
      possible: 'A fact that nobody stated leaves it open.',
    }),
  });

  builder.node('Activity', {
    description:
      'One record of work against a harm, as its source states it. Null always means: not stated, or said in words that nobody could read: then `unread` names the field.',
    ...entity('Activity', 'activityId', {
      'source externalId': ({ source = '', externalId = '' }, { data }) =>
        data.recorded(source, externalId),
    }),
    fields: (t) => ({
      activityId: t.exposeID('id', { description: 'The id that the dataset uses.' }),
      title: t.string({
        description:
          'What it is, in a few words; in the language of the source when there is no other.',
        args: { lang: lang(t) },
        resolve: ({ title }, args) => wording(title, args.lang),
      }),
      description: t.string({
        nullable: true,
        description: 'What it is, at length; null when not stated.',
        args: { lang: lang(t) },
        resolve: ({ description }, args) => description && wording(description, args.lang),
      }),
      kind: t.expose('kind', { type: 'ActivityKind', description: 'What kind of record it is.' }),
      status: t.expose('status', {
        type: 'ActivityStatus',
        nullable: true,
        description: 'How far it has come; null when not stated.',
      }),
      partOf: t.field({
        type: 'Activity',
        nullable: true,
        description: 'The record that it is a part of; null when it stands on its own.',
        resolve: ({ partOf }, _args, { data }) => partOf && data.find('Activity', partOf),
      }),
      parts: t.field({
        type: ['Activity'],
        description: 'The records that are parts of it.',
        resolve: ({ id }, _args, { data }) => data.partsOf.get(id) ?? [],
      }),
      organisations: t.expose('organisations', {
        type: ['Participation'],
        description: 'Who takes part, and as what.',
      }),
      places: t.expose('places', {
        type: ['ActivityPlace'],
        description: 'Where it takes place; an empty list when no place is stated.',
      }),
      audiences: t.field({
        type: ['Audience'],
        nullable: true,
        description: 'Whom it addresses; null when not stated.',
        resolve: ({ audiences }, _args, { data }) =>
          audiences?.flatMap((id) => data.find('Audience', id) ?? []),
      }),
      channels: t.field({
        type: ['Channel'],
        nullable: true,
        description: 'By what means; null when not stated.',
        resolve: ({ channels }, _args, { data }) =>
          channels?.flatMap((id) => data.find('Channel', id) ?? []),
      }),
      period: t.expose('period', {
        type: 'Period',
        nullable: true,
        description: 'When it ran; null when not stated.',
      }),
      reach: t.exposeInt('reach', {
        nullable: true,
        description: 'How many people it reached, as its source counted; null when not stated.',
      }),
      money: t.expose('money', {
        type: ['Money'],
        description: 'What it costs, in the currencies of its source.',
      }),
      provenance: t.expose('provenance', {
        type: ['Provenance'],
        description: 'Where the record comes from: every source that has it.',
      }),
      sharedBy: t.string({
        nullable: true,
        description:
          'Who shares it with you, by the name in addresses; null for a record of your own.',
        resolve: ({ id }, _args, { partnership }) => partnership?.sharers.get(id),
      }),
      source: t.id({
        nullable: true,
        description:
          'The first source that gave the record an id of its own, by its `sourceId`; null when none did.',
        resolve: ({ provenance }) => firstRecord(provenance)?.source,
      }),
      externalId: t.string({
        nullable: true,
        description: 'The id that the record has in that `source`; null when it has none.',
        resolve: ({ provenance }) => firstRecord(provenance)?.externalId,
      }),
      unread: t.expose('unread', {
        type: ['Unread'],
        description:
          'What a source said and nobody could read. A place, an audience, a channel or an organisation among it may be any.',
      }),
      codings: t.field({
        type: ['Coding'],
        description: 'How it was read, in every framework and by every coder.',
        args: {
          framework: t.arg.id({ description: 'Only codings in this framework.' }),
          status: t.arg({ type: ['CodingStatus'], description: 'Only codings in these states.' }),
        },
        resolve({ id }, { framework, status }, { data }) {
          const wanted = typeof framework === 'string' ? ownId('Framework', framework) : null;
          return (data.codingsOf.get(id) ?? []).filter(
            (one) =>
              (wanted === null || one.framework === wanted) &&
              (!status || status.includes(one.status)),
          );
        },
      }),
    }),
  });

  builder.queryFields((t) => ({
    activity: t.field({
      type: 'Activity',
      nullable: true,
      description: 'One activity by the id that the dataset uses; null when there is none.',
      args: {
        activityId: t.arg.id({
          required: true,
          description: 'The id of the activity, as in `activityId`.',
        }),
      },
      resolve: (_root, { activityId }, { data }) =>
        data.find('Activity', ownId('Activity', activityId)),
    }),
    activities: t.connection(
      {
        type: 'Activity',
        nullable: true,
        description:
          'Activities, in the order of the dataset. A filter goes by the same rule as the cells of a matrix.',
        args: {
          where: t.arg({ type: 'WhereInput', description: 'Looks at a part of the data.' }),
          certainty: t.arg({
            type: 'Certainty',
            required: true,
            defaultValue: 'sure',
            description: 'Those that surely fit `where`, or those that only may.',
          }),
          kind: t.arg({ type: ['ActivityKind'], description: 'Only records of these kinds.' }),
          status: t.arg({ type: ['ActivityStatus'], description: 'Only activities this far.' }),
        },
        resolve(_root, { where, certainty, kind, status, ...args }, { data }) {
          const list = data.activities({
            where: whereOf(where),
            certainty,
            kinds: kind ?? null,
            statuses: status ?? null,
          });
          return page(args, list);
        },
      },
      ...pages('Activity', 'activities'),
    ),
  }));
}

/** Where a system has the record under an id: what that system knows it by. */
function firstRecord(provenance: readonly Provenance[]): Provenance | undefined {
  return provenance.find(({ externalId }) => externalId !== undefined);
}
