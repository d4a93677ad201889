import type { CoverageQuestion, Revision } from '@prevention-spectrum/core';
import type { CustodianId } from '../custodian/within-custodian.ts';
import type { CoverageChange } from './coverage-changes.ts';

/** What is sent of one revision. */
export interface Message {
  /** The same however often it is sent: the custodian and the number of the revision. */
  readonly id: string;
  readonly body: string;
}

/** Entries of a list that a message carries; how many there are in all stands beside them. */
const most = 1_000;

/** The message of a revision, for those who want all of them. */
export function revisionMessage(custodian: CustodianId, revision: Revision): Message {
  const { touched } = revision;
  return message('revision.made', custodian, revision, {
    touched: touched.slice(0, most),
    totalTouched: touched.length,
  });
}

/** The message of a revision that changed the answer to a question. */
export function changeMessage(
  custodian: CustodianId,
  question: CoverageQuestion,
  { revision, changes, redefined }: CoverageChange,
): Message {
  return message('coverage.changed', custodian, revision, {
    question,
    redefined,
    changes: changes.slice(0, most),
    totalChanges: changes.length,
  });
}

function message(
  type: string,
  custodian: CustodianId,
  { number, at, by, because }: Revision,
  more: object,
): Message {
  const data = { custodian, revision: { number, at, by, because }, ...more };
  const body = JSON.stringify({ type, timestamp: at, data });
  return { id: `${custodian}-${number}`, body };
}
