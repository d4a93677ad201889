import * as z from 'zod';
import type { Connector, Contribution, World } from '../../src/connector/connector.ts';
import { type Ingested, ingest } from '../../src/connector/ingest.ts';
import type { CodedDataset } from '../../src/dataset/dataset.ts';
import type { ScreeningDraft } from '../../src/dataset/dataset-draft.ts';
import { accepted } from '../../src/diagnostic/diagnostic.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { both, riverbend } from '../riverbend.ts';

const world: World = {
  signal: { aborted: false },
  fetch: () => Promise.reject(new Error('no network')),
  async *open() {},
};

/** Reads contributions as they stand, each in its row. */
const asTheyStand: Connector<readonly Contribution[]> = {
  id: 'as-they-stand',
  label: both('As they stand'),
  options: z.array(z.custom<Contribution>()),
  async *read(contributions) {
    for (const [index, raw] of contributions.entries()) yield { raw, at: { row: index + 1 } };
  },
  toActivity: ({ raw }) => accepted(raw as Contribution),
};

/** An import of contributions, one a row. */
export function bring(
  contributions: readonly Contribution[],
  into: CodedDataset = riverbend(),
  complete?: ScreeningDraft,
  store?: Pick<Store, 'versions'>,
): Promise<Ingested> {
  return ingest(asTheyStand, contributions, world, into, complete, store);
}

/** Several imports, one after the other, into one store: what each reported, and what is there in the end. */
export async function bringAll(
  imports: readonly (readonly Contribution[])[],
  into: CodedDataset = riverbend(),
) {
  const store = memoryStore(into);
  const reports = [];
  for (const one of imports) {
    const { additions, report } = await bring(one, await store.dataset());
    await store.write({ by: 'test', put: additions });
    reports.push(report);
  }
  return { reports, dataset: await store.dataset() };
}
