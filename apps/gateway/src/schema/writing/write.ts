import { createHash } from 'node:crypto';
import { canonicalText, type Edit, type Revision, SpectrumError } from '@prevention-spectrum/core';
import type { GraphQLResolveInfo } from 'graphql';
import type * as z from 'zod';
import type { Context } from '../../context.ts';
import { InputRefused, inputRefused } from '../../errors/input-refused.ts';
import { Refusal } from '../../errors/refusal.ts';
import { refuse } from '../../errors/sentences.ts';
import { id, phrase } from './words.ts';

/** What every write may say about itself. */
export interface About {
  /** All that was asked for, as one text: what the key stands for. */
  readonly request?: string;
  readonly because?: string | null | undefined;
  readonly key?: string | null | undefined;
}

export const aboutShape = {
  because: phrase(1_000).nullish(),
  key: id.nullish(),
};

/** A write that was made, or had been made before. */
export interface Made {
  /** `null` when everything was so already. */
  readonly revision: Revision | null;
  readonly repeated: boolean;
  /** What the answer reads: the data after the write. */
  readonly context: Context;
}

/** An input that fits its shape. @throws InputRefused with everything that is wrong */
export function readInput<Input>(shape: z.ZodType<Input>, given: unknown): Input {
  const read = shape.safeParse(given);
  if (!read.success) throw inputRefused(read.error);
  return read.data;
}

/**
 * The input of a mutation, with the request that its key stands for.
 * @throws InputRefused with everything that is wrong
 */
export function readRequest<Input extends object>(
  mutation: string,
  shape: z.ZodType<Input>,
  given: unknown,
): Input & { readonly request: string } {
  const input = readInput(shape, given);
  const digest = createHash('sha256').update(canonicalText(input));
  return { ...input, request: `${mutation} ${digest.digest('hex')}` };
}

/**
 * Writes for the caller. A key is the caller's own: two programs that count from one do not meet.
 * @throws Refusal when it is stale or about something that is not there; InputRefused for a key that stands for
 * another write; SpectrumError `gateway/read-only`
 */
export async function write(
  context: Context,
  info: GraphQLResolveInfo,
  edit: Pick<Edit, 'put' | 'amend' | 'retire' | 'seen'>,
  { because, key, request }: About,
): Promise<Made> {
  const { store, caller } = context;
  if (!store) return refuse('gateway/read-only');
  const written = await store
    .write({
      by: caller.by,
      ...(because ? { because } : {}),
      ...(key ? { key: `${caller.by}: ${key}` } : {}),
      ...(key && request ? { request } : {}),
      ...edit,
    })
    .catch((error: unknown) => tellRefusal(error, key));
  if (!written.ok) {
    const [{ id: found, version } = { id: '', version: 0 }] = written.stale;
    if (version === 0) throw new Refusal({ __typename: 'NotFound', found });
    throw new Refusal({ __typename: 'StaleWrite', found, version });
  }
  const { revision, repeated } = written;
  return { revision, repeated, context: context.below(info, await context.now()) };
}

/**
 * The write that was made before under the key of this one; `null` when there is none. To be asked before anything is
 * checked: what was made stands, though it could not be made by now.
 * @throws InputRefused for a key that stands for another request
 */
export async function madeBefore(
  context: Context,
  info: GraphQLResolveInfo,
  about: About,
): Promise<(Made & { readonly revision: Revision }) | null> {
  if (!about.key) return null;
  // An edit that does nothing leaves its key free.
  const { revision, ...made } = await write(context, info, {}, about);
  return revision && { revision, ...made };
}

function tellRefusal(error: unknown, key: About['key']): never {
  if (error instanceof SpectrumError && error.code === 'core/key-reused') {
    // The store knows the key with whose it is.
    const diagnostic = { ...error.diagnostic, params: { key: key ?? '' } };
    throw new InputRefused([{ path: ['key'], diagnostic }], { cause: error });
  }
  if (error instanceof SpectrumError && error.code === 'core/record-unknown') {
    const found = String(error.diagnostic.params.found);
    throw new Refusal({ __typename: 'NotFound', found }, { cause: error });
  }
  throw error;
}
