import { SpectrumError, type Workbench } from '@prevention-spectrum/core';
import { describe, expect, test, vi } from 'vitest';
import { gatewayOver, post, type Reply } from './asking.ts';

const gateway = gatewayOver();
const url = 'http://gateway.test/graphql';
const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: '{ dataset { datasetId } }' });

test('answers POST with JSON', async () => {
  const response = await gateway.fetch(url, { method: 'POST', headers: json, body });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.json()).toEqual({ data: { dataset: { datasetId: 'small' } } });
});

test('leads the bare address to the one place where there is something to see', async () => {
  const response = await gateway.fetch('http://gateway.test/', { redirect: 'manual' });
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe('/graphql');
});

test.each(['/', '/graphql', '/healthz', '/other'])('answers %s with safe headers', async (path) => {
  const response = await gateway.fetch(`http://gateway.test${path}`, { redirect: 'manual' });
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('x-frame-options')).toBe('DENY');
});

test('says nothing at other addresses', async () => {
  const response = await gateway.fetch('http://gateway.test/other');
  expect(response.status).toBe(404);
});

describe('one way in', () => {
  test.each(['GET', 'PUT', 'DELETE', 'PATCH'])('refuses %s', async (method) => {
    const address = method === 'GET' ? `${url}?query=${encodeURIComponent('{ __typename }')}` : url;
    const response = await gateway.fetch(address, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect((await response.json()).errors[0].extensions).toMatchObject({
      code: 'gateway/method-not-allowed',
      params: { found: method },
    });
  });

  test.each([
    ['application/x-www-form-urlencoded', 'query=%7B__typename%7D'],
    ['multipart/form-data; boundary=x', '--x--'],
    ['application/graphql', '{ __typename }'],
    ['text/plain', body],
  ])('refuses %s', async (type, sent) => {
    const response = await gateway.fetch(url, {
      method: 'POST',
      headers: { 'content-type': type },
      body: sent,
    });
    expect(response.status).toBe(415);
    expect((await response.json()).errors[0].extensions).toMatchObject({
      code: 'gateway/media-type-unsupported',
      params: { found: type.split(';')[0] },
    });
  });

  test('takes a content type with its encoding', async () => {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    const response = await gateway.fetch(url, { method: 'POST', headers, body });
    expect(response.status).toBe(200);
  });

  test('refuses a body that is no JSON', async () => {
    const response = await gateway.fetch(url, { method: 'POST', headers: json, body: '{' });
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  test('refuses several queries at once', async () => {
    const response = await gateway.fetch(url, {
      method: 'POST',
      headers: json,
      body: `[${body},${body}]`,
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  test('refuses a body that is too large, whatever it says about its size', async () => {
    const large = JSON.stringify({
      query: '{ __typename }',
      variables: { x: 'x'.repeat(300_000) },
    });
    const response = await gateway.fetch(url, { method: 'POST', headers: json, body: large });
    expect(response.status).toBe(413);
    const streamed = await gateway.fetch(url, {
      method: 'POST',
      headers: json,
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(streamed.status).toBe(413);
  });
});

describe('pages of other sites', () => {
  const preflight = {
    method: 'OPTIONS',
    headers: { origin: 'https://a.example', 'access-control-request-method': 'POST' },
  };

  test('may not ask, unless their origin is named', async () => {
    const closed = await gateway.fetch(url, preflight);
    expect(closed.headers.get('access-control-allow-origin')).toBeNull();
    const answered = await gateway.fetch(url, {
      method: 'POST',
      headers: { ...json, origin: 'https://a.example' },
      body,
    });
    expect(answered.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('may ask when it is, and no other', async () => {
    const open = gatewayOver(undefined, { origins: ['https://a.example'] });
    const allowed = await open.fetch(url, preflight);
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://a.example');
    const other = await open.fetch(url, {
      ...preflight,
      headers: { ...preflight.headers, origin: 'https://b.example' },
    });
    expect(other.headers.get('access-control-allow-origin')).not.toBe('https://b.example');
  });
});

describe('checks of whoever runs it', () => {
  test('healthz says that the process answers', async () => {
    expect((await gateway.fetch('http://gateway.test/healthz')).status).toBe(200);
  });

  test('readyz says whether requests are wanted', async () => {
    let wanted = true;
    const stopping = gatewayOver(undefined, { ready: () => wanted });
    expect((await stopping.fetch('http://gateway.test/readyz')).status).toBe(200);
    wanted = false;
    expect((await stopping.fetch('http://gateway.test/readyz')).status).toBe(503);
  });
});

test('shows no editor unless it is wanted', async () => {
  const response = await gateway.fetch(url, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(405);
});

describe('what goes wrong on our side', () => {
  const broken = (error: unknown) => {
    const log = vi.fn();
    const workbench = { ...fine, dataset: () => Promise.reject(error) };
    return { log, gateway: gatewayOver(undefined, { workbench, log }) };
  };
  const fine = {
    registry: { sentences: [], analyses: new Map() },
  } as unknown as Workbench;

  test('goes out as an id, and stands in the log under it', async () => {
    const error = new Error('secret: the password is rosebud');
    const { gateway: failing, log } = broken(error);
    const response = await post(failing, { query: '{ dataset { datasetId } }' });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain('rosebud');
    const { errors } = JSON.parse(text) as Reply;
    const { code, params } = errors?.[0]?.extensions ?? {};
    expect(code).toBe('gateway/unexpected');
    expect(log).toHaveBeenCalledExactlyOnceWith({ id: params?.id, error });
    expect(errors?.[0]?.message).toContain(params?.id);
  });

  test('is not confused with a misuse', async () => {
    const misuse = new SpectrumError({
      code: 'core/analysis-unknown',
      severity: 'error',
      params: { found: 'x', known: [] },
      at: {},
    });
    const { gateway: failing, log } = broken(misuse);
    const { errors } = (await (
      await post(failing, { query: '{ dataset { datasetId } }' })
    ).json()) as Reply;
    expect(errors?.[0]?.extensions.code).toBe('core/analysis-unknown');
    expect(log).not.toHaveBeenCalled();
  });
});
