import type { Moment } from '@prevention-spectrum/core';
import type { GraphQLResolveInfo } from 'graphql';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { refuse } from '../errors/sentences.ts';
import type { Builder } from './builder.ts';
import type { MomentInput } from './names.ts';
import type { Given } from './where.ts';

const shape = z
  .object({ revision: z.number().int().nullish(), time: z.string().max(40).nullish() })
  .refine((given) => Object.values(given).filter((one) => one !== null).length === 1, {
    error: 'revision | time',
  });

export function moment(builder: Builder): void {
  builder.inputType('MomentInput', {
    description:
      'A state of the records: as a write left it, or as they were at a time; one of the two is said.',
    validate: shape,
    fields: (t) => ({
      revision: t.int({
        description: 'The number of the write that left it so; 0 before the first one.',
      }),
      time: t.string({
        description: 'A time as `2026-03-01T12:00:00Z`, or a date for the end of that day in UTC.',
      }),
    }),
  });
}

type GivenMoment = Given<MomentInput> | null | undefined;

/** What a part of an answer reads: the data of the moment that it was asked for, here and below. */
export async function asOf(
  context: Context,
  info: Pick<GraphQLResolveInfo, 'path'>,
  given: GivenMoment,
): Promise<Context> {
  const wanted = momentOf(given);
  return wanted ? context.below(info, await context.past(wanted)) : context;
}

/** A question that is not about one moment names none. @throws SpectrumError `gateway/moment-misplaced` */
export function withoutMoment<Input extends { readonly asOf?: GivenMoment }>(input: Input): Input {
  if (momentOf(input.asOf)) refuse('gateway/moment-misplaced');
  return input;
}

export function momentOf(given: GivenMoment): Moment | null {
  if (typeof given?.time === 'string') return { time: given.time };
  if (typeof given?.revision === 'number') return { revision: given.revision };
  return null;
}
