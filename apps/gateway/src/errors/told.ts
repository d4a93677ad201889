import { randomUUID } from 'node:crypto';
import { type Diagnostic, type Sentences, SpectrumError } from '@prevention-spectrum/core';
import { isDamaged } from '@prevention-spectrum/store-postgres';
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { largestBody } from '../door/limits.ts';
import type { Log } from '../log.ts';
import { InputRefused } from './input-refused.ts';
import { messagesOf, refusal } from './sentences.ts';

/**
 * Makes the errors that go out. What the caller can mend is told with a stable code, its parameters and a sentence
 * in each language. Everything else is our own fault: it is written to the log under an id, and only the id goes out.
 */
export function tellErrors(plugins: readonly Sentences[], log: Log): (error: unknown) => Error {
  const told = (diagnostic: Diagnostic, of: unknown, more: Record<string, unknown> = {}) => {
    const where = of instanceof GraphQLError ? of : null;
    const messages = messagesOf(diagnostic, plugins);
    return new GraphQLError(messages.en, {
      nodes: where?.nodes ?? null,
      source: where?.source ?? null,
      positions: where?.positions ?? null,
      path: where?.path ?? null,
      extensions: { code: diagnostic.code, params: diagnostic.params, messages, ...more },
    });
  };

  return (error) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (cause instanceof SpectrumError) {
      // Whoever asks cannot mend it, and whoever runs the gateway has to know which file it is.
      if (isDamaged(cause)) log({ id: randomUUID(), error: cause.cause });
      const http = inField(error) ? undefined : statuses[cause.code];
      return told(cause.diagnostic, error, http ? { http } : {});
    }
    if (cause instanceof InputRefused) {
      const issues = cause.issues.map(({ path, diagnostic }) => ({
        path,
        code: diagnostic.code,
        params: diagnostic.params,
        messages: messagesOf(diagnostic, plugins),
      }));
      return told(refusal('gateway/input-invalid'), error, { issues });
    }
    // An answer that does not fit its field names no place in the query; it may hold what nobody should read.
    const ofResolver = inField(error) && cause instanceof GraphQLError && cause.nodes === undefined;
    if (cause instanceof GraphQLError && !(ofResolver && cause.extensions.code === undefined)) {
      const { code, http } = cause.extensions;
      if (code === 'REQUEST_ENTITY_TOO_LARGE') return tooLarge(http);
      if (code !== undefined) return cause;
      return told(
        refusal('gateway/request-refused', { expected: cause.message }),
        error,
        http === undefined ? {} : { http },
      );
    }
    const id = randomUUID();
    log({ id, error: cause });
    return told(
      refusal('gateway/unexpected', { id }),
      error,
      inField(error) ? {} : { http: { status: 500 } },
    );
  };
}

/** What is not about one field, but about who asks. */
const statuses: Readonly<Record<string, GraphQLErrorExtensions['http']>> = {
  'gateway/key-refused': { status: 401, headers: { 'www-authenticate': 'Bearer' } },
  'gateway/custodian-needed': { status: 400 },
  'gateway/log-ins-too-many': { status: 429, headers: { 'retry-after': '60' } },
  'gateway/issuer-unreachable': { status: 503 },
  'store/connection-lost': { status: 503 },
  'store/engine-closed': { status: 503 },
  'store/engine-stopped': { status: 503 },
  'store/lock-limit': { status: 503 },
  'store/records-damaged': { status: 503 },
  'store/server-busy': { status: 503 },
  'store/server-unreachable': { status: 503 },
  'store/time-limit': { status: 503 },
};

function inField(error: unknown): boolean {
  return error instanceof GraphQLError && error.path !== undefined;
}

/** Yoga's own code, with what to do. */
function tooLarge(http: GraphQLErrorExtensions['http']): GraphQLError {
  const params = { limit: largestBody / 1024 };
  const messages = messagesOf(refusal('gateway/request-too-large', params));
  const code = 'REQUEST_ENTITY_TOO_LARGE';
  return new GraphQLError(messages.en, {
    extensions: { code, params, messages, ...(http ? { http } : {}) },
  });
}
