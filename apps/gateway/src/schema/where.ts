import type { Where } from '@prevention-spectrum/core';
import * as z from 'zod';
import { say } from '../errors/schema-issue.ts';
import type { Builder } from './builder.ts';
import type { WhereInput } from './names.ts';
import { ownId } from './own-id.ts';

/** The length of an id or a period: what is longer is no id that anybody wrote. */
export const name = z.string().min(1).max(200);

const category = z.object({ framework: name, category: name });
const categories = z
  .array(category)
  .max(10)
  .superRefine((chosen, context) => {
    const frameworks = chosen.map((one) => one.framework);
    const repeated = frameworks.find((one, index) => frameworks.indexOf(one) !== index);
    if (repeated !== undefined) say(context, 'gateway/category-repeated', { found: repeated });
  });
const whereShape = z.object({
  place: name.nullish(),
  audience: name.nullish(),
  channel: name.nullish(),
  organisation: name.nullish(),
  period: name.nullish(),
  categories: categories.nullish(),
});

export function where(builder: Builder): void {
  builder.inputType('CategoryInput', {
    description: 'A category of a framework.',
    fields: (t) => ({
      framework: t.id({ required: true, description: 'The framework, by its `frameworkId`.' }),
      category: t.string({ required: true, description: 'The category, by its `code`.' }),
    }),
  });

  builder.inputType('WhereInput', {
    description: 'Looks at a part of the data; whatever is left out is not filtered.',
    validate: whereShape,
    fields: (t) => ({
      place: t.id({ description: 'A place with everything in it, by its `placeId`.' }),
      audience: t.id({ description: 'The people addressed, by their `audienceId`.' }),
      channel: t.id({ description: 'The means used, by its `channelId`.' }),
      organisation: t.id({ description: 'A body that takes part, by its `organisationId`.' }),
      period: t.string({
        description: 'A time: `2018`, `2018-Q2`, `2018-04`, `2018-04-13`, or a range `2015/2018`.',
      }),
      categories: t.field({
        type: ['CategoryInput'],
        description: 'Categories that the activity must be coded in, one of each framework.',
      }),
    }),
  });
}

/** A field that may be missing, or null, as GraphQL has it. */
export type Given<Input> = { [Key in keyof Input]?: Input[Key] | null | undefined };

/** The filter in core's words. */
export function whereOf(input: Given<WhereInput> | null | undefined): Where {
  const { place, audience, channel, organisation, period, categories: chosen } = input ?? {};
  return {
    ...(place ? { place: ownId('Place', place) } : {}),
    ...(audience ? { audience: ownId('Audience', audience) } : {}),
    ...(channel ? { channel: ownId('Channel', channel) } : {}),
    ...(organisation ? { organisation: ownId('Organisation', organisation) } : {}),
    ...(period ? { period } : {}),
    ...(chosen && chosen.length > 0
      ? {
          categories: Object.fromEntries(
            chosen.map((one) => [ownId('Framework', one.framework), one.category]),
          ),
        }
      : {}),
  };
}
