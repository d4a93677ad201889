import { checkScreening, meanings, type ScreeningDraft } from '@prevention-spectrum/core';
import * as z from 'zod';
import type { Builder } from '../builder.ts';
import { ownId } from '../own-id.ts';
import { evidence, members } from './declared.ts';
import { type InputFields, writable } from './noun.ts';
import { bilingual, id, newId } from './words.ts';

const stated = {
  date: z.string().max(10).nullish(),
  organisations: z
    .array(id.transform((one) => ownId('Organisation', one)))
    .max(1_000)
    .nullish(),
  meanings: z.array(z.enum(meanings)).min(1).max(meanings.length).nullish(),
  scope: members.nullish(),
  needs: z.array(id).max(50).nullish(),
  evidence: z.array(evidence).max(100).nullish(),
};

/** A screening that is declared with a list, whole. */
export const declaration = z
  .object({
    ...stated,
    screeningId: newId('Screening'),
    label: bilingual,
    screener: bilingual,
    because: bilingual,
  })
  .transform(
    ({ screeningId, ...given }): ScreeningDraft =>
      ({
        ...Object.fromEntries(Object.entries(given).filter(([, one]) => one !== null)),
        id: screeningId,
        complete: true,
      }) as ScreeningDraft,
  );

export function writeScreening(builder: Builder): void {
  writable(builder, {
    type: 'Screening',
    list: 'screenings',
    one: 'a screening',
    shape: z.object({
      ...stated,
      label: bilingual.optional(),
      screener: bilingual.optional(),
      complete: z.boolean().optional(),
      because: bilingual.optional(),
    }),
    check: (draft, { declarable }) => checkScreening(draft, declarable),
    fields: (t) => ({
      label: t.field({ type: 'BilingualInput', description: 'What the screening is called.' }),
      screener: t.field({
        type: 'BilingualInput',
        description: 'Who looked: a body or a role, never the name of a person.',
      }),
      complete: t.boolean({
        description: 'Whether they say that nothing is missing from their list.',
      }),
      because: t.field({
        type: 'BilingualInput',
        description: 'Why it may be called complete, or why not.',
      }),
      ...scopeFields(t),
    }),
  });
}

/** Where somebody looked, and for what. */
export function scopeFields(t: InputFields) {
  return {
    date: t.string({ description: 'When they looked, as precisely as known.' }),
    organisations: t.idList({
      description:
        'Whose activities they listed, by their `organisationId`; everybody’s when never said.',
    }),
    meanings: t.field({
      type: ['Meaning'],
      description: 'What they listed; every meaning when never said.',
    }),
    scope: t.field({
      type: ['MembersInput'],
      description: 'Where they looked; a dimension that is not listed was looked at whole.',
    }),
    needs: t.stringList({
      description:
        'Dimensions that a cell must name for this screening to speak about it; those that `scope` narrows when never said.',
    }),
    evidence: t.field({ type: ['EvidenceInput'], description: 'Where it can be read.' }),
  };
}
