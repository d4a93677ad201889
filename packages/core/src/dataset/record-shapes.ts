import * as z from 'zod';
import type { Text } from '../activity/text.ts';

const id = z.string().trim().min(1);
const bilingual = z.looseObject({ en: z.string(), id: z.string() });
const name = z.union([
  z
    .string()
    .min(1)
    .transform((und): Text => ({ und })),
  z.record(z.string(), z.string()),
]);

export const organisationShape = z.strictObject({
  id,
  name,
  type: z.string().exactOptional(),
  partOf: id.exactOptional(),
});

export const placeShape = z.strictObject({
  id,
  name,
  level: z.string().min(1),
  within: id.exactOptional(),
  code: z
    .strictObject({ system: z.string(), code: z.string(), listed: z.number().int() })
    .exactOptional(),
});

export const labelledShape = z.looseObject({ id, label: bilingual });

/** A framework that was defined already: what an analysis reads of it. Its codebook is checked by `checkCategories`. */
export const frameworkShape = z.looseObject({
  id,
  version: z.string(),
  label: bilingual,
  categories: z.array(
    z.looseObject({
      code: z.string(),
      label: bilingual,
      examples: z.array(z.looseObject({ applies: z.boolean() })),
      aliases: z.array(z.string()),
    }),
  ),
  rules: z.array(z.looseObject({ between: z.array(z.string()) })),
  crossCutting: z.array(z.string()),
  translationNote: bilingual.nullable().default(null),
  variantOf: z.looseObject({ id: z.string(), version: z.string() }).nullable().default(null),
});

export const statisticShape = z.looseObject({
  id,
  place: id.nullable().default(null),
  approximate: z.boolean().default(false),
  caveats: z.array(bilingual).default([]),
});
