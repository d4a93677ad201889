import type { Additions, Store } from '@prevention-spectrum/core';
import { digestOf } from '../../../src/record/chain.ts';
import { brokenHistory, houseIn, opened, riverbendRecords, within } from '../house.ts';
import type { Moment } from '../moment.ts';

/** How often Riverbend's activities are in the list: enough for several statements. */
const copies = 20;

/** A list as one write under a key: it is there whole or not at all, and can be sent again whatever became of it. */
export const wholeImport: Moment = {
  name: 'import',
  template: 'empty',
  async act({ where, say }) {
    const database = await opened(where);
    const house = await houseIn(database);
    say('ready');
    if (house) await imported(house.store);
    say(1);
  },
  /** What the records are after an import that nobody killed. */
  reference: async (place) => {
    const where = await place.fresh('empty');
    const state = await within(where, async (database) => {
      const house = await houseIn(database);
      if (!house) return '';
      await imported(house.store);
      return stateOf(house.store);
    });
    await place.remove(where);
    return state;
  },
  check: ({ where, acknowledged, reference }) =>
    within(where, async (database) => {
      const house = await houseIn(database);
      if (!house) return { lost: acknowledged, torn: ['the custodian is gone'] };
      const made = (await house.store.revisions()).length;
      const { activities } = await house.store.dataset();
      const half = made === 0 ? activities.length > 0 : (await stateOf(house.store)) !== reference;
      await imported(house.store);
      const same = (await stateOf(house.store)) === reference;
      return {
        lost: acknowledged.filter((number) => number > made),
        torn: [
          ...(half ? ['a part of the list is there'] : []),
          ...(same ? [] : ['the list sent again did not end as one without a crash']),
          ...(await brokenHistory(database, house.id)),
        ],
      };
    }),
};

async function imported(store: Store): Promise<void> {
  await store.write({ by: 'import', key: 'list', put: list() });
}

function list(): Additions {
  const { activities = [], codings = [], ...declared } = riverbendRecords();
  const named = (id: string, copy: number) => (copy === 0 ? id : `${id}-${copy}`) as never;
  const all = <Item>(made: (copy: number) => readonly Item[]) =>
    Array.from({ length: copies }, (_, copy) => made(copy)).flat();
  return {
    ...declared,
    activities: all((copy) =>
      activities.map((one) => ({
        ...one,
        id: named(one.id, copy),
        partOf: one.partOf && named(one.partOf, copy),
      })),
    ),
    codings: all((copy) => codings.map((one) => ({ ...one, activity: named(one.activity, copy) }))),
  };
}

/** The digest of every record and every revision. */
async function stateOf(store: Store): Promise<string> {
  return digestOf(JSON.stringify([await store.dataset(), await store.revisions()]));
}
