import type { Checked } from '@prevention-spectrum/core';
import * as z from 'zod';
import { inputRefused } from '../../errors/input-refused.ts';
import type { Builder } from '../builder.ts';
import { type Draft, writable } from './noun.ts';
import { phrase, text } from './words.ts';

const citation = phrase(2_000);
const url = phrase(2_000).pipe(z.url({ protocol: /^https?$/ }));
const licence = phrase(200);
const kind = z.enum(['person', 'group', 'program']);

/** What records rest on: the sources, and whoever read them. */
export function writeOrigin(builder: Builder): void {
  writable(builder, {
    type: 'Source',
    list: 'sources',
    one: 'a source',
    shape: z.object({
      citation: citation.optional(),
      url: url.nullish(),
      licence: licence.nullish(),
    }),
    check: whole(z.object({ citation, url: url.optional(), licence: licence.optional() })),
    fields: (t) => ({
      citation: t.string({ description: 'How to cite it.' }),
      url: t.string({ description: 'Where it can be read.' }),
      licence: t.string({ description: 'On what terms it may be used.' }),
    }),
  });
  writable(builder, {
    type: 'Coder',
    list: 'coders',
    one: 'a coder',
    shape: z.object({ kind: kind.optional(), label: text.optional() }),
    check: whole(z.object({ kind, label: z.record(z.string(), z.string()) })),
    fields: (t) => ({
      kind: t.field({ type: 'CoderKind', description: 'A person, a group or a program.' }),
      label: t.field({
        type: ['WordingInput'],
        description: 'A role or a pseudonym: never the name of a person.',
      }),
    }),
  });
}

/** Core takes these as they are: whatever one cannot do without must be there. */
function whole(shape: z.ZodType<object>) {
  return (draft: Draft): Checked<object> => {
    const read = shape.safeParse(draft);
    if (read.success) return { ok: true, value: draft, diagnostics: [] };
    const diagnostics = inputRefused(read.error).issues.map(({ path, diagnostic }) => ({
      ...diagnostic,
      at: { record: draft.id, path },
    }));
    return { ok: false, found: draft, diagnostics };
  };
}
