import type { LookupAddress } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Diagnostic } from '@prevention-spectrum/core';
import { diagnostic, type StoreCode } from '../catalogue.ts';
import { jsonText } from '../engine/jsonb.ts';
import { addressesOf } from './addresses.ts';

/** Why a message did not arrive: a code and its parameters, to be said in any language. */
export type Reason = Pick<Diagnostic<StoreCode>, 'code' | 'params'>;

/** A reason as it is kept. */
export function reasonText({ code, params }: Reason): string {
  return jsonText({ code, params });
}

export interface PostOptions {
  /** Also to this machine itself, by http too: to try a receiver out. */
  readonly loopback?: boolean;
  /** Milliseconds that the whole exchange may take. */
  readonly limit?: number;
}

/** Bytes of an answer that are waited for. Nothing in them is read. */
const longestAnswer = 64 * 1024;

/**
 * Posts a message, and gives why it was not taken; `null` when the answer is 2xx. The name is looked up once, every
 * address that it has is checked, and one of those is connected to: a name that leads into a private network, now or a
 * moment later, leads nowhere. Redirects are not followed.
 */
export async function post(
  message: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  },
  { loopback = false, limit = 10_000 }: PostOptions = {},
): Promise<Reason | null> {
  const url = new URL(message.url);
  const signal = AbortSignal.timeout(limit);
  const found = await within(signal, addressesOf(url, loopback));
  if (found === 'late') return slow(limit);
  if ('code' in found) return found;
  return send(url, message, found, signal, limit);
}

function send(
  url: URL,
  { headers, body }: Pick<Parameters<typeof post>[0], 'headers' | 'body'>,
  addresses: readonly LookupAddress[],
  signal: AbortSignal,
  limit: number,
): Promise<Reason | null> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve) => {
    const sent = request(url, {
      method: 'POST',
      // Of its own: a connection that somebody else opened was not checked.
      agent: false,
      lookup: given(addresses),
      signal,
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    });
    sent.once('response', (answer) => {
      const { statusCode: status = 0 } = answer;
      resolve(status >= 200 && status < 300 ? null : refusedWith(status));
      let read = 0;
      answer.on('error', () => {});
      answer.on('data', (chunk: Buffer) => {
        read += chunk.length;
        if (read > longestAnswer) answer.destroy();
      });
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      resolve(signal.aborted ? slow(limit) : unreached(error));
    });
    sent.end(body);
  });
}

/** Looks nothing up: gives the addresses that were checked. */
function given(addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, { all }, done) => {
    const [first] = addresses;
    if (all) done(null, [...addresses]);
    else done(null, first?.address ?? '', first?.family);
  };
}

async function within<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value | 'late'> {
  const late = new Promise<'late'>((resolve) => {
    signal.addEventListener('abort', () => resolve('late'), { once: true });
  });
  return Promise.race([work, late]);
}

function slow(limit: number): Reason {
  return diagnostic('store/receiver-slow', { seconds: limit / 1_000 });
}

function refusedWith(status: number): Reason {
  return diagnostic('store/receiver-refused', { status });
}

function unreached(error: NodeJS.ErrnoException): Reason {
  return diagnostic('store/receiver-unreached', { said: error.code ?? error.name });
}
