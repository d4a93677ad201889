import { render, type Severity } from '@prevention-spectrum/core';
import type { Builder } from './builder.ts';
import { lang } from './language.ts';
import { page, pages } from './page.ts';
import { paramsOf } from './param.ts';
import { valuesOf } from './values.ts';

export function diagnostic(builder: Builder): void {
  builder.enumType('Severity', {
    description: 'How much a diagnostic matters.',
    values: valuesOf<Severity>({
      error: 'The record stayed out.',
      warning: 'The record is in, with a doubt.',
      info: 'An explanation.',
    }),
  });

  builder.objectType('Diagnostic', {
    description:
      'What there is to say about the data: what was found, where, and what was expected.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'A stable code for programs.' }),
      severity: t.expose('severity', { type: 'Severity', description: 'How much it matters.' }),
      message: t.string({
        description: 'The same as a sentence.',
        args: { lang: lang(t) },
        resolve: (one, args, { workbench }) => render(one, args.lang, workbench.registry.sentences),
      }),
      params: t.field({
        type: ['Param'],
        description: 'The values that the sentence needs, for a sentence of your own.',
        resolve: ({ params }) => paramsOf(params),
      }),
      record: t.string({
        nullable: true,
        description:
          'The record that it speaks about; null when it is about the whole, or about a record without an id.',
        resolve: ({ at }) => at.record,
      }),
      path: t.stringList({
        description: 'Where in the record; where in the data, when the record has no id.',
        resolve: ({ at }) => (at.path ?? []).map(String),
      }),
      source: t.string({
        nullable: true,
        description: 'The file or system that the record came from.',
        resolve: ({ at }) => at.source,
      }),
      row: t.int({
        nullable: true,
        description: 'The row of the file.',
        resolve: ({ at }) => at.row,
      }),
      column: t.string({
        nullable: true,
        description: 'The column of the file.',
        resolve: ({ at }) => at.column,
      }),
    }),
  });

  builder.queryField('diagnostics', (t) =>
    t.connection(
      {
        type: 'Diagnostic',
        nullable: true,
        description: 'What the checks at the door had to say about the loaded data.',
        args: {
          severity: t.arg({
            type: ['Severity'],
            description: 'Only diagnostics that matter so much.',
          }),
        },
        resolve: (_root, { severity, ...args }, { data }) =>
          page(
            args,
            data.diagnostics.filter((one) => !severity || severity.includes(one.severity)),
          ),
      },
      ...pages('Diagnostic', 'diagnostics'),
    ),
  );
}
