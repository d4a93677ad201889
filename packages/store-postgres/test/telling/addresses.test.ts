import { expect, test } from 'vitest';
import { checkedUrl, isPublic } from '../../src/telling/addresses.ts';
import { post } from '../../src/telling/post.ts';
import { signedHeaders } from '../../src/telling/signature.ts';
import { receiver } from './receiver.ts';

test.each([
  '10.0.0.1',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:127.0.0.1',
  '64:ff9b::a00:1',
  'fc00::1',
  'fd12::1',
  'fe80::1',
  'ff02::1',
  '2001:db8::1',
  '2002:a00:1::1',
])('%s is not on the public internet', (address) => {
  expect(isPublic(address)).toBe(false);
});

test.each(['8.8.8.8', '172.32.0.1', '100.63.255.255', '2606:4700::1111', '2001:4860::8888'])(
  '%s is on the public internet',
  (address) => {
    expect(isPublic(address)).toBe(true);
  },
);

const refused = expect.objectContaining({ code: 'store/webhook-url-refused' });

test.each([
  'http://example.org/hook',
  'ftp://example.org',
  'https://user:word@example.org',
  'https://example.org/#part',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://[::1]/',
  'https://[::ffff:a00:1]/',
  'https://169.254.169.254/latest',
  'http://localhost/',
  'example.org',
  '',
  `https://example.org/${'x'.repeat(2_000)}`,
])('%s is not taken as an address to be told', (url) => {
  expect(() => checkedUrl(url, false)).toThrow(refused);
});

test('https on the public internet is taken; this machine only where that is wanted', () => {
  expect(checkedUrl('https://example.org/hook?a=b', false)).toBe('https://example.org/hook?a=b');
  for (const url of ['http://127.0.0.1:8080/hook', 'http://localhost:8080/', 'http://[::1]/']) {
    expect(checkedUrl(url, true)).toBe(url);
  }
  expect(() => checkedUrl('http://10.0.0.1/', true)).toThrow(refused);
  expect(() => checkedUrl('http://example.org/', true)).toThrow(refused);
});

const message = (url: string) => ({ url, headers: {}, body: '{}' });

test('a name that leads to this machine is not connected to, whatever its scheme', async () => {
  const { url, arrived, close } = await receiver();
  const { port } = new URL(url);
  for (const scheme of ['http', 'https']) {
    expect(await post(message(`${scheme}://localhost:${port}/`))).toMatchObject({
      code: 'store/receiver-private',
      params: { host: 'localhost' },
    });
  }
  expect(arrived).toEqual([]);
  expect(await post(message(`http://localhost:${port}/`), { loopback: true })).toBeNull();
  await close();
});

test('a name that leads nowhere, a receiver that is away, one that is slow, one that refuses and one that leads on are told apart', async () => {
  const to = await receiver();
  const said = (url: string, limit?: number) =>
    post(message(url), { loopback: true, ...(limit === undefined ? {} : { limit }) });
  expect(await said('https://nowhere.invalid/')).toMatchObject({
    code: 'store/receiver-unknown',
    params: { host: 'nowhere.invalid' },
  });
  to.answers.push(500, 302, 200);
  expect(await said(to.url)).toMatchObject({ params: { status: 500 } });
  expect(await said(to.url)).toMatchObject({
    code: 'store/receiver-refused',
    params: { status: 302 },
  });
  expect(await said(to.url)).toBeNull();
  expect(to.arrived).toHaveLength(3);
  to.before = () => new Promise(() => {});
  expect(await said(to.url, 200)).toMatchObject({
    code: 'store/receiver-slow',
    params: { seconds: 0.2 },
  });
  await to.close();
  expect(await said(to.url)).toMatchObject({
    code: 'store/receiver-unreached',
    params: { said: 'ECONNREFUSED' },
  });
});

test('a message is signed as the standard’s own example is', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const at = new Date(1_614_265_330_000);
  const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
  expect(signedHeaders(secret, { id, at, body: '{"test": 2432232314}' })).toMatchObject({
    'webhook-id': id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});
