import { createHash, randomUUID } from 'node:crypto';
import type { InputFieldMap } from '@pothos/core';
import type { Checked, RecordList, Revision } from '@prevention-spectrum/core';
import type { GraphQLResolveInfo } from 'graphql';
import * as z from 'zod';
import type { Context } from '../../context.ts';
import type { Data, NodeName } from '../../data.ts';
import { InputRefused } from '../../errors/input-refused.ts';
import { orRefused, Refusal, unwritten } from '../../errors/refusal.ts';
import { refusal } from '../../errors/sentences.ts';
import type { Builder, BuilderTypes } from '../builder.ts';
import { ownId } from '../own-id.ts';
import { id, newId } from './words.ts';
import { type About, aboutShape, readRequest, write } from './write.ts';

/** Records that are written one by one: how they are taken in and checked. */
export interface Noun {
  readonly type: Exclude<NodeName, 'Contradiction' | 'Framework' | 'Statistic'> | 'Coder';
  readonly list: Exclude<RecordList, 'codings'>;
  /** `an activity`. */
  readonly one: string;
  /** What it says of itself; whatever may be left out of a change is not required here. */
  readonly fields: (t: InputFields) => InputFieldMap;
  /** What is given, in core's words; `null` takes back what was stated. */
  readonly shape: z.ZodType<Readonly<Record<string, unknown>>>;
  /** Core's own check, against everything else that is there. */
  check(draft: Draft, data: Data): Checked<object>;
}

export const versionNote =
  'How often it has been changed, to be given when it is written; null in an answer about the past, and where nothing can be written.';

export type Draft = Readonly<Record<string, unknown>> & { readonly id: string };
export type InputFields = PothosSchemaTypes.InputFieldBuilder<BuilderTypes, 'InputObject'>;

interface Written {
  readonly __typename: string;
  readonly item: object;
  readonly revision: Revision | null;
  readonly repeated: boolean;
}

/** Adds the writes of a noun: to create one, and to change what one says. */
export function writable(builder: Builder, noun: Noun): void {
  const { type, list, one, fields, shape } = noun;
  const field = type.charAt(0).toLowerCase() + type.slice(1);
  const ownField = `${field}Id`;

  builder.objectField(type, 'version', (t) =>
    t.int({
      nullable: true,
      description: versionNote,
      resolve: (record, _args, context) => context.version({ list, id: record.id }, record),
    }),
  );
  const written = builder.objectRef<Written>(`${type}Written`).implement({
    description: `What became of writing ${one}.`,
    fields: (t) => ({
      [field]: t.field({
        type,
        description: 'How it stands now.',
        resolve: ({ item }) => item as never,
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
    }),
  });
  const answer = builder.unionType(`Write${type}Answer`, {
    description: `${type}: what became of the write, or why it was not made.`,
    types: [written, 'InputRefused', 'StaleWrite', 'NotFound'],
    resolveType: ({ __typename }) => __typename,
  });

  const stated = builder.inputType(`${type}Input`, {
    description: `What ${one} says of itself. In a change, what is left out stays, and null takes it back.`,
    fields,
  });
  const creation = builder.inputType(`Create${type}Input`, {
    description: `To add ${one}.`,
    fields: (t) => ({
      [ownField]: t.id({
        description: 'The id to know it by; one that nobody can guess when left out.',
      }),
      [field]: t.field({ type: stated, required: true, description: 'What it says of itself.' }),
      ...aboutFields(t),
    }),
  });
  const change = builder.inputType(`Update${type}Input`, {
    description: `To change what ${one} says of itself.`,
    fields: (t) => ({
      [ownField]: t.id({ required: true, description: 'Which one, by either of its ids.' }),
      version: t.int({
        required: true,
        description: 'The `version` that was read: when somebody has written since, nothing is.',
      }),
      [field]: t.field({ type: stated, required: true, description: 'What is to be otherwise.' }),
      ...aboutFields(t),
    }),
  });
  const creationShape: z.ZodType<Given> = z.object({
    [ownField]: newId(type as NodeName).nullish(),
    [field]: shape,
    ...aboutShape,
  });
  const changeShape: z.ZodType<Given> = z.object({
    [ownField]: id,
    version: z.number().int().min(1),
    [field]: shape,
    ...aboutShape,
  });

  const put = async (context: Context, info: GraphQLResolveInfo, task: Task) => {
    const made = await write(context, info, task.about, async ({ data }) => {
      const found = stored(noun, task.id, data);
      await checkThere(task, found, context);
      const checked = noun.check(merged(task, found), data);
      const wrong = checked.diagnostics.filter(({ severity }) => severity !== 'info');
      if (!checked.ok || wrong.length > 0) {
        throw new InputRefused(
          wrong.map((diagnostic) => ({ path: [field, ...(diagnostic.at.path ?? [])], diagnostic })),
        );
      }
      const seen = [{ list, id: task.id, version: task.version }];
      return { edit: { put: { [list]: [checked.value] }, seen }, item: checked.value };
    });
    const { revision, repeated } = made;
    const item =
      stored(noun, task.id, made.context.data) ??
      (made.repeated ? await itemThen(made, task) : made.decided.item);
    return { __typename: `${type}Written`, item, revision, repeated };
  };

  /** As that write left it, where it has been retired since. */
  const itemThen = async ({ revision, context }: Before, { id }: Task) => {
    const { data } = await context.past({ revision: revision.number });
    return stored(noun, id, data) as object;
  };

  /** Whether it may be created, or changed: what was retired may come back by a change. */
  const checkThere = async (
    { id, version }: Task,
    found: object | undefined,
    { store }: Context,
  ) => {
    const [last = 0] = (await store?.versions([{ list, id }])) ?? [];
    if (version === last) return;
    if (last === 0) throw new Refusal({ __typename: 'NotFound', found: id });
    if (version > 0) throw new Refusal({ __typename: 'StaleWrite', found: id, version: last });
    const diagnostic = found
      ? refusal('gateway/id-taken', { found: id })
      : refusal('gateway/id-retired', { found: id, version: last });
    throw new InputRefused([{ path: [ownField], diagnostic }]);
  };

  builder.mutationFields((t) => ({
    [`create${type}`]: t.field({
      type: answer,
      description: `Adds ${one}.`,
      extensions: { scope: 'write' },
      args: { input: t.arg({ type: creation, required: true, description: 'What to add.' }) },
      resolve: (_root, { input }, context, info) =>
        orRefused(unwritten, () => {
          const { because, key, request, ...given } = readRequest(
            `create${type}`,
            creationShape,
            input,
          );
          const about = { because, key, request } as About;
          const stated = given[field] as Task['stated'];
          const wanted = given[ownField] as string | null | undefined;
          const id = wanted ?? derivedId(type, about, context);
          return put(context, info, { id, version: 0, stated, about });
        }),
    }),
    [`update${type}`]: t.field({
      type: answer,
      description: `Changes what ${one} says of itself; one that was retired counts again.`,
      extensions: { scope: 'write' },
      args: { input: t.arg({ type: change, required: true, description: 'What to change.' }) },
      resolve: (_root, { input }, context, info) =>
        orRefused(unwritten, () => {
          const { because, key, request, version, ...given } = readRequest(
            `update${type}`,
            changeShape,
            input,
          );
          const about = { because, key, request } as About;
          const stated = given[field] as Task['stated'];
          const id = ownId(type as NodeName, given[ownField] as string);
          return put(context, info, { id, version: version as number, stated, about });
        }),
    }),
  }));
}

type Before = { readonly revision: Revision; readonly context: Context };
type Given = Readonly<Record<string, unknown>>;

interface Task {
  readonly id: string;
  readonly version: number;
  readonly stated: Readonly<Record<string, unknown>>;
  readonly about: About;
}

export function aboutFields(t: InputFields) {
  return {
    because: t.string({
      description: 'Why, for the history: in a sentence, without names of people.',
    }),
    key: t.string({
      description:
        'Names this write for a retry: sent again with the same key, it is not made twice. Refused when the key was used for another write.',
    }),
  };
}

/** What is stated already, with what is to be otherwise. */
function merged({ id, stated }: Task, found: object | undefined): Draft {
  const whole = { ...found, ...stated, id };
  return Object.fromEntries(
    Object.entries(whole).filter(([, value]) => value !== null && value !== undefined),
  ) as Draft;
}

function stored({ type, list }: Noun, id: string, data: Data): object | undefined {
  if (type === 'Coder') return data.coders.get(id);
  return data.find(type, id) ?? data.dataset[list].find((one) => 'id' in one && one.id === id);
}

/** A retry under the same key means the same record. */
function derivedId(type: string, { key }: About, { caller }: Context): string {
  if (!key) return randomUUID();
  const digest = createHash('sha256').update(
    JSON.stringify([type, caller.identity ?? caller.by, key]),
  );
  return digest.digest('base64url').slice(0, 22);
}
