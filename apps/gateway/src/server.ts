import type { IncomingMessage } from 'node:http';
import type { BackupState } from '@prevention-spectrum/store-postgres';
import { createYoga, type GraphiQLOptions, useReadinessCheck } from 'graphql-yoga';
import { type Context, contextOf } from './context.ts';
import { type Admit, anybody } from './custody/caller.ts';
import { type Custody, commonRecords } from './custody/custody.ts';
import { declaredFirst } from './custody/declared-first.ts';
import type { Desk, Records } from './custody/holding.ts';
import { addressOf } from './door/address.ts';
import { useFront } from './door/front.ts';
import { useJsonPosts } from './door/json-posts.ts';
import { largestBody, useDocumentLimits } from './door/limits.ts';
import { usePlainValues } from './door/plain-values.ts';
import { readinessOf } from './door/readiness.ts';
import { useSafeHeaders } from './door/safe-headers.ts';
import { refuse } from './errors/sentences.ts';
import { tellErrors } from './errors/told.ts';
import { type Log, logToStderr } from './log.ts';
import { createSchema } from './schema/schema.ts';
import { useEventStream } from './telling/event-stream.ts';
import type { StreamLimits } from './telling/streams.ts';

export const endpoint = '/graphql';

interface DoorOptions {
  /** The query editor, with its worked examples; none when left out. */
  readonly graphiql?: GraphiQLOptions;
  /** Web origins whose pages may ask; none when left out. */
  readonly origins?: readonly string[];
  /** Whether requests are still wanted: false while the process stops. */
  readonly ready?: () => boolean;
  /** How it stands with backups, for `/readyz`; nothing where none are made here. */
  readonly backups?: () => Promise<BackupState>;
  readonly log?: Log;
  /** Who asks; anybody may do everything when left out. */
  readonly admit?: Admit;
  /** How many proxies stand before it that say truly from whom they have a request; none when left out. */
  readonly proxies?: number;
  /** What streams of events may cost; the usual limits where they are left out. */
  readonly streams?: Partial<StreamLimits>;
}

/** A gateway over records that everybody works with, or over those of each caller. */
export type GatewayOptions = DoorOptions & (Records | { readonly custody: Custody });

/**
 * The GraphQL gateway as a request handler: for Node's `createServer`, and with a `fetch` of its own for tests.
 * @throws SpectrumError when a plugin of the workbench does not fit into the schema: `gateway/plugin-…`.
 */
export function createGateway(options: GatewayOptions) {
  const { graphiql, origins = [], ready = () => true, log = logToStderr } = options;
  const admit = options.admit ?? (async () => anybody);
  const custody = 'custody' in options ? options.custody : commonRecords(options);
  const declared = declaredFirst();
  return createYoga<{ readonly req?: IncomingMessage }, Context>({
    schema: createSchema(custody.registry.plugins),
    async context({ request, req, params }) {
      const socket = req?.socket.remoteAddress ?? '';
      const caller = await admit(request, addressOf(request, socket, options.proxies ?? 0));
      const holding = await custody.holding(caller);
      if (!holding) return refuse('gateway/no-records');
      const over = (desk: Desk) => contextOf(caller, custody, holding, desk);
      return declared.context({ request, params }, holding, over);
    },
    graphqlEndpoint: endpoint,
    healthCheckEndpoint: '/healthz',
    landingPage: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: largestBody,
    cors: origins.length > 0 ? { origin: [...origins], methods: ['POST'] } : false,
    logging: false,
    maskedErrors: { maskError: tellErrors(custody.registry.sentences, log) },
    graphiql: graphiql ?? false,
    renderGraphiQL: async (options) => {
      const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
      return renderGraphiQL(options);
    },
    plugins: [
      useSafeHeaders(),
      useFront(endpoint),
      useReadinessCheck({
        endpoint: '/readyz',
        async check({ fetchAPI }) {
          const [status, body] = await readinessOf({
            ready: async () => ready() && (await custody.answers()),
            backups: options.backups,
          });
          const headers = { 'content-type': 'application/json; charset=utf-8' };
          return new fetchAPI.Response(JSON.stringify(body), { status, headers });
        },
      }),
      useJsonPosts(endpoint),
      useDocumentLimits(),
      useEventStream({ admit, plugins: custody.registry.plugins, limits: options.streams ?? {} }),
      usePlainValues(),
      declared.plugin,
    ],
  });
}
