import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { createWorkbench, memoryStore } from '@prevention-spectrum/core';
import { serve } from '@prevention-spectrum/gateway';
import { standard } from '@prevention-spectrum/preset-standard';
import { createSchema, createYoga } from 'graphql-yoga';
import type { ServersSaid } from '../http/servers.ts';
import { invented } from '../programme/invented.ts';

/**
 * A whole program: the gateway as it is served to users, over activities in memory, and a bare Yoga that says hello. It
 * says where they are, and what it used whenever it is asked.
 */
const [records = '0'] = process.argv.slice(2);

const store = memoryStore(invented(Number(records)));
const gateway = await serve({
  port: 0,
  store,
  workbench: createWorkbench({ store, plugins: standard() }),
});
const gatewayUrl = gateway.url.replace('localhost', '127.0.0.1');

const yoga = createYoga({
  logging: false,
  schema: createSchema({
    typeDefs: 'type Query { hello: String! }',
    resolvers: { Query: { hello: () => 'world' } },
  }),
});

const servers = {
  gateway: gatewayUrl,
  hello: `${await listening(yoga)}/graphql`,
};

function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function say(): void {
  process.send?.({ servers, used: process.resourceUsage() } satisfies ServersSaid);
}

process.on('message', say);
process.on('disconnect', () => process.exit());
say();
