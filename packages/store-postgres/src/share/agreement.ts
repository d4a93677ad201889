import type { Text } from '@prevention-spectrum/core';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Terms } from './terms.ts';

/** What one custodian lets another see of its records, for how long, and what for. */
export interface Agreement extends Terms {
  readonly id: string;
  readonly grantor: CustodianId;
  readonly grantee: CustodianId;
  readonly purpose: Text;
  /** The first and the last moment at which it stands; `null` for one without an end. */
  readonly from: string;
  readonly until: string | null;
  /** Who granted it for the grantor, and when. */
  readonly by: string;
  readonly granted: string;
  readonly revoked: string | null;
}

/** Whether an agreement stands at a time. */
export function stands(
  { from, until, revoked }: Pick<Agreement, 'from' | 'until' | 'revoked'>,
  at: Date,
): boolean {
  const time = at.toISOString();
  return revoked === null && from <= time && (until === null || time <= until);
}
