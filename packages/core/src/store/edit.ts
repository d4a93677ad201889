import type { Coding } from '../coding/coding.ts';
import type { CodedDataset } from '../dataset/dataset.ts';
import type { RecordRef } from './record-ref.ts';

/** Records to add; one whose id is there already takes its place. Everything has been checked at the door. */
export type Additions = Partial<Omit<CodedDataset, 'id' | 'label' | 'asOf'>>;

/** A coding as it is from now on: accepted, rejected, or with another alternative. */
export interface Amendment {
  /** The coding it is about: `village-talks#2`. It stays with its activity. */
  readonly id: string;
  readonly coding: Coding;
}

/** The version of a record that a writer saw; 0 for one that was not there. */
export interface SeenVersion extends RecordRef {
  readonly version: number;
}

/** What one writer does to the records at once: all of it, or nothing. */
export interface Edit {
  /** Who writes: a role, a pseudonym or a program; never the name of a person. */
  readonly by: string;
  readonly because?: string;
  /**
   * Names this edit for a retry: an edit whose key was taken in already is not made again. One that was refused or
   * changed nothing leaves its key free.
   */
  readonly key?: string;
  /**
   * What was asked for, where the edit was worked out from that and from what was there: the key then stands for the
   * request, and a retry is known though the edit would read otherwise by now. The edit itself when left out.
   */
  readonly request?: string;
  readonly put?: Additions;
  readonly amend?: readonly Amendment[];
  /** Records that are not counted from now on; what they were stays in the history. */
  readonly retire?: readonly RecordRef[];
  /** The edit is refused whole when one of these has moved on. */
  readonly seen?: readonly SeenVersion[];
  /**
   * The number of the revision that it was decided against. Refused whole when that is not the last one: what was
   * looked at and is not touched may be otherwise by now.
   */
  readonly head?: number;
}
