import { createHash } from 'node:crypto';
import { canonicalText, type Touched } from '@prevention-spectrum/core';

/** SHA-256 of a text, in hexadecimal. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What the first revision of a custodian is chained to: what its dataset is called, and up to when it speaks. */
export function originOf(dataset: object): string {
  return digestOf(canonicalText(dataset));
}

/** A revision as it is sealed: everything that was written, by the digests of the records. */
export interface Sealed {
  readonly custodian: string;
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly because: string | null;
  readonly key: string | null;
  /** SHA-256 of the edit that came with the key. */
  readonly edit_digest: string | null;
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
  edit_digest,
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
  const said = [number, at, by, because, key, edit_digest];
  return digestOf(canonicalText([previous, custodian, ...said, records]));
}
