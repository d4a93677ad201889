import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { diagnostic, storeError } from '../catalogue.ts';
import type { Reason } from './post.ts';

/** IANA's special-purpose registries: every block that is not globally reachable, and those that lead into another. */
const special: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];
/** The part of IPv6 that is given out; everything else is private, embeds an IPv4 address, or is nobody's. */
const [globalUnicast, ownMachine, notPublic] = [new BlockList(), new BlockList(), new BlockList()];
globalUnicast.addSubnet('2000::', 3, 'ipv6');
ownMachine.addSubnet('127.0.0.0', 8, 'ipv4');
ownMachine.addAddress('::1', 'ipv6');
for (const [address, prefix] of special) notPublic.addSubnet(address, prefix, family(address));

/** Whether an address is one that the whole internet reaches under the same name. */
export function isPublic(address: string): boolean {
  const kind = family(address);
  if (notPublic.check(address, kind)) return false;
  return kind === 'ipv4' || globalUnicast.check(address, kind);
}

function isLoopback(address: string): boolean {
  return ownMachine.check(address, family(address));
}

function family(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 4 ? 'ipv4' : 'ipv6';
}

/**
 * An address that messages may be sent to, as it will be used.
 * @param loopback also one of this machine itself, by http too
 * @throws SpectrumError `store/webhook-url-refused`
 */
export function checkedUrl(given: string, loopback: boolean): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  const host = url ? hostOf(url) : '';
  const own = loopback && (host === 'localhost' || (isIP(host) > 0 && isLoopback(host)));
  const reached = isIP(host) === 0 || isPublic(host);
  const is =
    url !== null &&
    url.username === '' &&
    url.password === '' &&
    url.hash === '' &&
    url.href.length <= 2_000 &&
    (own ? /^https?:$/.test(url.protocol) : url.protocol === 'https:' && reached);
  if (is) return url.href;
  throw storeError('store/webhook-url-refused');
}

/** Every address that a URL leads to, or why none of them may be connected to. */
export async function addressesOf(
  url: URL,
  loopback: boolean,
): Promise<readonly LookupAddress[] | Reason> {
  const host = hostOf(url);
  const found = await lookup(host, { all: true, verbatim: true }).catch(() => []);
  if (found.length === 0) return diagnostic('store/receiver-unknown', { host });
  const own = loopback && found.every(({ address }) => isLoopback(address));
  const open = url.protocol === 'https:' && found.every(({ address }) => isPublic(address));
  return own || open ? found : diagnostic('store/receiver-private', { host });
}

/** The host without the brackets of an IPv6 address. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}
