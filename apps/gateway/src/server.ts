import type { CodedDataset, Diagnostic, Workbench } from '@prevention-spectrum/core';
import { createYoga, type GraphiQLOptions, useReadinessCheck } from 'graphql-yoga';
import { type Context, contextOf } from './context.ts';
import { type Data, dataOf } from './data.ts';
import { useFront } from './door/front.ts';
import { useJsonPosts } from './door/json-posts.ts';
import { useDocumentLimits } from './door/limits.ts';
import { useSafeHeaders } from './door/safe-headers.ts';
import { tellErrors } from './errors/told.ts';
import { type Log, logToStderr } from './log.ts';
import { createSchema } from './schema/schema.ts';

export const endpoint = '/graphql';

export interface GatewayOptions {
  /** Where the answers come from. */
  readonly workbench: Workbench;
  /** What the checks at the door had to say about the data. */
  readonly diagnostics?: readonly Diagnostic[];
  /** The query editor, with its worked examples; none when left out. */
  readonly graphiql?: GraphiQLOptions;
  /** Web origins whose pages may ask; none when left out. */
  readonly origins?: readonly string[];
  /** Whether requests are still wanted: false while the process stops. */
  readonly ready?: () => boolean;
  readonly log?: Log;
}

/**
 * The GraphQL gateway as a request handler: for Node's `createServer`, and with a `fetch` of its own for tests.
 * @throws SpectrumError when a plugin of the workbench does not fit into the schema: `gateway/plugin-…`.
 */
export function createGateway({
  workbench,
  diagnostics = [],
  graphiql,
  origins = [],
  ready = () => true,
  log = logToStderr,
}: GatewayOptions) {
  const looked = new WeakMap<CodedDataset, Data>();
  const dataNow = async () => {
    const dataset = await workbench.dataset();
    const data = looked.get(dataset) ?? dataOf(dataset, diagnostics);
    looked.set(dataset, data);
    return data;
  };
  return createYoga<object, Context>({
    schema: createSchema(workbench.registry.plugins),
    context: async () => contextOf(workbench, await dataNow()),
    graphqlEndpoint: endpoint,
    healthCheckEndpoint: '/healthz',
    landingPage: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: 256 * 1024,
    cors: origins.length > 0 ? { origin: [...origins], methods: ['POST'] } : false,
    logging: false,
    maskedErrors: { maskError: tellErrors(workbench.registry.sentences, log) },
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
        check: async () => ready() && (await workbench.dataset()) !== null,
      }),
      useJsonPosts(endpoint),
      useDocumentLimits(),
    ],
  });
}
