import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { refuse } from '../errors/sentences.ts';

const limit = 6;
const minute = 60_000;
/** Addresses and secrets that are remembered at a time: whoever has more of them is no longer told apart by them. */
const most = 20_000;

/** Somebody who tries to come in: from an address, with a secret. */
interface LogIn {
  readonly address: string;
  readonly secret: string;
}

/** Log-ins that failed, by the address that they came from, and by the secret that they came with. */
export interface LogIns {
  /** @throws SpectrumError `gateway/log-ins-too-many` when too many failed within the last minute */
  check(logIn: LogIn): void;
  failed(logIn: LogIn): void;
}

export function countedLogIns(now: () => number = Date.now): LogIns {
  const failures = new Map<string, readonly number[]>();
  const recent = (name: string) => (failures.get(name) ?? []).filter((at) => at > now() - minute);
  return {
    check(logIn) {
      const isMany = namesOf(logIn).some((name) => recent(name).length >= limit);
      if (isMany) refuse('gateway/log-ins-too-many', { limit });
    },
    failed(logIn) {
      for (const name of namesOf(logIn)) {
        const times = [...recent(name), now()];
        failures.delete(name);
        failures.set(name, times);
      }
      for (const oldest of failures.keys()) {
        if (failures.size <= most) break;
        failures.delete(oldest);
      }
    },
  };
}

/** A secret is remembered by its digest: what is in memory opens nothing. */
function namesOf({ address, secret }: LogIn): readonly [string, string] {
  const digest = createHash('sha256').update(secret).digest('base64');
  return [`from ${networkOf(address)}`, `with ${digest}`];
}

/** An address, or of one of IPv6 the half that is given out to one customer, who has all the others in it. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [left = [], right = []] = address.split('::').map((part) => part.split(':'));
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => Number.parseInt(group || '0', 16))
    .join(':');
}
