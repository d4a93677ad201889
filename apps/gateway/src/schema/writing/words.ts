import {
  type Bilingual,
  type PersonalValue,
  personalValueIn,
  personalValueInId,
  type Text,
} from '@prevention-spectrum/core';
import * as z from 'zod';
import type { NodeName } from '../../data.ts';
import { say, saying } from '../../errors/schema-issue.ts';
import type { Builder } from '../builder.ts';
import { ownId } from '../own-id.ts';

const longest = 10_000;
const longestId = 200;

/** Words that are kept: never empty, and without the numbers and addresses of people. */
export function phrase(most: number) {
  return z.string().trim().min(1).max(most).superRefine(without(personalValueIn));
}

/** Words in one language or several, as they are kept: by the tag of each. */
export const text = z
  .array(
    z.object({
      language: z
        .string()
        .refine(
          (tag) => /^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*|und)$/.test(tag),
          saying('gateway/language-tag'),
        ),
      text: phrase(longest),
    }),
  )
  .min(1)
  .max(20)
  .superRefine((wordings, context) => {
    const tags = wordings.map(({ language }) => language);
    const twice = tags.find((tag, index) => tags.indexOf(tag) !== index);
    if (twice !== undefined) say(context, 'gateway/twice', { found: twice });
  })
  .transform(
    (wordings): Text => Object.fromEntries(wordings.map(({ language, text }) => [language, text])),
  ) as z.ZodType<Text>;

export const bilingual: z.ZodType<Bilingual> = z.object({
  en: phrase(longest),
  id: phrase(longest),
});

/**
 * An id or a code that somebody else gave: one word or several, without blanks around it or signs that nobody sees.
 * An import keeps whatever a source calls its records, so that it may look like the number of a telephone.
 */
export const id = z
  .string()
  .max(longestId)
  .refine(
    (one) => /^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u.test(one),
    saying('gateway/id-unseen'),
  )
  .superRefine(without(personalValueInId));

/** A word by which others know something, or by which a write is sent again: never a number of a person. */
export const foreignCode = id.superRefine(without(asNumber));

/** The id that a new record is to be known by, everywhere and for ever: in either form. */
export function newId(type: NodeName) {
  return z
    .string()
    .max(2 * longestId)
    .transform((given) => ownId(type, given))
    .pipe(
      z
        .string()
        .refine(
          (one) =>
            one.length <= longestId &&
            one === one.normalize('NFC') &&
            /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}._:/-]*[\p{L}\p{M}\p{N}_])?$/u.test(one),
          saying('gateway/id-new', { limit: longestId }),
        )
        .superRefine(without((one) => personalValueInId(one) ?? asNumber(one))),
    );
}

/** JSON that is kept as it is: no text in it, however deep, holds a number or an address of a person. */
export const json = z.unknown().superRefine((given, context) => {
  for (const [path, found] of textsIn(given, [])) {
    const kind = personalValueIn(found);
    if (kind) say(context, 'gateway/personal-value', { kind }, path);
  }
});

function without(find: (text: string) => PersonalValue | null) {
  return (found: string, context: z.RefinementCtx): void => {
    const kind = find(found);
    if (kind) say(context, 'gateway/personal-value', { kind });
  };
}

/** A number of a person that is the whole of an id. */
function asNumber(id: string): PersonalValue | null {
  return /^[\d+()._:/ -]+$/.test(id) ? personalValueIn(id) : null;
}

type Path = readonly (string | number)[];

function textsIn(given: unknown, path: Path): readonly (readonly [Path, string])[] {
  if (typeof given === 'string') return [[path, given]];
  if (Array.isArray(given)) return given.flatMap((one, index) => textsIn(one, [...path, index]));
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([name, one]) => textsIn(one, [...path, name]));
}

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
