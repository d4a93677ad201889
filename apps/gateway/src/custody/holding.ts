import type { CodedDataset, Diagnostic, Moment, Store, Workbench } from '@prevention-spectrum/core';
import { type Data, dataOf } from '../data.ts';
import type { Hooks } from '../telling/hooks.ts';

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
  now(): Promise<Desk>;
}

/** What a holding is made of. */
export interface Records {
  /** Where the answers come from. */
  readonly workbench: Workbench;
  /** The store that the workbench was made with, when records may be written and their history read. */
  readonly store?: Store;
  readonly hooks?: Hooks;
  /** What the checks at the door had to say about the data; when left out, they are asked again. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** The records of one custodian, with each state of them looked up once. */
export function holdingOf({ workbench, store, hooks, diagnostics }: Records): Holding {
  const looked = new WeakMap<CodedDataset, Data>();
  const deskOf = async (from: Workbench, past: Moment | null): Promise<Desk> => {
    const dataset = await from.dataset();
    const data = looked.get(dataset) ?? dataOf(dataset, diagnostics);
    looked.set(dataset, data);
    return { workbench: from, data, past };
  };
  return { store: store ?? null, hooks: hooks ?? null, now: () => deskOf(workbench, null) };
}
