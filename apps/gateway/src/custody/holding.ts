import {
  type CodedDataset,
  type Columns,
  createWorkbench,
  type Diagnostic,
  type Moment,
  type Store,
  type Workbench,
} from '@prevention-spectrum/core';
import { type Data, dataOf } from '../data.ts';
import { refuse } from '../errors/sentences.ts';
import { liveAnswers } from '../live-answers.ts';
import type { Hooks } from '../telling/hooks.ts';
import { type DeclaredDesk, declaredDesk } from './declared-desk.ts';
import { joinedDesks, type Partnership, type SharedReader } from './joined-desks.ts';
import type { Snapshot } from './snapshots.ts';
import type { Stewardship } from './stewardship.ts';

/** A workbench with the data that it has, looked up once. */
export interface Desk {
  readonly workbench: Workbench;
  readonly data: Data;
  /** The moment at which the data stood; `null` for now. */
  readonly past: Moment | null;
  /** Who shares what is not one's own; `null` where there is nothing else. */
  readonly partnership: Partnership | null;
}

/** The records of one custodian. */
export interface Holding {
  /** Where they are written and remembered; `null` where they may only be asked. */
  readonly store: Store | null;
  /** Who is told of what is written; `null` where nobody can be. */
  readonly hooks: Hooks | null;
  /** Whom its custodian lets in; `null` where nobody is asked who they are. */
  readonly stewardship: Stewardship | null;
  now(): Promise<Desk>;
  /**
   * The same without the records of activities and codings, out of a snapshot; `null` once they have been read, and
   * where no snapshot is of just what they are now.
   */
  declared(): Promise<DeclaredDesk | null>;
  /** The records as they were. @throws SpectrumError `core/moment-unknown`, `gateway/no-history` */
  at(moment: Moment): Promise<Desk>;
  /**
   * The records together with those that others share, all or those who are named.
   * @throws SpectrumError `gateway/not-shared`, `gateway/no-partners`
   */
  joined(from?: readonly string[]): Promise<Desk>;
}

/** What a holding is made of. */
export interface Records {
  /** Where the answers come from. */
  readonly workbench: Workbench;
  /** The store that the workbench was made with, when records may be written and their history read. */
  readonly store?: Store;
  readonly hooks?: Hooks;
  readonly stewardship?: Stewardship;
  /** What others share, where there are others. */
  readonly shared?: SharedReader;
  /** What can be told before the records have been read. */
  readonly snapshot?: Snapshot;
  /** What the checks at the door had to say about the data; when left out, they are asked again. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** The records of one custodian, with each state of them looked up once. */
export function holdingOf({ workbench, store, diagnostics, ...more }: Records): Holding {
  const looked = new WeakMap<CodedDataset, Data>();
  const pasts = new WeakMap<CodedDataset, Workbench>();
  const { plugins } = workbench.registry;
  const joined = store && more.shared ? joinedDesks(store, more.shared, plugins) : null;

  const live = liveAnswers();
  const declared = new WeakMap<Columns, DeclaredDesk>();
  /** The last dataset that was read whole. */
  let read: CodedDataset | null = null;

  async function deskOf(from: Workbench, past: Moment | null): Promise<Desk> {
    const dataset = await from.dataset();
    const data =
      looked.get(dataset) ??
      dataOf(dataset, past ? {} : { said: diagnostics, answering: live(dataset) });
    looked.set(dataset, data);
    return { workbench: from, data, past, partnership: null };
  }

  return {
    store: store ?? null,
    hooks: more.hooks ?? null,
    stewardship: more.stewardship ?? null,
    async now() {
      const desk = await deskOf(workbench, null);
      const { dataset } = desk.data;
      if (dataset !== read) more.snapshot?.recordsRead(dataset.activities.length);
      read = dataset;
      return desk;
    },
    async declared() {
      const columns = read ? null : await more.snapshot?.columns();
      if (!columns) return null;
      const desk = declared.get(columns) ?? declaredDesk(workbench, columns);
      declared.set(columns, desk);
      return desk;
    },
    async at(moment) {
      if (!store) return refuse('gateway/no-history');
      const stored = await store.dataset(moment);
      const then = { ...store, dataset: async () => stored };
      const past = pasts.get(stored) ?? createWorkbench({ store: then, plugins });
      pasts.set(stored, past);
      return deskOf(past, moment);
    },
    joined: async (from) => (joined ? joined(from) : refuse('gateway/no-partners')),
  };
}
