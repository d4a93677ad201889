import { coverageChanges } from '@prevention-spectrum/store-postgres';
import type { Context } from '../context.ts';
import { coordinates } from '../coordinate.ts';
import { refuse } from '../errors/sentences.ts';
import type { StreamContext } from '../telling/event-stream.ts';
import type { Builder } from './builder.ts';
import { withoutMoment } from './moment.ts';
import type { ToldChange } from './names.ts';
import { questionOf } from './question.ts';

export function subscription(builder: Builder): void {
  builder.objectType('CellGlance', {
    description: 'A cell as it was, or as it is.',
    fields: (t) => ({
      state: t.expose('state', { type: 'CellState', description: 'What is known about it.' }),
      reasons: t.expose('reasons', {
        type: ['Reason'],
        description: 'Why it is unknown or a gap; an empty list otherwise.',
      }),
      count: t.exposeInt('count', {
        description: 'How many activities are surely there and count.',
      }),
    }),
  });

  builder.objectType('CellChange', {
    description: 'A cell that is not what it was.',
    fields: (t) => ({
      coordinates: t.field({
        type: ['Coordinate'],
        description: 'One member of each dimension, in the order asked for.',
        resolve: ({ of: { data, question }, part }) => coordinates(data, question.by, part.at),
      }),
      before: t.field({
        type: 'CellGlance',
        nullable: true,
        description: 'As it was before the write; null where there was no such cell.',
        resolve: ({ part }) => part.before,
      }),
      after: t.field({
        type: 'CellGlance',
        nullable: true,
        description: 'As the write left it; null where there is no such cell any more.',
        resolve: ({ part }) => part.after,
      }),
    }),
  });

  builder.objectType('CoverageChange', {
    description: 'A write that changed the answer to a question.',
    fields: (t) => ({
      revision: t.expose('revision', { type: 'Revision', description: 'Which write.' }),
      redefined: t.exposeBoolean('redefined', {
        description:
          'Whether the write changed what the question means, so that the two sides do not measure the same.',
      }),
      changes: t.field({
        type: ['CellChange'],
        description: 'The cells whose state, reasons or count are not what they were.',
        complexity: { field: 1, multiplier: 50 },
        resolve: (of) => of.changes.map((part) => ({ of, part })),
      }),
    }),
  });

  builder.subscriptionType({
    description:
      'What is told as it happens, as server-sent events: post with `accept: text/event-stream`. The id of an event is the number of its revision; sent as `Last-Event-ID`, it goes on after that.',
  });

  builder.subscriptionField('coverageChanged', (t) =>
    t.field({
      type: 'CoverageChange',
      description:
        'The writes that change the answer to a question, each with the cells that it changed: none missed, none twice.',
      args: {
        input: t.arg({ type: 'CoverageInput', required: true, description: 'What to ask.' }),
        after: t.arg.int({
          description:
            'The number of the last revision that you know: from now on when left out. `Last-Event-ID` goes before it.',
        }),
      },
      subscribe: (_root, { input, after }, context) =>
        told(
          context as Context & StreamContext,
          questionOf(withoutMoment(input)),
          after ?? undefined,
        ),
      resolve: (event) => event,
    }),
  );
}

type Question = ReturnType<typeof questionOf>;

async function told(
  context: Context & StreamContext,
  question: Question,
  given: number | undefined,
): Promise<AsyncIterable<ToldChange>> {
  const { caller, store, request, streams } = context;
  context.demand('read');
  if (!store) return refuse('gateway/read-only');
  if (!acceptsEvents(request)) return refuse('gateway/events-not-accepted');
  // What nobody can ask now is refused now.
  context.answer(question);
  const last = request.headers.get('last-event-id');
  const after = last === null ? (given ?? (await store.lastRevision())) : Number(last);
  context.beginsAfter(after);
  const answer = context.answersAt(store);
  return streams.open(caller, context.stillIn(caller), async function* (signal) {
    for await (const one of coverageChanges(store, question, { after, signal, answer })) {
      const { data } = await context.now();
      yield { ...one, data, question };
    }
  });
}

function acceptsEvents(request: Request): boolean {
  const accepted = request.headers.get('accept') ?? '';
  return accepted.split(',').some((one) => one.trim().startsWith('text/event-stream'));
}
