import {
  type Activity,
  type Alternative,
  type Checked,
  type Coding,
  canonicalText,
  checkCoding,
  codingNamed,
  type Diagnostic,
  type Edit,
  type Framework,
  type Reading,
  type Revision,
} from '@prevention-spectrum/core';
import type { GraphQLResolveInfo } from 'graphql';
import * as z from 'zod';
import type { Context } from '../../context.ts';
import type { Data } from '../../data.ts';
import { InputRefused } from '../../errors/input-refused.ts';
import { orRefused, Refusal, unwritten } from '../../errors/refusal.ts';
import { refusal } from '../../errors/sentences.ts';
import type { Builder } from '../builder.ts';
import { ownId } from '../own-id.ts';
import { evidence } from './declared.ts';
import { aboutFields, type InputFields, versionNote } from './noun.ts';
import { id, text } from './words.ts';
import { type About, aboutShape, type Made, readRequest, write } from './write.ts';

const codes = z.array(id).max(100).nullish();
const reading = z
  .object({
    verdict: z.enum(['within', 'outside', 'resource']),
    principal: codes,
    significant: codes,
    absent: codes,
  })
  .transform(
    ({ verdict, principal, significant, absent }): Reading =>
      verdict === 'within'
        ? {
            verdict,
            principal: principal ?? [],
            significant: significant ?? [],
            absent: absent ?? [],
          }
        : { verdict },
  );
const alternative = z
  .object({ reading, because: text, coder: id.nullish() })
  .transform(({ coder, ...rest }): Alternative => (coder ? { ...rest, coder } : rest));
const proposal = z.object({
  coding: z.object({
    activity: id.transform((one) => ownId('Activity', one)),
    framework: id.transform((one) => ownId('Framework', one)),
    coder: id,
    reading,
    evidence: z.array(evidence).min(1).max(100),
    because: text.nullish(),
    confidence: z.enum(['high', 'medium', 'low']),
    alternatives: z.array(alternative).max(20).nullish(),
  }),
  ...aboutShape,
});
const decision = z.object({ codingId: id, version: z.number().int().min(1), ...aboutShape });
const objection = decision.extend({ alternative });

interface Written {
  readonly __typename: 'CodingWritten';
  readonly coding: Coding;
  readonly revision: Revision | null;
  readonly repeated: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export function writeCoding(builder: Builder): void {
  builder.objectFields('Coding', (t) => ({
    codingId: t.id({
      nullable: true,
      description:
        'The activity with the number of the coding there, to be given when it is decided; null in an answer about the past, and where nothing can be written.',
      resolve: (coding, _args, context) => context.codingId(coding),
    }),
    codingVersion: t.int({
      nullable: true,
      description: versionNote,
      async resolve(coding, _args, context) {
        const id = await context.codingId(coding);
        return id === null ? null : context.version({ list: 'codings', id }, coding);
      },
    }),
  }));

  const written = builder.objectRef<Written>('CodingWritten').implement({
    description: 'What became of writing a coding.',
    fields: (t) => ({
      coding: t.field({
        type: 'Coding',
        description: 'How it stands now.',
        resolve: ({ coding }) => coding,
      }),
      revision: t.field({
        type: 'Revision',
        nullable: true,
        description: 'The write in the history; null when everything was so already.',
        resolve: ({ revision }) => revision,
      }),
      repeated: t.boolean({
        description: 'Whether it had been made before, under the same key.',
        resolve: ({ repeated }) => repeated,
      }),
      diagnostics: t.field({
        type: ['Diagnostic'],
        description:
          'What is still to be said about it: another name of a category, an older version.',
        resolve: ({ diagnostics }) => diagnostics,
      }),
    }),
  });
  const answer = builder.unionType('WriteCodingAnswer', {
    description: 'Coding: what became of the write, or why it was not made.',
    types: [written, 'InputRefused', 'StaleWrite', 'NotFound'],
    resolveType: ({ __typename }) => __typename,
  });
  const { propose, decide, object } = inputs(builder);

  builder.mutationFields((t) => ({
    proposeCoding: t.field({
      type: answer,
      description:
        'Suggests how an activity is to be read. It does not count until somebody accepts it.',
      extensions: { scope: 'code' },
      args: { input: t.arg({ type: propose, required: true, description: 'What to propose.' }) },
      resolve: (_root, { input }, context, info) =>
        orRefused(unwritten, async () => {
          const { coding, ...about } = readRequest('proposeCoding', proposal, input);
          const made = await write(context, info, about, async ({ data }) => {
            const { value, diagnostics } = checked(proposed(coding, data), data, ['coding']);
            return { edit: { put: { codings: [value] } }, coding: value, diagnostics };
          });
          return answerOf(made);
        }),
    }),
    acceptCoding: t.field({
      type: answer,
      description:
        'Lets a coding count. The one that counted for the same activity and framework is kept as rejected.',
      extensions: { scope: 'code' },
      args: { input: t.arg({ type: decide, required: true, description: 'Which coding.' }) },
      resolve: (_root, { input }, context, info) =>
        orRefused(unwritten, () =>
          amended(context, info, readRequest('acceptCoding', decision, input), (coding) => ({
            ...coding,
            status: 'accepted',
          })),
        ),
    }),
    rejectCoding: t.field({
      type: answer,
      description: 'Turns a coding down. It is kept, and does not count.',
      extensions: { scope: 'code' },
      args: { input: t.arg({ type: decide, required: true, description: 'Which coding.' }) },
      resolve: (_root, { input }, context, info) =>
        orRefused(unwritten, () =>
          amended(context, info, readRequest('rejectCoding', decision, input), (coding) => ({
            ...coding,
            status: 'rejected',
          })),
        ),
    }),
    contestCoding: t.field({
      type: answer,
      description:
        'Adds another reading that an honest coder could defend to the coding that counts, with its reason.',
      extensions: { scope: 'code' },
      args: { input: t.arg({ type: object, required: true, description: 'What else to read.' }) },
      resolve: (_root, { input }, context, info) =>
        orRefused(unwritten, () => {
          const { alternative: other, ...given } = readRequest('contestCoding', objection, input);
          return amended(context, info, given, (coding) => contested(coding, other));
        }),
    }),
  }));
}

function inputs(builder: Builder) {
  builder.inputType('ReadingInput', {
    description: 'How somebody reads one activity in one framework.',
    fields: (t) => ({
      verdict: t.field({
        type: 'Verdict',
        required: true,
        defaultValue: 'within',
        description: 'How the activity stands to the framework as a whole.',
      }),
      principal: t.stringList({ description: 'The categories that it is for, by their `code`.' }),
      significant: t.stringList({ description: 'Those that it does too.' }),
      absent: t.stringList({ description: 'Those that were looked for and are not there.' }),
    }),
  });
  const alternativeInput = builder.inputType('AlternativeInput', {
    description: 'Another reading that an honest coder could defend, whole.',
    fields: (t) => ({
      reading: t.field({
        type: 'ReadingInput',
        required: true,
        description: 'How the activity would be read.',
      }),
      because: t.field({
        type: ['WordingInput'],
        required: true,
        description: 'Why somebody could read it so.',
      }),
      coder: t.id({ description: 'Who holds this reading, by the `coderId`.' }),
    }),
  });
  const coding = builder.inputType('CodingInput', {
    description: 'One coder’s reading of one activity in one framework, with its evidence.',
    fields: (t) => ({
      activity: t.id({ required: true, description: 'What is read, by its `activityId`.' }),
      framework: t.id({ required: true, description: 'In what, by its `frameworkId`.' }),
      coder: t.id({ required: true, description: 'Who reads it, by the `coderId`.' }),
      reading: t.field({ type: 'ReadingInput', required: true, description: 'How it is read.' }),
      evidence: t.field({
        type: ['EvidenceInput'],
        required: true,
        description: 'What that rests on: at least one.',
      }),
      because: t.field({ type: ['WordingInput'], description: 'Why it is read so.' }),
      confidence: t.field({
        type: 'Confidence',
        required: true,
        defaultValue: 'medium',
        description: 'How sure the coder is.',
      }),
      alternatives: t.field({
        type: [alternativeInput],
        description: 'Other readings that could be defended.',
      }),
    }),
  });
  const which = (t: InputFields) => ({
    codingId: t.id({ required: true, description: 'Which coding, by its `codingId`.' }),
    version: t.int({
      required: true,
      description:
        'The `codingVersion` that was read: when somebody has written since, nothing is.',
    }),
  });
  return {
    propose: builder.inputType('ProposeCodingInput', {
      description: 'To suggest how an activity is to be read.',
      fields: (t) => ({
        coding: t.field({ type: coding, required: true, description: 'The reading.' }),
        ...aboutFields(t),
      }),
    }),
    decide: builder.inputType('DecideCodingInput', {
      description: 'To let a coding count, or to turn it down.',
      fields: (t) => ({ ...which(t), ...aboutFields(t) }),
    }),
    object: builder.inputType('ContestCodingInput', {
      description: 'To say how else an activity could be read.',
      fields: (t) => ({
        ...which(t),
        alternative: t.field({
          type: alternativeInput,
          required: true,
          description: 'The other reading, and why.',
        }),
        ...aboutFields(t),
      }),
    }),
  };
}

type Decision = About & { readonly codingId: string; readonly version: number };

function proposed(
  given: z.infer<typeof proposal>['coding'],
  { dataset: { frameworks } }: Data,
): Omit<Coding, 'activity' | 'evidence'> & { readonly activity: string } {
  const framework = frameworks.find(({ id: one }) => one === given.framework);
  return {
    ...given,
    version: framework?.version ?? '',
    because: given.because ?? null,
    alternatives: given.alternatives ?? [],
    status: 'proposed',
  };
}

/** @throws InputRefused */
function checked(draft: object, data: Data, path: readonly string[]) {
  const { activities, frameworks } = codable(data);
  const found: Checked<Coding> = checkCoding(draft, { activities, frameworks });
  const unknown = found.ok ? unknownCoders(found.value, data) : [];
  const wrong = [...found.diagnostics, ...unknown].filter(({ severity }) => severity === 'error');
  if (!found.ok || wrong.length > 0) {
    throw new InputRefused(wrong.map((diagnostic) => ({ path, diagnostic })));
  }
  return found;
}

function codable({ dataset }: Data) {
  const byId = (framework: Framework) => [framework.id, framework] as const;
  return {
    activities: new Set(dataset.activities.map(({ id: one }: Activity) => one as string)),
    frameworks: new Map(dataset.frameworks.map(byId)),
  };
}

function unknownCoders({ coder, alternatives }: Coding, { coders }: Data): readonly Diagnostic[] {
  return [coder, ...alternatives.flatMap((one) => one.coder ?? [])]
    .filter((one) => !coders.has(one))
    .map((found) => ({
      code: 'core/member-unknown',
      severity: 'error',
      params: { found, dimension: 'coder' },
      at: {},
    }));
}

function contested(coding: Coding, other: Alternative): Coding {
  if (coding.status !== 'accepted') {
    const diagnostic = refusal('gateway/coding-not-accepted', { status: coding.status });
    throw new InputRefused([{ path: ['codingId'], diagnostic }]);
  }
  const text = canonicalText(other);
  const known = coding.alternatives.some((one) => canonicalText(one) === text);
  return known ? coding : { ...coding, alternatives: [...coding.alternatives, other] };
}

/** @throws InputRefused, Refusal */
async function amended(
  context: Context,
  info: GraphQLResolveInfo,
  { codingId, version, ...about }: Decision,
  change: (coding: Coding) => Coding,
): Promise<Written> {
  const made = await write(context, info, about, async ({ data }) => {
    const coding = await codingBy(codingId, context);
    const { value, diagnostics } = checked(change(coding), data, ['alternative']);
    const seen = [{ list: 'codings' as const, id: codingId, version }];
    const edit = { amend: [{ id: codingId, coding: value }], seen };
    return { edit, coding: value, diagnostics };
  });
  return answerOf(made, codingId);
}

/** @throws Refusal */
async function codingBy(id: string, { store }: Context): Promise<Coding> {
  const named = codingNamed(id);
  const codings = named ? await store?.codings(named.activity) : undefined;
  const coding = named && codings?.[named.number - 1];
  if (!coding) throw new Refusal({ __typename: 'NotFound', found: id });
  return coding;
}

interface Coded {
  readonly edit: Pick<Edit, 'put' | 'amend' | 'seen'>;
  readonly coding: Coding;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The coding as the data have it after the write.
 * @param id of the coding; of the only one that was written, when left out
 */
async function answerOf(made: Made<Coded>, id?: string): Promise<Written> {
  const { revision, repeated, context } = made;
  const { coding, diagnostics } = made.repeated
    ? { coding: await codingBy(id ?? made.revision.touched[0]?.id ?? '', context), diagnostics: [] }
    : made.decided;
  const text = canonicalText(coding);
  const known = context.data.codingsOf.get(coding.activity) ?? [];
  return {
    __typename: 'CodingWritten',
    coding: known.find((one) => canonicalText(one) === text) ?? coding,
    revision,
    repeated,
    diagnostics,
  };
}
