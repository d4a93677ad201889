import {
  type CodedDataset,
  createWorkbench,
  type Diagnostic,
  type Moment,
  type Store,
  type Workbench,
} from '@prevention-spectrum/core';
import { type Data, dataOf } from '../data.ts';
import { refuse } from '../errors/sentences.ts';
import type { Hooks } from '../telling/hooks.ts';
import type { Stewardship } from './stewardship.ts';

/** A workbench with the data that it has, looked up once. */
export interface Desk {
  readonly workbench: Workbench;
  readonly data: Data;
  /** The moment at which the data stood; `null` for now. */
  readonly past: Moment | null;
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
  /** The records as they were. @throws SpectrumError `core/moment-unknown`, `gateway/no-history` */
  at(moment: Moment): Promise<Desk>;
}

/** What a holding is made of. */
export interface Records {
  /** Where the answers come from. */
  readonly workbench: Workbench;
  /** The store that the workbench was made with, when records may be written and their history read. */
  readonly store?: Store;
  readonly hooks?: Hooks;
  readonly stewardship?: Stewardship;
  /** What the checks at the door had to say about the data; when left out, they are asked again. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** The records of one custodian, with each state of them looked up once. */
export function holdingOf({ workbench, store, diagnostics, ...more }: Records): Holding {
  const looked = new WeakMap<CodedDataset, Data>();
  const pasts = new WeakMap<CodedDataset, Workbench>();
  const { plugins } = workbench.registry;

  async function deskOf(from: Workbench, past: Moment | null): Promise<Desk> {
    const dataset = await from.dataset();
    const data = looked.get(dataset) ?? dataOf(dataset, past ? undefined : diagnostics);
    looked.set(dataset, data);
    return { workbench: from, data, past };
  }

  return {
    store: store ?? null,
    hooks: more.hooks ?? null,
    stewardship: more.stewardship ?? null,
    now: () => deskOf(workbench, null),
    async at(moment) {
      if (!store) return refuse('gateway/no-history');
      const stored = await store.dataset(moment);
      const then = { ...store, dataset: async () => stored };
      const past = pasts.get(stored) ?? createWorkbench({ store: then, plugins });
      pasts.set(stored, past);
      return deskOf(past, moment);
    },
  };
}
