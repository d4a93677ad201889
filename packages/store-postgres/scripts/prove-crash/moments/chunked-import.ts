import type { Additions, RecordList, Store } from '@prevention-spectrum/core';
import { brokenHistory, houseIn, opened, riverbendRecords, within } from '../house.ts';
import type { Moment } from '../moment.ts';

/** Records of one chunk. */
const size = 4;

/** An import of everything in chunks, each under a key of its own, so that it can be made again from the beginning. */
export const chunkedImport: Moment = {
  name: 'import in chunks',
  template: 'empty',
  async act({ where, say }) {
    const database = await opened(where);
    const house = await houseIn(database);
    say('ready');
    if (house) await imported(house.store, say);
  },
  reference: async (place) => {
    const where = await place.fresh('empty');
    const head = await within(where, async (database) => {
      const house = await houseIn(database);
      return house ? headAfterImport(house.store) : '';
    });
    await place.remove(where);
    return head;
  },
  check: ({ where, acknowledged, reference }) =>
    within(where, async (database) => {
      const house = await houseIn(database);
      if (!house) return { lost: acknowledged, torn: ['the custodian is gone'] };
      const made = await house.store.revisions();
      const broken = await brokenHistory(database, house.id);
      const resumed = await headAfterImport(house.store);
      const same = resumed === reference ? [] : ['the import did not end as one without a crash'];
      return {
        lost: acknowledged.filter((number) => number > made.length),
        torn: [...broken, ...same, ...(await brokenHistory(database, house.id))],
      };
    }),
};

async function imported(store: Store, say: (number: number) => void = () => {}): Promise<void> {
  for (const [index, put] of chunks().entries()) {
    await store.write({ by: 'import', key: `import ${index + 1}`, put });
    say(index + 1);
  }
}

function chunks(): readonly Additions[] {
  const lists = Object.entries(riverbendRecords()) as [RecordList, readonly unknown[]][];
  return lists.flatMap(([list, records]) =>
    Array.from({ length: Math.ceil(records.length / size) }, (_, index) => ({
      [list]: records.slice(index * size, (index + 1) * size),
    })),
  );
}

/** Every record in every version, as text. */
async function headAfterImport(store: Store): Promise<string> {
  await imported(store);
  return JSON.stringify([await store.dataset(), await store.revisions()]);
}
