import { Agent, request } from 'node:http';
import type { Posted } from './questions.ts';

/** Somebody who asks a server on this machine, over so many connections that stay open. */
export interface Asking {
  /** @throws Error when the answer is not one that GraphQL gives without errors */
  ask(posted: Posted): Promise<string>;
  end(): void;
}

export function asking(url: string, connections: number): Asking {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port, pathname } = new URL(url);
  return {
    ask: (posted) =>
      new Promise((resolve, reject) => {
        const body = JSON.stringify(posted);
        const headers = {
          'content-type': 'application/json',
          accept: 'application/json',
          'content-length': Buffer.byteLength(body),
        };
        const options = { agent, hostname, port, path: pathname, method: 'POST', headers };
        const asked = request(options, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(parts).toString();
            if (response.statusCode === 200 && text.startsWith('{"data":{')) resolve(text);
            else reject(new Error(`${url} answers ${response.statusCode}: ${text.slice(0, 500)}`));
          });
        });
        asked.on('error', reject);
        asked.end(body);
      }),
    end: () => agent.destroy(),
  };
}
