import { checkExpectation, meanings, roles } from '@prevention-spectrum/core';
import * as z from 'zod';
import type { Builder } from '../builder.ts';
import { ownId } from '../own-id.ts';
import { members } from './declared.ts';
import { writable } from './noun.ts';
import { bilingual, id } from './words.ts';

export function writeExpectation(builder: Builder): void {
  const region = builder.inputType('RegionInput', {
    description: 'A block of cells: those that lie in all of these members at once.',
    fields: (t) => ({
      members: t.field({
        type: ['MembersInput'],
        required: true,
        description: 'The members of each dimension that bounds the block.',
      }),
    }),
  });

  writable(builder, {
    type: 'Expectation',
    list: 'expectations',
    one: 'an expectation',
    shape: z.object({
      label: bilingual.optional(),
      note: bilingual.nullish(),
      organisations: z
        .array(id.transform((one) => ownId('Organisation', one)))
        .max(1_000)
        .nullish(),
      roles: z.array(z.enum(roles)).min(1).max(roles.length).nullish(),
      meaning: z.enum(meanings).nullish(),
      atLeast: z.number().int().min(1).max(1_000_000).nullish(),
      members: members.nullish(),
      notApplicable: z
        .array(z.object({ members }).transform((one) => one.members))
        .max(200)
        .nullish(),
    }),
    check: (draft, { declarable }) => checkExpectation(draft, declarable),
    fields: (t) => ({
      label: t.field({ type: 'BilingualInput', description: 'What the expectation is called.' }),
      note: t.field({ type: 'BilingualInput', description: 'What it expects, in words.' }),
      organisations: t.idList({
        description:
          'Whose activities count, by their `organisationId`; everybody’s when never said.',
      }),
      roles: t.field({
        type: ['Role'],
        description:
          'In which roles an activity is theirs; `ACCOUNTABLE` and `IMPLEMENTING` when never said.',
      }),
      meaning: t.field({
        type: 'Meaning',
        description: 'What "covered" is taken to mean; `REPORTED` when never said.',
      }),
      atLeast: t.int({ description: 'How many activities a cell needs; one when never said.' }),
      members: t.field({
        type: ['MembersInput'],
        description: 'What should be covered; a dimension that is not listed means all of it.',
      }),
      notApplicable: t.field({
        type: [region],
        description: 'What nobody expects to be covered: every cell that lies in one of these.',
      }),
    }),
  });
}
