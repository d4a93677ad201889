import { riverbend } from '@prevention-spectrum/testing';
import { brokenHistory, channelsCalled, houseIn, opened, within } from '../house.ts';
import type { Moment } from '../moment.ts';

const most = 150;

/** One write after another, each of several records. */
export const writes: Moment = {
  name: 'writes',
  template: 'records',
  async act({ where, say }) {
    const database = await opened(where);
    const house = await houseIn(database);
    say('ready');
    for (let number = 1; number <= most; number += 1) {
      await house?.store.write({
        by: 'writer',
        key: `${number}`,
        put: channelsCalled(`${number}`),
      });
      say(number);
    }
  },
  check: ({ where, acknowledged }) =>
    within(where, async (database) => {
      const house = await houseIn(database);
      if (!house) return { lost: acknowledged, torn: ['the custodian is gone'] };
      const [, ...made] = await house.store.revisions();
      const { channels } = await house.store.dataset();
      const words = new Set(channels.map(({ label }) => label.en));
      const torn = [
        ...(await brokenHistory(database, house.id)),
        ...made
          .filter(({ touched }) => touched.length !== riverbend.channels.length)
          .map(({ number, touched }) => `revision ${number} has ${touched.length} records`),
        ...(words.size === 1 || made.length === 0 ? [] : [`channels of ${words.size} writes`]),
        // One write can be there that was not acknowledged any more, not two.
        ...(made.length > acknowledged.length + 1 ? [`${made.length} writes are there`] : []),
      ];
      return { lost: acknowledged.filter((number) => number > made.length), torn };
    }),
};
