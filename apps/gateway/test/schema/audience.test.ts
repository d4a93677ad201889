import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('lists the people whom activities may address', async () => {
  const { data } = await ask('{ audiences { audienceId label label_id: label(lang: ID) } }');
  expect(data.audiences).toEqual([
    { audienceId: 'youth', label: 'Young people', label_id: 'Kaum muda' },
    { audienceId: 'teachers', label: 'Teachers', label_id: 'Guru' },
  ]);
});
