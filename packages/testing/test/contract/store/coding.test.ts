import type { CodedDataset, Store } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { storeChecks } from '../../../src/index.ts';
import { failing } from '../../check/failing.ts';
import { changed } from './specimen.ts';

type Codings = CodedDataset['codings'];

/** A store that keeps codings by a rule of its own. */
const keeping = (rule: (codings: Codings) => Codings): (() => Store) =>
  changed((store) => {
    const codings: Codings[number][] = [];
    return {
      dataset: async () => ({ ...(await store.dataset()), codings: rule(codings) }),
      codings: async (id) => rule(codings).filter(({ activity }) => activity === id),
      async write(edit) {
        codings.push(...(edit.put?.codings ?? []));
        return store.write({ ...edit, put: { ...edit.put, codings: [] } });
      },
    };
  });

const asRejected = (one: Codings[number]): Codings[number] => ({ ...one, status: 'rejected' });

test.each([
  ['a store that keeps every coding as accepted', (all: Codings) => all],
  ['a store that keeps the last coding alone', (all: Codings) => all.slice(-1)],
])('%s is found', async (_, rule) => {
  const found = await failing(storeChecks(async () => keeping(rule)()));
  expect([...found.keys()]).toEqual(
    expect.arrayContaining([
      'puts an accepted coding in the place of the accepted one, and keeps that as rejected',
      'keeps the last of several accepted codings that come at once',
    ]),
  );
});

test('a store in which the last coding rejects all others is found', async () => {
  const lastOnly = (all: Codings) => [...all.slice(0, -1).map(asRejected), ...all.slice(-1)];
  const found = await failing(storeChecks(async () => keeping(lastOnly)()));
  expect([...found.keys()]).toEqual(
    expect.arrayContaining([
      'adds proposed and rejected codings beside the accepted one, in the order in which they come',
      'leaves codings of other activities and frameworks alone',
    ]),
  );
});
