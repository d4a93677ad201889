import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tapenBikomiDraft } from '@prevention-spectrum/case-tapen-bikomi';
import { checkDataset, createWorkbench, memoryStore } from '@prevention-spectrum/core';
import { type Serving, serve } from '@prevention-spectrum/gateway';
import { standard } from '@prevention-spectrum/preset-standard';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typed } from '../typed.ts';

let gateway: Serving;
let json = '';
let server: Server;
let answer: { readonly status: number; readonly text: string };

beforeAll(async () => {
  const { dataset, diagnostics } = checkDataset(tapenBikomiDraft);
  const workbench = createWorkbench({ store: memoryStore(dataset), plugins: standard() });
  gateway = await serve({ workbench, diagnostics, port: 0 });
  json = (await typed('export json')).out;
  server = createServer((_, response) => {
    response.writeHead(answer.status).end(answer.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await gateway.close();
});

describe('the case, the same in a file and a gateway give the same bytes', () => {
  test.each([
    'coverage',
    'coverage --by un-4p,audience,period:year --expectation foundation --meaning planned',
    'coverage --where place=53.03.21,un-4p=prevention --principal-only --umbrella-units --at-least 2',
    'gaps --by spectrum-of-prevention,audience --expectation people-nobody-names',
    'settle --by un-4p,place:district',
    'stack-depth',
    'stack-depth --by un-4p,audience --framework un-4p',
    'bounds',
    'bounds --by un-4p',
    'explain --at community,53.03.21',
    'run portfolio --params {"by":["un-4p"],"framework":"un-4p"}',
  ])('%s', async (line) => {
    const own = await typed(`${line} --format json`);
    expect(own.code).toBe(0);
    expect(JSON.parse(own.out).columns.length).toBeGreaterThan(0);
    const [command = '', ...rest] = line.split(' ');
    const words = command === 'run' ? [command, rest.shift() as string, '-'] : [command, '-'];
    const file = [...words, ...rest, '--input', 'json', '--format', 'json'];
    expect(await typed(file, { input: json })).toEqual(own);
    expect(await typed(`${line} --format json --url ${gateway.url}`)).toEqual(own);
  });

  test.each(['analyses', 'frameworks', 'frameworks un-4p'])('%s', async (line) => {
    for (const format of ['json', 'table', 'csv']) {
      const own = await typed(`${line} --format ${format} --lang id`);
      expect(own.out.length).toBeGreaterThan(500);
      const url = `--url ${gateway.url}`;
      expect(await typed(`${line} --format ${format} --lang id ${url}`)).toEqual(own);
    }
  });

  test('the matrix for people, too', async () => {
    const own = await typed('coverage --lang id');
    expect(await typed(`coverage --lang id --url ${gateway.url}`)).toEqual(own);
  });
});

test('a refusal of the gateway reads as one of this program, and ends as one', async () => {
  for (const lang of ['en', 'id']) {
    for (const line of ['coverage --by nothing', 'explain --at community,nowhere']) {
      const own = await typed(`${line} --lang ${lang}`);
      expect(own.code).toBe(2);
      expect(await typed(`${line} --lang ${lang} --url ${gateway.url}`)).toEqual(own);
    }
  }
});

test.each([
  [404, 'Not found', 'HTTP 404'],
  [200, '<html>', 'HTTP 200'],
  [200, '{"data":null}', 'HTTP 200'],
  [
    400,
    '{"errors":[{"message":"Cannot query field \\"analysis\\"."}]}',
    'Cannot query field "analysis"',
  ],
])('whatever answers %d %j is no gateway', async (status, text, reason) => {
  answer = { status, text };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  expect(await typed(`run coverage --params {} --url ${url}`)).toEqual({
    code: 1,
    out: '',
    err: `${url} answers, but not as a gateway of this kind: ${reason}.\n`,
  });
});

test('an address without its path is answered with one that has it', async () => {
  const { origin } = new URL(gateway.url);
  expect(await typed(`coverage --url ${origin}`)).toEqual({
    code: 1,
    out: '',
    err: `No gateway answers at ${origin}: name its path too, such as ${gateway.url}\n`,
  });
});

test('a gateway that does not answer is said with its address', async () => {
  const free = createServer();
  await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const url = `http://127.0.0.1:${port}/graphql`;
  expect(await typed(`coverage --url ${url} --lang id`)).toEqual({
    code: 1,
    out: '',
    err: `Tidak ada gateway yang menjawab di ${url}: ECONNREFUSED.\n`,
  });
});

test('errors in the data of a gateway are said as those of a file', async () => {
  const { dataset, diagnostics } = checkDataset({
    ...tapenBikomiDraft,
    activities: [...(tapenBikomiDraft.activities ?? []), { id: 'untitled' } as never],
  });
  const workbench = createWorkbench({ store: memoryStore(dataset), plugins: standard() });
  const doubtful = await serve({ workbench, diagnostics, port: 0 });
  const { code, err } = await typed(`coverage --url ${doubtful.url} --format json`);
  await doubtful.close();
  expect({ code, err }).toEqual({
    code: 4,
    err: 'The data have 1 error; what they concern was left out:\n  untitled title: The activity has no title.\n',
  });
});
