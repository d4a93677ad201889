import { createHash } from 'node:crypto';
import { canonicalText, type Touched } from '@prevention-spectrum/core';

/** What the first revision of a custodian is chained to. */
export const noRevision = '0'.repeat(64);

/** SHA-256 of a text, in hexadecimal. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A revision as it is sealed: everything that was written, by the digests of the records. */
export interface Sealed {
  readonly custodian: string;
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly because: string | null;
  readonly key: string | null;
  readonly touched: readonly (Touched & { readonly digest: string })[];
  /** The hash of the revision before, so that none can be changed, left out or put in unseen. */
  readonly previous: string;
}

/** The hash of a revision: SHA-256 of its canonical text, in hexadecimal. */
export function sealOf({
  custodian,
  number,
  at,
  by,
  because,
  key,
  touched,
  previous,
}: Sealed): string {
  const records = touched.map(({ list, id, version, action, digest }) => [
    list,
    id,
    version,
    action,
    digest,
  ]);
  return digestOf(canonicalText([previous, custodian, number, at, by, because, key, records]));
}
