import type { Column } from '@prevention-spectrum/core';
import * as z from 'zod';
import type { Builder } from './builder.ts';
import { codeLabels } from './code-label.ts';
import { onlyOwn } from './joined.ts';
import { lang } from './language.ts';
import { asOf } from './moment.ts';
import { valuesOf } from './values.ts';

export function analysis(builder: Builder): void {
  builder.objectType('Analysis', {
    description: 'A question with a table for an answer, of the library or of a plugin.',
    fields: (t) => ({
      analysisId: t.exposeID('id', { description: 'The id to run it by.' }),
      label: t.string({
        description: 'What the analysis is called.',
        args: { lang: lang(t) },
        resolve: ({ label }, args) => label[args.lang],
      }),
      description: t.string({
        description: 'What it answers.',
        args: { lang: lang(t) },
        resolve: ({ description }, args) => description[args.lang],
      }),
      params: t.field({
        type: 'JSON',
        description: 'What it accepts, as a JSON Schema.',
        resolve: ({ params }) => z.toJSONSchema(params, { io: 'input' }),
      }),
    }),
  });

  builder.enumType('ColumnType', {
    description: 'What a column of a table holds.',
    values: valuesOf<Column['type']>({
      text: 'Words.',
      number: 'Numbers.',
      boolean: 'Yes or no.',
      list: 'Lists of words.',
    }),
  });

  builder.objectType('Column', {
    description: 'A column of a table.',
    fields: (t) => ({
      columnId: t.exposeID('id', { description: 'Its name in every row.' }),
      label: t.string({
        description: 'What a reader sees over it.',
        args: { lang: lang(t) },
        resolve: ({ label }, args) => label[args.lang],
      }),
      type: t.expose('type', { type: 'ColumnType', description: 'What it holds.' }),
      codelist: t.field({
        type: ['CodeLabel'],
        nullable: true,
        description: 'What each code in it is called; null where it holds no codes.',
        complexity: { field: 1, multiplier: 20 },
        resolve: ({ codelist }) => codelist && codeLabels(codelist),
      }),
    }),
  });

  builder.objectType('AnalysisTable', {
    description: 'What every analysis gives: columns, rows and what must be printed beside them.',
    fields: (t) => ({
      columns: t.expose('columns', { type: ['Column'], description: 'The columns, in order.' }),
      rows: t.expose('rows', {
        type: ['JSON'],
        description: 'The rows: one object each, with a value for every column.',
      }),
      caveats: t.expose('caveats', {
        type: ['Caveat'],
        description: 'What must be printed beside the table.',
      }),
      dataDate: t.exposeString('dataDate', {
        description: 'The date up to which the data speak, as precise as known.',
      }),
    }),
  });

  builder.queryFields((t) => ({
    analyses: t.field({
      type: ['Analysis'],
      description: 'Every analysis that can be run here, those of plugins too.',
      extensions: onlyOwn,
      resolve: (_root, _args, { workbench }) => [...workbench.registry.analyses.values()],
    }),
    analysis: t.field({
      type: 'AnalysisTable',
      nullable: true,
      description:
        'Runs an analysis; the typed fields answer the common questions with more detail.',
      args: {
        analysisId: t.arg.id({
          required: true,
          description: 'Which analysis, as in `analysisId`.',
        }),
        params: t.arg({
          type: 'JSON',
          required: true,
          description: 'What to ask; `params` of the analysis says what it accepts.',
        }),
        asOf: t.arg({
          type: 'MomentInput',
          description: 'Asks the records as they were; as they are now when left out.',
        }),
      },
      async resolve(_root, { analysisId, params, asOf: moment }, context, info) {
        const { workbench } = await asOf(context, info, moment);
        return workbench.run(analysisId, params);
      },
    }),
  }));
}
