import { SpectrumError } from '@prevention-spectrum/core';
import type { Context } from '../../context.ts';
import type { Stewardship } from '../../custody/stewardship.ts';
import { InputRefused } from '../../errors/input-refused.ts';
import { Refusal } from '../../errors/refusal.ts';
import { refuse } from '../../errors/sentences.ts';
import type { Builder } from '../builder.ts';

/** How history calls whoever lets somebody in, in one line. */
export function nameOf({ caller }: Context): string {
  return caller.by.slice(0, 80);
}

/** @throws SpectrumError `gateway/no-stewardship` */
export function stewardshipIn({ stewardship }: Context): Stewardship {
  return stewardship ?? refuse('gateway/no-stewardship');
}

/** What is wrong with a field is told as that. @throws InputRefused */
export async function byField<Value>(
  fields: Readonly<Record<string, string>>,
  work: Promise<Value>,
): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof SpectrumError)) throw error;
    const { code, params } = error.diagnostic;
    const field = code === 'store/field-refused' ? String(params.field) : fields[code];
    if (field === undefined) throw error;
    throw new InputRefused([{ path: [field], diagnostic: error.diagnostic }], { cause: error });
  }
}

/** @throws Refusal when there was nothing to end */
export async function ended(found: string, done: Promise<boolean>) {
  if (!(await done)) throw new Refusal({ __typename: 'NotFound', found });
  return { __typename: 'Ended', found } as const;
}

interface Ended {
  readonly __typename: 'Ended';
  readonly found: string;
}

/** The type of an answer that says whether something was ended. */
export type EndAnswer = ReturnType<typeof endAnswer>;

export function endAnswer(builder: Builder) {
  const type = builder.objectRef<Ended>('Ended').implement({
    description: 'It does not stand any more.',
    fields: (t) => ({
      found: t.exposeID('found', { description: 'What was ended.' }),
    }),
  });
  return builder.unionType('EndAnswer', {
    description: 'That it was ended, or that there was nothing to end.',
    types: [type, 'NotFound'],
    resolveType: ({ __typename }) => __typename,
  });
}
