import type { Diagnostic, Touched } from '@prevention-spectrum/core';
import { diagnostic, type StoreCode } from '../catalogue.ts';
import { digestOf, originOf, type Sealed, sealOf } from '../record/chain.ts';
import type { RevisionRow, VersionRow } from '../schema.ts';

/** A revision as it was written. */
export type RevisionEntry = Omit<RevisionRow, 'custodian_id'>;

/** A version as its revision wrote it. */
export interface VersionEntry extends Touched, Pick<VersionRow, 'since' | 'record' | 'digest'> {}

/** The last revision of a history. */
export interface Head {
  /** 0 when there is none yet. */
  readonly number: number;
  readonly hash: string;
  readonly at: string | null;
}

/** Why a revision does not hold. */
export type Breach = Diagnostic<StoreCode>;

/** Follows the revisions of a custodian, the oldest first, each before its versions; says the first that does not hold. */
export class Chain {
  readonly #custodian: string;
  #open: RevisionEntry | undefined;
  #touched: Sealed['touched'][number][] = [];
  #head: Head;

  /** @param dataset what the dataset of the custodian is called, and up to when it speaks */
  constructor(custodian: string, dataset: object) {
    this.#custodian = custodian;
    this.#head = { number: 0, hash: originOf(dataset), at: null };
  }

  /** The last revision that was ended and held. */
  get head(): Head {
    return this.#head;
  }

  /** Ends the revision before, and begins this one. */
  revision(entry: RevisionEntry): Breach | null {
    const breach = this.end();
    if (breach) return breach;
    const expected = this.#head.number + 1;
    if (entry.number !== expected) return broken('store/revision-missing', expected);
    if (entry.previous !== this.#head.hash) {
      return broken(expected === 1 ? 'store/dataset-changed' : 'store/revision-put-in', expected);
    }
    this.#open = entry;
    return null;
  }

  version({ list, id, version, since, action, record, digest }: VersionEntry): Breach | null {
    if (this.#open?.number !== since) {
      return this.end() ?? broken('store/revision-missing', this.#head.number + 1);
    }
    if (digestOf(record ?? 'null') !== digest) {
      return diagnostic('store/record-changed', { revision: since, list, id });
    }
    this.#touched.push({ list, id, version, action, digest });
    return null;
  }

  /** Holds the revision that is open against its seal. */
  end(): Breach | null {
    const open = this.#open;
    if (!open) return null;
    const touched = this.#touched;
    this.#touched = [];
    this.#open = undefined;
    if (sealOf({ ...open, custodian: this.#custodian, touched }) !== open.hash) {
      return broken('store/revision-changed', open.number);
    }
    this.#head = { number: open.number, hash: open.hash, at: open.at };
    return null;
  }
}

function broken(code: StoreCode, revision: number): Breach {
  return diagnostic(code, { revision });
}
