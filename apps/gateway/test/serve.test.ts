import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createWorkbench, memoryStore, SpectrumError } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { serve } from '../src/serve.ts';
import { small } from './small-dataset.ts';

const { dataset, diagnostics } = small;
const workbench = createWorkbench({ store: memoryStore(dataset) });
const free = { workbench, diagnostics, port: 0 };
const asked = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"query":"{ dataset { datasetId } }"}',
};

test('says where it listens, answers there, and no more when it is closed', async () => {
  const lines: string[] = [];
  const { url, close } = await serve({ ...free, out: (line) => lines.push(line) });
  expect(lines).toEqual([`Gateway listening, from this machine only (127.0.0.1): ${url}`]);
  const response = await fetch(url.replace('localhost', '127.0.0.1'), asked);
  expect(await response.json()).toEqual({ data: { dataset: { datasetId: 'small' } } });
  await close();
  await close();
  await expect(fetch(url, asked)).rejects.toThrow('fetch failed');
});

test('speaks Indonesian, and says who can reach it', async () => {
  const lines: string[] = [];
  const out = (line: string) => lines.push(line);
  const { url, close } = await serve({ ...free, host: '0.0.0.0', language: 'id', out });
  await close();
  expect(url).toMatch(/^http:\/\/0\.0\.0\.0:\d+\/graphql$/);
  expect(lines).toEqual([`Gateway siap, TERBUKA BAGI JARINGAN tanpa log masuk: ${url}`]);
});

test('closes when its signal is aborted', async () => {
  const stop = new AbortController();
  const { url, close } = await serve({ ...free, signal: stop.signal });
  stop.abort();
  await close();
  await expect(fetch(url, asked)).rejects.toThrow('fetch failed');
});

test('has the editor, unless it is not wanted', async () => {
  for (const [graphiql, status] of [
    [true, 200],
    [false, 405],
  ] as const) {
    const { url, close } = await serve({ ...free, graphiql });
    const page = await fetch(url.replace('localhost', '127.0.0.1'), {
      headers: { accept: 'text/html' },
    });
    expect(page.status).toBe(status);
    await page.text();
    await close();
  }
});

test('refuses with a code when it cannot listen', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  const told = await serve({ ...free, port }).catch((error: unknown) => error);
  holder.close();
  expect(told).toBeInstanceOf(SpectrumError);
  expect((told as SpectrumError).diagnostic).toMatchObject({
    code: 'gateway/port-in-use',
    params: { port: String(port) },
  });
  const elsewhere = await serve({ ...free, host: '192.0.2.1' }).catch((error: unknown) => error);
  expect((elsewhere as SpectrumError).code).toBe('gateway/listen-failed');
});
