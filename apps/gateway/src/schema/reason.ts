import { reasonText } from '@prevention-spectrum/core';
import type { Builder } from './builder.ts';
import { lang } from './language.ts';

export function reason(builder: Builder): void {
  builder.objectType('Reason', {
    description:
      'Why a cell is in its state: a fact that nobody stated, something that almost counts, nothing at all, or that nobody looked.',
    fields: (t) => ({
      code: t.string({
        description: 'A stable code for programs, such as `place-within` or `nothing-reported`.',
        resolve: (code) => code,
      }),
      message: t.string({
        description: 'The same as a sentence.',
        args: { lang: lang(t) },
        resolve: (code, args) => reasonText(code, args.lang),
      }),
    }),
  });
}
