import type { CustodianId } from '../custodian/within-custodian.ts';
import type { Scope } from './scope.ts';

/** Somebody who was let in: for whom, to do what, and what history calls them. */
export interface Caller {
  readonly custodian: CustodianId;
  readonly scopes: ReadonlySet<Scope>;
  /** `key nightly import`, `member second coder`: never the name of a person, since history is kept for ever. */
  readonly by: string;
  /** Tells apart those whom history calls the same; no two keys are. It says nothing of who somebody is. */
  readonly identity?: string;
}
