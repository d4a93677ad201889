import { createHash } from 'node:crypto';
import {
  canonicalText,
  type Edit,
  type Revision,
  SpectrumError,
  type Store,
  type Written,
} from '@prevention-spectrum/core';
import type { GraphQLResolveInfo } from 'graphql';
import type * as z from 'zod';
import type { Context } from '../../context.ts';
import type { Desk } from '../../custody/holding.ts';
import { inTurn } from '../../custody/in-turn.ts';
import { InputRefused, inputRefused } from '../../errors/input-refused.ts';
import { Refusal } from '../../errors/refusal.ts';
import { refuse } from '../../errors/sentences.ts';
import { foreignCode, phrase } from './words.ts';

/** What every write may say about itself. */
export interface About {
  /** All that was asked for, as one text: what the key stands for. */
  readonly request?: string;
  readonly because?: string | null | undefined;
  readonly key?: string | null | undefined;
}

export const aboutShape = {
  because: phrase(1_000).nullish(),
  key: foreignCode.nullish(),
};

/** What somebody decided to write. */
interface Decision {
  readonly edit: Pick<Edit, 'put' | 'amend' | 'retire' | 'seen'>;
}

/** A write that was made, with what was decided; or that had been made before, under the same key. */
export type Made<Decided extends Decision> = {
  /** What the answer reads: the data after the write. */
  readonly context: Context;
} & Outcome<Decided>;

type Outcome<Decided> =
  | { readonly repeated: true; readonly revision: Revision }
  | {
      readonly repeated: false;
      /** `null` when everything was so already. */
      readonly revision: Revision | null;
      readonly decided: Decided;
    };

/** How often a write is decided anew because another process wrote in between. */
const mostAttempts = 25;

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
 * Writes for the caller what is decided on the records as they are, or nothing. When others write in between, it is
 * decided anew; what was made before under the key stands, though it could not be made by now. A key is the caller's
 * own: two programs that count from one do not meet, nor do two members whom history calls the same.
 * @throws Refusal when it is stale or about something that is not there; InputRefused for a key that stands for
 * another write; SpectrumError `gateway/read-only`, `gateway/busy`; and whatever `decide` throws
 */
export async function write<Decided extends Decision>(
  context: Context,
  info: GraphQLResolveInfo,
  about: About,
  decide: (desk: Desk) => Promise<Decided>,
): Promise<Made<Decided>> {
  const { store } = context;
  if (!store) return refuse('gateway/read-only');
  const outcome = await inTurn(store, () => settled(store, context, about, decide));
  return { ...outcome, context: context.below(info, await context.now()) };
}

async function settled<Decided extends Decision>(
  store: Store,
  context: Context,
  about: About,
  decide: (desk: Desk) => Promise<Decided>,
): Promise<Outcome<Decided>> {
  // At once, without a pause: who waits gives way to whoever writes on.
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    // Before anything else is read: what others write from here on refuses the write.
    const head = await store.lastRevision();
    // An edit that does nothing leaves its key free.
    const before = about.key ? await sent(store, context, about, {}) : null;
    if (before?.revision) return { repeated: true, revision: before.revision };
    const decided = await decide(await context.now()).catch(async (error: unknown) => {
      // A refusal holds where all that was looked at is of one revision.
      if ((await store.lastRevision()) === head) throw error;
      return null;
    });
    if (!decided) continue;
    const made = await sent(store, context, about, { ...decided.edit, head });
    if (made?.repeated && made.revision) return { repeated: true, revision: made.revision };
    if (made) return { repeated: false, revision: made.revision, decided };
  }
  return refuse('gateway/busy');
}

/** `null` when it was decided against another revision than the last. */
async function sent(
  store: Store,
  { caller }: Context,
  { because, key, request }: About,
  edit: Omit<Edit, 'by'>,
): Promise<Extract<Written, { readonly ok: true }> | null> {
  const written = await store
    .write({
      by: caller.by,
      ...(because ? { because } : {}),
      ...(key ? { key: `${caller.identity ?? caller.by}: ${key}` } : {}),
      ...(key && request ? { request } : {}),
      ...edit,
    })
    .catch((error: unknown) => tellRefusal(error, key));
  if (written.ok) return written;
  if (written.head !== undefined) return null;
  const [{ id: found, version } = { id: '', version: 0 }] = written.stale;
  if (version === 0) throw new Refusal({ __typename: 'NotFound', found });
  throw new Refusal({ __typename: 'StaleWrite', found, version });
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
