import { caveatText } from '@prevention-spectrum/core';
import type { Builder } from './builder.ts';
import { codeLabels } from './code-label.ts';
import { lang } from './language.ts';
import { paramsOf } from './param.ts';

export function caveat(builder: Builder): void {
  builder.objectType('Caveat', {
    description:
      'Something that a reader must know before using a figure. Print it beside the figure.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'A stable code for programs.' }),
      message: t.string({
        description: 'The same as a sentence.',
        args: { lang: lang(t) },
        resolve: (one, args) => caveatText(one, args.lang),
      }),
      params: t.field({
        type: ['Param'],
        description: 'The values that the sentence needs, for a sentence of your own.',
        resolve: ({ params }) => paramsOf(params),
      }),
      labels: t.field({
        type: ['CodeLabel'],
        description: 'What the codes among those values are called.',
        resolve: ({ labels }) => codeLabels(labels ?? {}),
      }),
    }),
  });
}
