import {
  type Custodians,
  type Memberships,
  memberCaller,
} from '@prevention-spectrum/store-postgres';
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { refuse } from '../errors/sentences.ts';
import type { Believe } from './admission.ts';

/** An identity provider whose tokens are believed. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  /** Seconds after which a token is too old, whatever it says of its end. */
  readonly maxAge: number;
}

/** Only keys of which the provider has the other half: a token signed with a public key is nobody's. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/** What is wrong with a token, and not with the provider. */
const wrong = [
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSMultipleMatchingKeys,
  errors.JWKSNoMatchingKey,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWTClaimValidationFailed,
  errors.JWTExpired,
  errors.JWTInvalid,
];

/**
 * Believes tokens of one provider, and lets their subjects do what they may as members here.
 * @throws SpectrumError `gateway/issuer-unreachable`; `gateway/custodian-needed` for who belongs to several
 */
export function believing(
  { issuer, audience, jwksUrl, maxAge }: Issuer,
  memberships: Pick<Memberships, 'of'>,
  custodians: Pick<Custodians, 'all'>,
  now: () => Date = () => new Date(),
): Believe {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 5_000 });
  const read = async (token: string): Promise<JWTPayload | null> => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms,
        issuer,
        audience,
        maxTokenAge: maxAge,
        requiredClaims: ['sub', 'exp', 'iat'],
        clockTolerance: 30,
        currentDate: now(),
      });
      return payload;
    } catch (error) {
      if (wrong.some((kind) => error instanceof kind)) return null;
      return refuse('gateway/issuer-unreachable', { issuer });
    }
  };

  return async (token, wanted) => {
    const payload = await read(token);
    if (typeof payload?.sub !== 'string' || payload.sub === '') return null;
    const all = await memberships.of(issuer, payload.sub);
    if (all.length === 0) return null;
    const [only] = all;
    if (only && all.length === 1 && wanted === null) return memberCaller(only);
    const slugs = new Map((await custodians.all()).map(({ id, slug }) => [id, slug]));
    const member = all.find(({ custodian }) => slugs.get(custodian) === wanted);
    if (member) return memberCaller(member);
    const known = all.flatMap(({ custodian }) => slugs.get(custodian) ?? []);
    return refuse('gateway/custodian-needed', { known });
  };
}
