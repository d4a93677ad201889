import * as z from 'zod';
import type { Builder } from '../builder.ts';
import { ownId } from '../own-id.ts';
import { amongItsList } from './listed.ts';
import { writable } from './noun.ts';
import { id, phrase, text } from './words.ts';

export function writeOrganisation(builder: Builder): void {
  writable(builder, {
    type: 'Organisation',
    list: 'organisations',
    one: 'an organisation',
    shape: z.object({
      name: text.optional(),
      type: phrase(200).nullish(),
      partOf: id.transform((one) => ownId('Organisation', one)).nullish(),
    }),
    check: amongItsList('organisations'),
    fields: (t) => ({
      name: t.field({ type: ['WordingInput'], description: 'What the body is called.' }),
      type: t.string({
        description: 'What kind of body it is, in the words of the field: `ngo`, `government`.',
      }),
      partOf: t.id({ description: 'The body that it belongs to, by its `organisationId`.' }),
    }),
  });
}
