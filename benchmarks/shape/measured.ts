import type { Bar } from '../bars/bar.ts';

/** How much is measured: as much as CI has time for, or what is published. */
export type Size = 'ci' | 'full';

/** One thing that is measured: the same question to several peers. */
export interface Measured {
  /** What the file of its results is called. */
  readonly name: string;
  readonly title: string;
  /** What a figure is about, by its name, where the name does not say it. */
  readonly means?: Readonly<Record<string, string>>;
  readonly sizes: Readonly<Record<Size, Sized>>;
  /** Made once, before the first round, in a process of its own. */
  prepare?(given: Given): Promise<void>;
  readonly peers: Readonly<Record<string, Peer>>;
  /** Up to how many records a peer is asked, by its name; one that is not named is always asked. */
  readonly most?: Readonly<Record<string, number>>;
  /** What its figures are held against. */
  bars?(records: number): readonly Bar[];
  /** Further files beside the results, by the ends of their names: plans of queries. */
  further?(given: Given): Promise<Readonly<Record<string, string>>>;
}

interface Sized {
  readonly records: number;
  /** How often each peer is asked, by turns. */
  readonly rounds: number;
}

/** Where a measurement takes place. */
export interface Given {
  readonly records: number;
  /** The superuser's address of a PostgreSQL server with its default settings, which only this run uses. */
  readonly url: string;
  /** An empty folder that lasts for the whole measurement. */
  readonly folder: string;
}

/** Does one round in a process of its own. */
type Peer = (given: Given) => Promise<Round>;

/** How long something took. */
export interface Took {
  readonly milliseconds: number;
  /** Of those, how many this process had a processor: what others do on the machine does not change it. Not a server's. */
  readonly processor: number;
}

export interface Round {
  readonly figures: Readonly<Record<string, Took>>;
  /** What is no time: bytes, by the name with the unit. */
  readonly amounts?: Readonly<Record<string, number>>;
  /** The most memory that the process had until then, in MB; taken before the answer is put into words. */
  readonly memory: number;
  /** What it answered, by what it was asked: equal for all peers that were asked the same, or no time is printed. */
  readonly answers: Readonly<Record<string, string>>;
}
