import type { Place, Template } from './places/place.ts';

/** What a process does until it is killed, and what must be true afterwards. */
export interface Moment {
  readonly name: string;
  /** What its database begins as; nothing at all when left out. */
  readonly template?: Template;
  /**
   * In the process that is killed: says `ready` when it may be killed, then a number for each thing that is
   * acknowledged, and ends when there is nothing more to do. Further words say how far it is.
   */
  act(trial: Acting): Promise<void>;
  /** What trials are held against, or begin with: made once, and only the moment itself reads it. */
  reference?(place: Place, folder: string): Promise<string>;
  /** After the crash: opens the database again, and holds it against what was acknowledged. */
  check(trial: Crashed): Promise<Checked>;
}

/** A number is acknowledged; a step says only how far it is. */
type Word = 'ready' | 'step' | number;

interface Acting {
  /** The directory or the address of its database. */
  readonly where: string;
  /** For files, the same before and after the crash. */
  readonly folder: string;
  readonly reference: string;
  say(word: Word): void;
}

interface Crashed {
  readonly where: string;
  readonly folder: string;
  readonly acknowledged: readonly number[];
  readonly reference: string;
}

export interface Checked {
  /** Acknowledged, and not there. */
  readonly lost: readonly number[];
  /** What is there in part, or contradicts itself. */
  readonly torn: readonly string[];
}
