import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as it arrived. */
export interface Arrived {
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: each message has a shape of its own, and the test says what it expects
  readonly json: any;
}

export interface Receiver {
  readonly url: string;
  /** Everything that arrived, taken or not, in order. */
  readonly arrived: Arrived[];
  /** Answers that are given instead of 204, one a message. */
  readonly answers: number[];
  /** Called before an answer. */
  before: () => Promise<void> | void;
  close(): Promise<void>;
}

/** A receiver on this machine, as somebody would write it after the page about webhooks. */
export async function receiver(at = 0): Promise<Receiver> {
  const server = createServer((request, response) => void take(request, response));
  const arrived: Arrived[] = [];
  const answers: number[] = [];
  async function take(request: IncomingMessage, response: ServerResponse) {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const header = (name: string) => String(request.headers[name]);
    arrived.push({
      id: header('webhook-id'),
      timestamp: header('webhook-timestamp'),
      signature: header('webhook-signature'),
      body,
      json: JSON.parse(body),
    });
    await here.before();
    const status = answers.shift() ?? 204;
    response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
  }
  const port = await new Promise<number>((resolve) => {
    server.listen(at, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  const here: Receiver = {
    url: `http://127.0.0.1:${port}/hook`,
    arrived,
    answers,
    before: () => {},
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return here;
}

/** Whether a message comes from who has the secret, as its receiver finds out. */
export function isSigned({ id, timestamp, signature, body }: Arrived, secret: string): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const due = createHmac('sha256', key).update([id, timestamp, body].join('.')).digest();
  return signature.split(' ').some((one) => {
    const [version, given] = one.split(',');
    const found = Buffer.from(given ?? '', 'base64');
    return version === 'v1' && found.length === due.length && timingSafeEqual(found, due);
  });
}
