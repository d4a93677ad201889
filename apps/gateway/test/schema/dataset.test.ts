import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('says what is loaded', async () => {
  const { data } = await ask('{ dataset { datasetId label(lang: ID) dataDate } }');
  expect(data.dataset).toEqual({ datasetId: 'small', label: 'Program kecil', dataDate: '2019-06' });
});
