import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SpectrumError } from '@prevention-spectrum/core';
import type { CustodianId, Membership } from '@prevention-spectrum/store-postgres';
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { admission, type Believe } from '../../src/access/admission.ts';
import { countedLogIns } from '../../src/access/log-ins.ts';
import { believing } from '../../src/access/token.ts';
import { gatewayOver, post } from '../asking.ts';

const issuer = 'https://identity.example';
const audience = 'prevention-spectrum';
const now = new Date('2026-03-01T12:00:00Z');
const seconds = Math.floor(now.getTime() / 1_000);
const right = { sub: 'somebody', iss: issuer, aud: audience, iat: seconds - 60, exp: seconds + 60 };

const own = await generateKeyPair('ES256', { extractable: true });
const other = await generateKeyPair('ES256', { extractable: true });
const stranger = await generateKeyPair('ES256', { extractable: true });

const members = [
  { custodian: 'one' as CustodianId, role: 'coder', label: 'second coder' },
  { custodian: 'two' as CustodianId, role: 'reader', label: 'visitor' },
] as unknown as readonly Membership[];
const belongs: Record<string, readonly Membership[]> = {
  somebody: members.slice(0, 1),
  both: members,
};
const memberships = {
  of: async (iss: string, sub: string) => (iss === issuer ? (belongs[sub] ?? []) : []),
};
const custodians = {
  all: async () =>
    ['one', 'two'].map((id) => ({
      id: id as CustodianId,
      slug: `${id}-house`,
      dataset: null as never,
    })),
};

let jwks: Server;
let believe: Believe;
beforeAll(async () => {
  const keys = [
    { ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'ES256' },
    { ...(await exportJWK(other.publicKey)), kid: 'other', alg: 'ES256' },
  ];
  jwks = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys }));
  }).listen(0, '127.0.0.1');
  await once(jwks, 'listening');
  const { port } = jwks.address() as AddressInfo;
  const provider = { issuer, audience, jwksUrl: `http://127.0.0.1:${port}/jwks`, maxAge: 3_600 };
  believe = believing(provider, memberships, custodians, () => now);
});
afterAll(() => jwks.close());

function signed(payload: JWTPayload, kid = 'own', key = own.privateKey): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid }).sign(key);
}
const without = (claim: keyof typeof right): JWTPayload => {
  const { [claim]: _, ...rest } = right;
  return rest;
};

describe('a right token', () => {
  test('lets a member do what the role allows', async () => {
    expect(await believe(await signed(right), null)).toEqual({
      custodian: 'one',
      scopes: new Set(['read', 'code']),
      by: 'member second coder',
      identity: expect.stringMatching(/^member \S+$/),
    });
  });

  test('is believed by any of the keys that the provider has', async () => {
    expect(await believe(await signed(right, 'other', other.privateKey), null)).not.toBeNull();
  });

  test('of somebody who is no member here opens nothing', async () => {
    expect(await believe(await signed({ ...right, sub: 'nobody' }), null)).toBeNull();
  });

  test('of somebody who works for several needs the name of one of them', async () => {
    const token = await signed({ ...right, sub: 'both' });
    expect(await believe(token, 'two-house')).toMatchObject({ custodian: 'two' });
    for (const wanted of [null, 'three-house']) {
      const told = await believe(token, wanted).catch((error: unknown) => error);
      expect((told as SpectrumError).diagnostic).toMatchObject({
        code: 'gateway/custodian-needed',
        params: { known: ['one-house', 'two-house'] },
      });
    }
  });
});

const refusedKey = { code: 'gateway/key-refused' };

/** What a gateway answers to who comes with a token. */
async function sent(token: string) {
  const keys = { authenticate: async () => null };
  const gateway = gatewayOver(undefined, {
    admit: admission({ keys, believe, logIns: countedLogIns(() => 0) }),
  });
  const query = '{ dataset { datasetId } }';
  const response = await post(gateway, { query }, { authorization: `Bearer ${token}` });
  return { status: response.status, body: await response.json() };
}

const tampered = async () => {
  const [head, , signature] = (await signed(right)).split('.');
  const payload = Buffer.from(JSON.stringify({ ...right, sub: 'both' })).toString('base64url');
  return [head, payload, signature].join('.');
};
const withPublicKey = async () =>
  new SignJWT(right)
    .setProtectedHeader({ alg: 'HS256', kid: 'own' })
    .sign(new TextEncoder().encode(await exportSPKI(own.publicKey)));

test.each<[string, () => string | Promise<string>]>([
  ['without a signature', () => new UnsecuredJWT(right).encode()],
  ['signed with the public key as if it were a secret', withPublicKey],
  ['of another issuer', () => signed({ ...right, iss: 'https://elsewhere.example' })],
  ['for another audience', () => signed({ ...right, aud: 'another' })],
  ['that has expired', () => signed({ ...right, exp: seconds - 60 })],
  ['that is not valid yet', () => signed({ ...right, nbf: seconds + 60 })],
  ['without an end', () => signed(without('exp'))],
  ['without a subject', () => signed(without('sub'))],
  ['without a time of issue', () => signed(without('iat'))],
  ['that names the key of another signature', () => signed(right, 'other')],
  ['that names an unknown key', () => signed(right, 'stranger', stranger.privateKey)],
  ['whose payload was changed', tampered],
  ['that was issued in the future', () => signed({ ...right, iat: seconds + 600 })],
  [
    'that names no key',
    () => new SignJWT(right).setProtectedHeader({ alg: 'ES256' }).sign(own.privateKey),
  ],
  [
    'that brings its own key',
    async () =>
      new SignJWT(right)
        .setProtectedHeader({
          alg: 'ES256',
          kid: 'stranger',
          jwk: await exportJWK(stranger.publicKey),
        })
        .sign(stranger.privateKey),
  ],
  ['that is too old', () => signed({ ...right, iat: seconds - 7_200 })],
  ['that is none', () => 'ey.ey.ey'],
])('a token %s is refused', async (_name, make) => {
  const token = await make();
  expect(await believe(token, null)).toBeNull();
  expect(await sent(token)).toEqual({
    status: 401,
    body: {
      errors: [expect.objectContaining({ extensions: expect.objectContaining(refusedKey) })],
    },
  });
});

test('a right token is let in over HTTP by the same way', async () => {
  expect(await sent(await signed(right))).toEqual({
    status: 200,
    body: { data: { dataset: { datasetId: 'small' } } },
  });
});

test('a provider that does not answer is not taken for a wrong token', async () => {
  const jwksUrl = 'http://127.0.0.1:1/jwks';
  const away = believing({ issuer, audience, jwksUrl, maxAge: 60 }, memberships, custodians);
  const told = await away(await signed(right), null).catch((error: unknown) => error);
  expect(told).toBeInstanceOf(SpectrumError);
  expect((told as SpectrumError).code).toBe('gateway/issuer-unreachable');
});
