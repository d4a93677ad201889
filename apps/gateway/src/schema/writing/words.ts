import type { Bilingual, Text } from '@prevention-spectrum/core';
import * as z from 'zod';
import type { Builder } from '../builder.ts';

const longest = 10_000;

/** Words in one language or several, as they are kept: by the tag of each. */
export const text = z
  .array(
    z.object({
      language: z.string().regex(/^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*|und)$/),
      text: z.string().trim().min(1).max(longest),
    }),
  )
  .min(1)
  .max(20)
  .superRefine((wordings, context) => {
    const tags = wordings.map(({ language }) => language);
    const repeated = tags.find((tag, index) => tags.indexOf(tag) !== index);
    if (repeated !== undefined) context.addIssue({ code: 'custom', params: { twice: repeated } });
  })
  .transform(
    (wordings): Text => Object.fromEntries(wordings.map(({ language, text }) => [language, text])),
  ) as z.ZodType<Text>;

const phrase = z.string().trim().min(1).max(longest);
export const bilingual: z.ZodType<Bilingual> = z.object({ en: phrase, id: phrase });

/** An id that is one word or several, without blanks around it or signs that nobody sees. */
export const id = z
  .string()
  .max(200)
  .regex(/^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u);

export function words(builder: Builder): void {
  builder.inputType('WordingInput', {
    description: 'A text in one language.',
    fields: (t) => ({
      language: t.string({
        required: true,
        defaultValue: 'und',
        description: 'Which one, by its tag: `id`; `und` where it is not known.',
      }),
      text: t.string({ required: true, description: 'How it reads there.' }),
    }),
  });

  builder.inputType('BilingualInput', {
    description: 'A text in both languages of this API.',
    fields: (t) => ({
      en: t.string({ required: true, description: 'In English.' }),
      id: t.string({ required: true, description: 'In Indonesian.' }),
    }),
  });
}
