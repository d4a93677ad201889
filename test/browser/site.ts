import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A server for the page, reached from this machine alone. */
export interface Site {
  /** The page with the headers that isolate it, so that its threads share a memory. */
  readonly isolated: string;
  /** The same page without them. */
  readonly plain: string;
  close(): Promise<void>;
}

const isolating = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Bundles the page and its worker from the source of core, and serves them beside a snapshot. */
export async function openSite(snapshot: Uint8Array): Promise<Site> {
  const files: Record<string, readonly [type: string, body: Uint8Array | string]> = {
    '': [
      'text/html',
      '<!doctype html><title>Answers</title><link rel="icon" href="data:,"><script type="module" src="page.js"></script>',
    ],
    snapshot: ['application/octet-stream', snapshot],
    ...(await scripts()),
  };
  const server = createServer(({ url = '' }, response) => {
    const [, variant, name = ''] = url.split('/');
    const found = files[name];
    if (!found) return response.writeHead(404).end();
    const headers = variant === 'isolated' ? isolating : {};
    return response.writeHead(200, { 'Content-Type': found[0], ...headers }).end(found[1]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    isolated: `${home}/isolated/`,
    plain: `${home}/plain/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function scripts() {
  const { outputFiles } = await build({
    entryPoints: ['page', 'worker'].map((name) =>
      fileURLToPath(new URL(`page/${name}.ts`, import.meta.url)),
    ),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@prevention-spectrum/source'],
    outdir: '/',
    write: false,
  });
  return Object.fromEntries(
    outputFiles.map(({ path, contents }) => [
      path.split('/').at(-1) as string,
      ['text/javascript', contents] as const,
    ]),
  );
}
