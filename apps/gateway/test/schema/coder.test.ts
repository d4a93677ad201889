import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('lists who has coded', async () => {
  const { data } = await ask('{ coders { coderId kind label } }');
  expect(data.coders).toEqual([{ coderId: 'first-coder', kind: 'PERSON', label: 'First coder' }]);
});
