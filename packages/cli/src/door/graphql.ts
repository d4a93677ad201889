import type { Language } from '@prevention-spectrum/core';
import { reasonOf } from '../data/text-file.ts';
import { refuse } from '../words/say.ts';

/** A gateway refused the question, or could not start: its own code, and its sentence in every language. */
export class GatewayRefusal extends Error {
  override readonly name = 'GatewayRefusal';
  readonly code: string;
  readonly messages: Readonly<Record<Language, string>>;

  constructor(code: string, messages: Readonly<Record<Language, string>>, options?: ErrorOptions) {
    super(messages.en, options);
    this.code = code;
    this.messages = messages;
  }
}

interface Refused {
  readonly message?: string;
  readonly extensions?: {
    readonly code?: string;
    readonly messages?: Readonly<Record<Language, string>>;
  };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly Refused[];
}

/**
 * Asks a gateway.
 * @throws GatewayRefusal when it refuses the question; SpectrumError `cli/gateway-unreachable`, `cli/gateway-none`, `cli/gateway-path`.
 */
export async function ask<Data>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal,
  }).catch((error: unknown) =>
    refuse('cli/gateway-unreachable', { url, reason: whyUnreachable(error) }, error),
  );
  const text = await response.text();
  const { data, errors } = answerIn(text) ?? notOne(url, `HTTP ${response.status}`);
  const [error] = errors ?? [];
  if (error) {
    const { code, messages } = error.extensions ?? {};
    if (code === undefined || messages === undefined) {
      return notOne(url, error.message ?? `HTTP ${response.status}`);
    }
    throw new GatewayRefusal(code, messages);
  }
  return (data as Data | null) ?? notOne(url, `HTTP ${response.status}`);
}

function notOne(url: string, reason: string): never {
  const { pathname } = new URL(url);
  if (pathname === '/') {
    return refuse('cli/gateway-path', { url, example: new URL('/graphql', url).href });
  }
  return refuse('cli/gateway-none', { url, reason: reason.replace(/\.$/, '') });
}

/** The answer in the shape that GraphQL has over HTTP; `null` for anything else. */
function answerIn(text: string): Answer | null {
  try {
    const found: unknown = JSON.parse(text);
    const isAnswer =
      typeof found === 'object' && found !== null && ('data' in found || 'errors' in found);
    return isAnswer ? (found as Answer) : null;
  } catch {
    return null;
  }
}

function whyUnreachable(error: unknown): string {
  const { cause } = error as { readonly cause?: { readonly code?: string } };
  return cause?.code ?? reasonOf(cause ?? error);
}
