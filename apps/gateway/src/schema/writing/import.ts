import {
  expectedOf,
  ingest,
  type LossReport,
  type RefusedSource,
  type Revision,
  SpectrumError,
  type World,
} from '@prevention-spectrum/core';
import * as z from 'zod';
import type { Context } from '../../context.ts';
import type { Desk } from '../../custody/holding.ts';
import { InputRefused } from '../../errors/input-refused.ts';
import { orRefused } from '../../errors/refusal.ts';
import { refuse } from '../../errors/sentences.ts';
import type { Builder } from '../builder.ts';
import { first } from '../first.ts';
import { top } from '../page.ts';
import { aboutFields } from './noun.ts';
import { declaration, scopeFields } from './screening.ts';
import { id, json } from './words.ts';
import { aboutShape, readRequest, write } from './write.ts';

const shape = z.object({
  connector: id,
  options: json,
  text: z.string().min(1),
  dryRun: z.boolean(),
  complete: declaration.nullish(),
  ...aboutShape,
});
type Given = z.infer<typeof shape> & { readonly request: string };

interface Imported {
  readonly __typename: 'Imported';
  readonly report: LossReport;
  readonly dryRun: boolean;
  readonly revision: Revision | null;
  readonly repeated: boolean;
}

/** Of an import that was tried dry. */
const tried = { __typename: 'Imported', dryRun: true, revision: null, repeated: false } as const;

export function importActivities(builder: Builder): void {
  const answer = builder.unionType('ImportAnswer', {
    description: 'What became of the import, or why nothing of it was read.',
    types: [imported(builder), 'InputRefused'],
    resolveType: ({ __typename }) => __typename,
  });
  const complete = builder.inputType('CompleteListInput', {
    description:
      'What somebody declares of a list that is complete: only then can a cell be a gap.',
    fields: (t) => ({
      screeningId: t.id({ required: true, description: 'The id to know the screening by.' }),
      label: t.field({
        type: 'BilingualInput',
        required: true,
        description: 'What the screening is called.',
      }),
      screener: t.field({
        type: 'BilingualInput',
        required: true,
        description: 'Who looked: a body or a role, never the name of a person.',
      }),
      because: t.field({
        type: 'BilingualInput',
        required: true,
        description: 'Why the list may be called complete.',
      }),
      ...scopeFields(t),
    }),
  });
  const input = builder.inputType('ImportInput', {
    description: 'To read a list of activities in.',
    fields: (t) => ({
      connector: t.id({ required: true, description: 'What reads it: `csv`.' }),
      options: t.field({
        type: 'JSON',
        required: true,
        description:
          'What the connector has to know: for `csv` a `file`, whose name is only used to say where something stood, and a `mapping`.',
      }),
      text: t.string({
        required: true,
        description:
          'The file itself, as text. What is too large for a request, the command line takes in.',
      }),
      dryRun: t.boolean({
        required: true,
        defaultValue: false,
        description: 'Says what would become of it, and writes nothing.',
      }),
      complete: t.field({ type: complete, description: 'Said only of a list that is complete.' }),
      ...aboutFields(t),
    }),
  });

  builder.mutationField('importActivities', (t) =>
    t.field({
      type: answer,
      description:
        'Reads a list of activities and says what became of every record. Sent again, it changes nothing.',
      extensions: { scope: 'write' },
      args: { input: t.arg({ type: input, required: true, description: 'What to import.' }) },
      resolve: (_root, args, context, info) =>
        orRefused(['InputRefused'], async (): Promise<Imported> => {
          const given = readRequest('importActivities', shape, args.input);
          if (given.dryRun) {
            const { report } = await ingested(given, context, await context.now());
            return { ...tried, report };
          }
          const made = await write(context, info, given, async (desk) => {
            const { additions, report } = await ingested(given, context, desk);
            return { edit: { put: additions }, report };
          });
          const { revision, repeated } = made;
          const report = made.repeated ? await again(given, made.context) : made.decided.report;
          return { ...tried, report, dryRun: false, revision, repeated };
        }),
    }),
  );
}

function imported(builder: Builder) {
  const lost = builder.objectRef<RefusedSource>('RefusedSource').implement({
    description:
      'A record that did not become an activity. What stood in it is not shown: it may be about a person.',
    fields: (t) => ({
      source: t.string({
        nullable: true,
        description: 'The file that it came from.',
        resolve: ({ record }) => record.at.source,
      }),
      row: t.int({
        nullable: true,
        description: 'The row of the file.',
        resolve: ({ record }) => record.at.row,
      }),
      diagnostics: t.field({
        type: ['Diagnostic'],
        description: 'Why.',
        resolve: ({ diagnostics }) => diagnostics,
      }),
    }),
  });
  const report = builder.objectRef<LossReport>('LossReport').implement({
    description: 'What became of every record: read is kept, merged and refused together.',
    fields: (t) => ({
      connector: t.exposeID('connector', { description: 'What read them.' }),
      read: t.exposeInt('read', { description: 'Records that the list has.' }),
      kept: t.exposeInt('kept', { description: 'Records that became an activity.' }),
      replaced: t.exposeInt('replaced', {
        description: 'Of the kept: those that took the place of an activity that differed.',
      }),
      unchanged: t.exposeInt('unchanged', {
        description: 'Of the kept: those that state nothing new.',
      }),
      merged: t.exposeInt('merged', {
        description: 'Records that were put together with another one of the same activity.',
      }),
      totalRefused: t.int({
        description: 'Records that did not become an activity.',
        resolve: ({ refused }) => refused.length,
      }),
      refused: t.field({
        type: [lost],
        description: 'Those records, from the top.',
        args: { first: first(t) },
        complexity: ({ first: entries }) => ({ field: 1, multiplier: entries }),
        resolve: ({ refused }, args) => top(refused, args.first),
      }),
      codings: t.exposeInt('codings', { description: 'Codes of the list itself that were kept.' }),
      screening: t.expose('screening', {
        type: 'Screening',
        nullable: true,
        description: 'What was declared complete; null when nothing was, or it could not be used.',
      }),
      totalDiagnostics: t.int({
        description: 'How much there is to say about what was kept.',
        resolve: ({ diagnostics }) => diagnostics.length,
      }),
      diagnostics: t.field({
        type: ['Diagnostic'],
        description: 'What there is to say about what was kept, from the top.',
        args: { first: first(t) },
        complexity: ({ first: entries }) => ({ field: 1, multiplier: entries }),
        resolve: ({ diagnostics }, args) => top(diagnostics, args.first),
      }),
    }),
  });
  return builder.objectRef<Imported>('Imported').implement({
    description: 'What became of an import.',
    fields: (t) => ({
      report: t.field({
        type: report,
        description: 'Every record is in it.',
        resolve: (one) => one.report,
      }),
      dryRun: t.exposeBoolean('dryRun', { description: 'Whether nothing was to be written.' }),
      revision: t.field({
        type: 'Revision',
        nullable: true,
        description:
          'The write in the history; null when everything was so already, and in a dry run.',
        resolve: ({ revision }) => revision,
      }),
      repeated: t.exposeBoolean('repeated', {
        description: 'Whether it had been made before, under the same key.',
      }),
    }),
  });
}

/** Reads the text by the same way as every other door. @throws InputRefused */
async function ingested(
  { connector: name, options, text, complete }: Given,
  { store }: Context,
  { workbench, data }: Desk,
) {
  const { connectors } = workbench.registry;
  const connector = connectors.get(name);
  const wrong = (path: string, code: string, params: SpectrumError['diagnostic']['params']) =>
    new InputRefused([
      { path: [path], diagnostic: { code, severity: 'error' as const, params, at: {} } },
    ]);
  if (!connector) {
    throw wrong('connector', 'core/connector-unknown', {
      found: name,
      known: [...connectors.keys()],
    });
  }
  const read = connector.options.safeParse(options);
  if (!read.success) {
    const expected = read.error.issues.map(expectedOf);
    throw wrong('options', 'core/connector-options', { connector: name, expected });
  }
  try {
    return await ingest(
      connector,
      read.data,
      worldOf(text),
      data.dataset,
      complete ?? undefined,
      store ?? undefined,
    );
  } catch (error) {
    if (!(error instanceof SpectrumError)) throw error;
    throw new InputRefused([{ path: ['text'], diagnostic: error.diagnostic }], {
      cause: error,
    });
  }
}

/** A world that holds one text, whatever it is called. */
function worldOf(text: string): World {
  return {
    fetch: () => refuse('gateway/import-fetches'),
    async *open() {
      yield new TextEncoder().encode(text);
    },
    signal: { aborted: false },
  };
}

/** What is read by now, of an import that was made before: a screening is told only where it is stored. */
async function again(given: Given, context: Context): Promise<LossReport> {
  const { report } = await ingested(given, context, await context.now());
  const { screening: declared } = report;
  return {
    ...report,
    screening: declared && (context.data.find('Screening', declared.id) ?? null),
  };
}
