import { type Text, wording } from '@prevention-spectrum/core';
import type { Builder } from './builder.ts';
import { lang } from './language.ts';

/** A code, and what it is called. */
export interface CodeLabel {
  readonly code: string;
  readonly label: Text;
}

/** One wording of a text, with the tag of its language. */
export interface Wording {
  readonly language: string;
  readonly text: string;
}

export function codeLabel(builder: Builder): void {
  builder.objectType('CodeLabel', {
    description: 'A code with its name, so that a table can be read without the dataset.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'How it is written in the rows.' }),
      label: t.string({
        description: 'What a reader sees instead; in the language of the source if in no other.',
        args: { lang: lang(t) },
        resolve: ({ label }, args) => wording(label, args.lang),
      }),
      wordings: t.field({
        type: ['Wording'],
        description: 'The same in every language that it exists in.',
        resolve: ({ label }) =>
          Object.entries(label).map(([language, text]) => ({ language, text })),
      }),
    }),
  });

  builder.objectType('Wording', {
    description: 'A text in one language.',
    fields: (t) => ({
      language: t.exposeString('language', {
        description: 'Which one, by its tag: `id`; `und` where the source does not say.',
      }),
      text: t.exposeString('text', { description: 'How it reads there.' }),
    }),
  });
}

export function codeLabels(labels: Readonly<Record<string, Text>>): readonly CodeLabel[] {
  return Object.entries(labels).map(([code, label]) => ({ code, label }));
}
