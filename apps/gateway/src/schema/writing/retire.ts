import type { Revision } from '@prevention-spectrum/core';
import * as z from 'zod';
import type { NodeName } from '../../data.ts';
import { orRefused, Refusal, unwritten } from '../../errors/refusal.ts';
import type { Builder } from '../builder.ts';
import { ownId } from '../own-id.ts';
import { aboutFields } from './noun.ts';
import { usesOf } from './uses.ts';
import { id } from './words.ts';
import { aboutShape, readRequest, write } from './write.ts';

const retirable = {
  activities: 'Activity',
  organisations: 'Organisation',
  places: 'Place',
  audiences: 'Audience',
  channels: 'Channel',
  sources: 'Source',
  coders: 'Coder',
  expectations: 'Expectation',
  screenings: 'Screening',
} as const;

const shape = z.object({
  kind: z.enum(Object.keys(retirable) as (keyof typeof retirable)[]),
  recordId: id,
  version: z.number().int().min(1),
  ...aboutShape,
});

interface Retired {
  readonly __typename: 'Retired';
  readonly found: string;
  readonly revision: Revision | null;
  readonly repeated: boolean;
}

export function retire(builder: Builder): void {
  const retired = builder.objectRef<Retired>('Retired').implement({
    description: 'It does not count any more; what it was stays in the history.',
    fields: (t) => ({
      recordId: t.id({ description: 'What was retired.', resolve: ({ found }) => found }),
      revision: t.field({
        type: 'Revision',
        nullable: true,
        description: 'The write in the history; null when it did not count already.',
        resolve: ({ revision }) => revision,
      }),
      repeated: t.boolean({
        description: 'Whether it had been made before, under the same key.',
        resolve: ({ repeated }) => repeated,
      }),
    }),
  });
  const answer = builder.unionType('RetireAnswer', {
    description: 'What became of the retirement, or why it was not made.',
    types: [retired, 'InputRefused', 'StaleWrite', 'NotFound', 'InUse'],
    resolveType: ({ __typename }) => __typename,
  });
  const input = builder.inputType('RetireInput', {
    description: 'To take a record out of what counts.',
    fields: (t) => ({
      kind: t.field({
        type: 'RecordKind',
        required: true,
        description:
          'What kind of record it is. Codings are rejected instead; frameworks, statistics and contradictions stay.',
      }),
      recordId: t.id({ required: true, description: 'Which one, by either of its ids.' }),
      version: t.int({
        required: true,
        description: 'The `version` that was read: when somebody has written since, nothing is.',
      }),
      ...aboutFields(t),
    }),
  });

  builder.mutationField('retire', (t) =>
    t.field({
      type: answer,
      description: 'Takes a record out of what counts; what others name stays until they are gone.',
      extensions: { scope: 'write' },
      args: { input: t.arg({ type: input, required: true, description: 'What to retire.' }) },
      resolve: (_root, args, context, info) =>
        orRefused([...unwritten, 'InUse'], async (): Promise<Retired> => {
          const {
            kind: list,
            recordId,
            version,
            ...about
          } = readRequest('retire', shape, args.input);
          const found = ownId(retirable[list] as NodeName, recordId);
          const ref = { list, id: found };
          const made = await write(context, info, about, async ({ data }) => {
            const by = usesOf(data.dataset, ref);
            if (by.length > 0) throw new Refusal({ __typename: 'InUse', found, by });
            return { edit: { retire: [ref], seen: [{ ...ref, version }] } };
          });
          return { __typename: 'Retired', found, ...made };
        }),
    }),
  );
}
