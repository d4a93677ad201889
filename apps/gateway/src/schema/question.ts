import type { Count, CoverageQuestion, Meaning } from '@prevention-spectrum/core';
import * as z from 'zod';
import type { Builder } from './builder.ts';
import type { QuestionInput } from './names.ts';
import { ownId } from './own-id.ts';
import { valuesOf } from './values.ts';
import { type Given, name, whereOf } from './where.ts';

// `where` has a shape of its own; enums are checked by GraphQL, and what a question means by core.
const rest = {
  expectation: name.nullish(),
  atLeast: z.number().max(1_000_000).nullish(),
};
const coverageShape = z.looseObject({ by: z.array(name).max(6), ...rest });
const boundsShape = z.looseObject({ by: name, ...rest });

export function question(builder: Builder): void {
  builder.enumType('Meaning', {
    description: 'What "covered" is taken to mean, from the weakest to the strongest.',
    values: valuesOf<Meaning>({
      mandated: 'Somebody is charged with it, plans it or reports it.',
      planned: 'It is planned or reported.',
      reported: 'It is reported to have taken place.',
      reached: 'It is reported to have reached people.',
    }),
  });

  builder.enumType('MeaningAsked', {
    description: 'What a question may take "covered" to mean.',
    values: valuesOf<Meaning | 'effective'>({
      mandated: 'Somebody is charged with it, plans it or reports it.',
      planned: 'It is planned or reported.',
      reported: 'It is reported to have taken place.',
      reached: 'It is reported to have reached people.',
      effective: 'Always refused, with the reason: activity data cannot show that anything worked.',
    }),
  });

  builder.enumType('CountedSignificance', {
    description: 'Which categories of a reading count.',
    values: valuesOf<Count['significance']>({
      any: 'Principal and significant ones.',
      principal: 'Only what the activity is for.',
    }),
  });

  builder.enumType('CountedUnits', {
    description: 'What is counted as one.',
    values: valuesOf<Count['units']>({
      each: 'Every activity and every component.',
      umbrella: 'Everything that is part of the same programme, once.',
    }),
  });

  builder.inputType('CountInput', {
    description: 'What is counted.',
    fields: (t) => ({
      significance: t.field({
        type: 'CountedSignificance',
        description: 'Which categories of a reading count; `ANY` when left out.',
      }),
      units: t.field({
        type: 'CountedUnits',
        description: 'What is counted as one; `EACH` when left out.',
      }),
    }),
  });

  builder.inputType('CoverageInput', {
    description: 'A question about coverage. Only `by` is needed.',
    validate: coverageShape,
    fields: (t) => ({
      by: t.stringList({
        required: true,
        description:
          'The dimensions whose every combination is a cell: a framework’s id, `place:<level>`, `audience`, `channel`, `organisation`, `period:year`, `period:quarter`, `period:month`. `dimensions` lists those that the data have.',
      }),
      where: t.field({ type: 'WhereInput', description: 'Looks at a part of the data.' }),
      expectation: t.id({
        description:
          'What should be covered and whose work counts, by its `expectationId`; the reported work of everybody when left out.',
      }),
      count: t.field({
        type: 'CountInput',
        description: 'Overrides which codings count, and what is counted as one.',
      }),
      meaning: t.field({
        type: 'MeaningAsked',
        description: 'Overrides what the expectation takes "covered" to mean.',
      }),
      atLeast: t.int({ description: 'Overrides how many activities a cell needs.' }),
      asOf: t.field({
        type: 'MomentInput',
        description: 'Asks the records as they were; as they are now when left out.',
      }),
    }),
  });

  builder.inputType('BoundsInput', {
    description: 'A question about how large the members of one dimension are.',
    validate: boundsShape,
    fields: (t) => ({
      by: t.string({ required: true, description: 'The dimension, usually a framework’s id.' }),
      where: t.field({ type: 'WhereInput', description: 'Looks at a part of the data.' }),
      expectation: t.id({
        description:
          'Whose work counts, by the `expectationId`; the reported work of everybody when left out.',
      }),
      count: t.field({
        type: 'CountInput',
        description: 'Which codings count, and what is counted as one, in the count itself.',
      }),
      meaning: t.field({
        type: 'MeaningAsked',
        description: 'Overrides what the expectation takes "covered" to mean.',
      }),
      atLeast: t.int({ description: 'Overrides how many activities a cell needs.' }),
      asOf: t.field({
        type: 'MomentInput',
        description: 'Asks the records as they were; as they are now when left out.',
      }),
    }),
  });
}

/** The question in core's words. */
export function questionOf({
  by,
  where,
  expectation,
  meaning,
  atLeast,
  count,
}: Given<Omit<QuestionInput, 'by' | 'where' | 'count' | 'asOf'>> & {
  readonly by: readonly string[];
  readonly where?: Parameters<typeof whereOf>[0];
  readonly count?: Given<NonNullable<QuestionInput['count']>> | null | undefined;
}): CoverageQuestion {
  const asked = whereOf(where);
  return {
    by: by.map((dimension) => ownId('Framework', dimension)),
    ...(Object.keys(asked).length > 0 ? { where: asked } : {}),
    ...(expectation ? { expectation: ownId('Expectation', expectation) } : {}),
    // Core refuses `effective` and says why: it is no meaning.
    ...(meaning ? { meaning: meaning as Meaning } : {}),
    ...(typeof atLeast === 'number' ? { atLeast } : {}),
    ...(count
      ? {
          count: {
            ...(count.significance ? { significance: count.significance } : {}),
            ...(count.units ? { units: count.units } : {}),
          },
        }
      : {}),
  };
}
