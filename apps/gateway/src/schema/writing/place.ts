import * as z from 'zod';
import type { Builder } from '../builder.ts';
import { ownId } from '../own-id.ts';
import { amongItsList } from './listed.ts';
import { writable } from './noun.ts';
import { foreignCode, id, phrase, text } from './words.ts';

export function writePlace(builder: Builder): void {
  const code = builder.inputType('PlaceCodeInput', {
    description: 'What a list of places calls a place.',
    fields: (t) => ({
      system: t.string({ required: true, description: 'The list: `kemendagri`, `bps`.' }),
      code: t.string({ required: true, description: 'How the list writes it.' }),
      listed: t.int({ required: true, description: 'The year of the list: codes move.' }),
    }),
  });

  writable(builder, {
    type: 'Place',
    list: 'places',
    one: 'a place',
    shape: z.object({
      name: text.optional(),
      level: phrase(200).optional(),
      within: id.transform((one) => ownId('Place', one)).nullish(),
      code: z
        .object({
          system: foreignCode,
          code: foreignCode,
          listed: z.number().int().min(1800).max(2200),
        })
        .nullish(),
    }),
    check: amongItsList('places'),
    fields: (t) => ({
      name: t.field({ type: ['WordingInput'], description: 'What the place is called.' }),
      level: t.string({
        description: 'Its rank in the hierarchy, in the words of the country: `district`.',
      }),
      within: t.id({ description: 'The place that it lies in, by its `placeId`.' }),
      code: t.field({ type: code, description: 'Its code in a list of places.' }),
    }),
  });
}
