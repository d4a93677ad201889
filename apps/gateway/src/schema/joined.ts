import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import * as z from 'zod';
import type { Context } from '../context.ts';
import type { Builder } from './builder.ts';
import { name } from './where.ts';

const shape = z.object({ with: z.array(name).min(1).max(20).nullish() });

/** One's own records and those that others share, together. */
export function joined(builder: Builder): void {
  builder.objectType('Joined', {
    description:
      'Your records together with those that others share with you, as far as their agreements go. What is hidden is not stated: it never makes a gap. Everything that can be asked of your own records can be asked of these, as they are now.',
  });

  builder.queryField('joined', (t) =>
    t.field({
      type: 'Joined',
      nullable: true,
      description:
        'Asks your records and those that others share with you at this moment together. Refused alike for a name that nobody has and for one that shares nothing with you.',
      extensions: onlyOwn,
      args: {
        with: t.arg.stringList({
          description:
            'Who shares, by the names in addresses; everybody who does when left out. Nothing else of theirs is in the answer.',
        }),
      },
      validate: shape,
      async resolve(_root, { with: from }, context, info) {
        const desk = await context.joined(from ?? undefined);
        context.below(info, desk);
        return desk.partnership;
      },
    }),
  );
}

/** In the `extensions` of a question that is about one's own records alone. */
export const onlyOwn = { onlyOwn: true };

/**
 * Lets everything that can be asked of one's own records be asked of the joined ones: a question that is added, by a
 * plugin too, is among them unless it says `onlyOwn`, or demands more than that one may read.
 */
export function withJoined(schema: GraphQLSchema): GraphQLSchema {
  const type = schema.getType('Joined');
  const questions = Object.values(schema.getQueryType()?.getFields() ?? {});
  if (!isObjectType(type)) return schema;
  const fields = type.getFields();
  for (const question of questions.filter(isOfJoined)) fields[question.name] ??= question;
  return schema;
}

function isOfJoined({ name, extensions }: GraphQLField<unknown, Context>): boolean {
  const isOpen = extensions.scope === undefined || extensions.scope === 'read';
  return isOpen && !extensions.onlyOwn && !name.startsWith('_');
}
