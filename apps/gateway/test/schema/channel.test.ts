import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('lists the means that activities may use', async () => {
  const { data } = await ask('{ channels { channelId label label_id: label(lang: ID) } }');
  expect(data.channels).toEqual([{ channelId: 'talk', label: 'Talk', label_id: 'Ceramah' }]);
});
