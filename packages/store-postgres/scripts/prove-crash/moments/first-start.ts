import { begin, brokenHistory, channelsCalled, houseIn, opened, within } from '../house.ts';
import type { Moment } from '../moment.ts';

/** A database where there was nothing, its schema, its custodian, and the first writes. */
export const firstStart: Moment = {
  name: 'first start',
  async act({ where, say }) {
    say('ready');
    const database = await opened(where);
    await begin(database);
    say(0);
    const house = await houseIn(database);
    for (let number = 1; number <= 5; number += 1) {
      await house?.store.write({ by: 'writer', put: channelsCalled(`${number}`) });
      say(number);
    }
  },
  check: ({ where, acknowledged }) =>
    within(where, async (database) => {
      const house = await houseIn(database);
      if (!house) return { lost: acknowledged, torn: [] };
      const made = await house.store.revisions();
      const torn = await brokenHistory(database, house.id);
      return { lost: acknowledged.filter((number) => number > made.length), torn };
    }),
};
