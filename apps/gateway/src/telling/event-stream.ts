import { randomUUID } from 'node:crypto';
import { type Plugin as BroughtPlugin, SpectrumError, type Store } from '@prevention-spectrum/core';
import type { AnswerAt } from '@prevention-spectrum/store-postgres';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
} from 'graphql';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import type { Admit, Caller } from '../custody/caller.ts';
import { answersAt } from './answers-at.ts';
import { type StreamLimits, type Streams, streamsWithin } from './streams.ts';

/** What a subscription finds in its context beside that of questions. */
export interface StreamContext {
  readonly request: Request;
  readonly streams: Streams;
  /** Whether the caller may still read what they are told. */
  stillIn(caller: Caller): () => Promise<boolean>;
  /** Answers questions of a store as of a revision. */
  answersAt(store: Store): AnswerAt;
  /** Says after which revision a stream begins, so that whoever is cut off before the first event can go on. */
  beginsAfter(revision: number): void;
}

export interface EventStreamOptions {
  readonly admit: Admit;
  /** What the workbench was made with: they bring frameworks. */
  readonly plugins: readonly BroughtPlugin[];
  readonly limits?: Partial<StreamLimits>;
}

/**
 * Subscriptions as server-sent events, one a connection, asked for by POST as everything else. Each event has the
 * number of its revision as its id: whoever sends that as `Last-Event-ID` goes on after it.
 */
export function useEventStream({ admit, plugins, limits = {} }: EventStreamOptions): Plugin {
  const streams = streamsWithin(limits);
  const answers = answersAt(plugins);
  const begins = new WeakMap<Request, number>();
  return {
    onContextBuilding({ context, extendContext }) {
      const { request } = context as unknown as { readonly request: Request };
      const more: StreamContext = {
        request,
        streams,
        stillIn: (caller) => () => mayStillRead(admit, request, caller),
        answersAt: answers,
        beginsAfter: (revision) => void begins.set(request, revision),
      };
      extendContext(more as never);
    },
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(numbered);
    },
    onResultProcess({ request, result, setResultProcessor, resultProcessor }) {
      const revision = begins.get(request);
      if (revision === undefined || !resultProcessor || !(Symbol.asyncIterator in result)) return;
      setResultProcessor(async (stream, fetchAPI, type) => {
        const response = await resultProcessor(stream, fetchAPI, type);
        return beginning(response, `id: ${revision}\n\n`, fetchAPI);
      }, 'text/event-stream');
    },
  };
}

/**
 * Asked again and again for one request: whoever is refused here has not failed to log in, so that it is counted for
 * that stream alone. While the database cannot be asked, nobody is sent away; nothing is told then, either.
 */
async function mayStillRead(admit: Admit, request: Request, caller: Caller): Promise<boolean> {
  try {
    const now = await admit(request, `stream ${randomUUID()}`);
    return now.custodian === caller.custodian && now.scopes.has('read');
  } catch (error) {
    return error instanceof SpectrumError && error.code.startsWith('store/');
  }
}

/** What GraphQL makes of a subscription, with the number of the revision of each event below it as its id. */
async function numbered(args: ExecutionArgs) {
  const stream = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in stream)) return stream;
  const events = stream[Symbol.asyncIterator]();
  const end = { done: true, value: undefined } as const;
  return {
    async next() {
      const { done, value } = await events.next();
      if (done) return end;
      const result = await execute({ ...args, rootValue: value });
      return { done: false, value: withId(result, numberOf(value)) };
    },
    async return() {
      await events.return?.();
      return end;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Plugins may tell of what has no number: those events have no id. */
function numberOf(event: unknown): number | null {
  const { revision } = event as { readonly revision?: { readonly number: number } };
  return revision?.number ?? null;
}

/** The line after the data is still of the same event. */
function withId(result: ExecutionResult, number: number | null) {
  if (number === null) return result;
  const stringify = (one: unknown) => `${JSON.stringify(one)}\nid: ${number}`;
  return { ...result, stringify };
}

/** The same response with a text before its own. */
function beginning(
  response: Response,
  text: string,
  { ReadableStream, Response, TextEncoder }: FetchAPI,
): Response {
  const rest = response.body?.getReader();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
    async pull(controller) {
      const next = await rest?.read();
      if (next?.value) controller.enqueue(next.value);
      else controller.close();
    },
    cancel: (reason) => rest?.cancel(reason),
  });
  return new Response(body, response);
}
