import type { Keys, Caller as Member } from '@prevention-spectrum/store-postgres';
import type { Admit, Caller } from '../custody/caller.ts';
import { refuse } from '../errors/sentences.ts';
import type { LogIns } from './log-ins.ts';

/** Somebody without a key: what is published is for them too. */
const nobody: Caller = { custodian: null, scopes: new Set(), by: 'nobody' };

/** Who comes with a token that an identity provider signed; `null` for one that is not believed. */
export type Believe = (token: string, wanted: string | null) => Promise<Member | null>;

export interface Admission {
  readonly keys: Pick<Keys, 'authenticate'>;
  /** `null` where no identity provider is trusted. */
  readonly believe: Believe | null;
  readonly logIns: LogIns;
}

/**
 * Lets in who comes with a key or a token, asked anew with each request: what was revoked ends at the next one.
 * Whoever comes with neither is nobody; whoever comes with a wrong one is told so, and six times a minute at most,
 * whether from one address or with one secret.
 */
export function admission({ keys, believe, logIns }: Admission): Admit {
  return async (request, address = '') => {
    const header = request.headers.get('authorization');
    if (header === null) return nobody;
    const logIn = { address, secret: header };
    logIns.check(logIn);
    const [, secret] = /^Bearer +([\w.~+/=-]{1,8192})$/i.exec(header) ?? [];
    const member =
      secret === undefined
        ? null
        : secret.startsWith('ps_')
          ? await keys.authenticate(secret)
          : await believe?.(secret, request.headers.get('x-custodian'));
    if (member) return member;
    logIns.failed(logIn);
    return refuse('gateway/key-refused');
  };
}
