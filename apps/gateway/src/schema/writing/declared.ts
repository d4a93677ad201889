import type { Evidence, Members } from '@prevention-spectrum/core';
import { evidenceKinds } from '@prevention-spectrum/core';
import * as z from 'zod';
import { say } from '../../errors/schema-issue.ts';
import type { Builder } from '../builder.ts';
import { ownId } from '../own-id.ts';
import { id, phrase, text } from './words.ts';

/** Members by dimension: each dimension once. */
export const members = z
  .array(z.object({ dimension: id, members: z.array(id).max(10_000) }))
  .max(50)
  .superRefine((given, context) => {
    const names = given.map(({ dimension }) => dimension);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) say(context, 'gateway/twice', { found: twice });
  })
  .transform(
    (given): Members =>
      Object.fromEntries(
        given.map(({ dimension, members: some }) => [ownId('Framework', dimension), some]),
      ),
  );

export const evidence = z
  .object({
    source: id.transform((one) => ownId('Source', one)),
    locator: phrase(1_000),
    kind: z.enum(evidenceKinds),
    paraphrase: text.nullish(),
    supports: z.array(id).max(100).nullish(),
  })
  .transform(
    ({ source, locator, kind, paraphrase, supports }): Evidence => ({
      source,
      locator,
      kind,
      ...(paraphrase ? { paraphrase } : {}),
      ...(supports ? { supports } : {}),
    }),
  );

/** What is declared about many cells at once, and what it rests on. */
export function declared(builder: Builder): void {
  builder.inputType('MembersInput', {
    description: 'Some members of one dimension.',
    fields: (t) => ({
      dimension: t.string({
        required: true,
        description:
          'The dimension by its id; in a scope, `place` and `period` stand for every level and unit.',
      }),
      members: t.stringList({
        required: true,
        description: 'The members; an empty list means none of them.',
      }),
    }),
  });

  builder.inputType('EvidenceInput', {
    description: 'Where something can be read: a place in a source, never a copied sentence.',
    fields: (t) => ({
      source: t.id({ required: true, description: 'The document or system, by its `sourceId`.' }),
      locator: t.string({
        required: true,
        description: 'Where in it: section and paragraph, a field, a record.',
      }),
      kind: t.field({
        type: 'EvidenceKind',
        required: true,
        description: 'What kind of source it is.',
      }),
      paraphrase: t.field({
        type: ['WordingInput'],
        description: 'What the source says there, in your words.',
      }),
      supports: t.stringList({
        description: 'The categories that it speaks for; all of the coding’s when left out.',
      }),
    }),
  });
}
