import {
  type Caveat,
  caveatText,
  createWorkbench,
  languages,
  memoryStore,
} from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import { describePlugin } from '@prevention-spectrum/testing/vitest';
import { expect, test } from 'vitest';
import { recommend } from '../src/index.ts';
import { en } from '../src/locales/en.ts';
import { id } from '../src/locales/id.ts';
import { recommendCaveats } from '../src/locales/words.ts';

const by = ['spectrum-of-prevention', 'place:district'];

describePlugin(recommend(), {
  analyses: {
    'what-if': { params: { by, expectation: 'lantern' } },
    recommend: { params: { by, expectation: 'lantern' } },
  },
});

test.each(recommendCaveats)('%s is said in both languages, with the same parameters', (code) => {
  const names = (sentence: string) =>
    [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();
  expect(names(id.caveats[code])).toEqual(names(en.caveats[code]));
  expect(id.caveats[code]).not.toBe(en.caveats[code]);
});

test('both analyses are asked by name, with candidates, costs and a budget as data', async () => {
  const workbench = createWorkbench({ store: memoryStore(riverbend), plugins: [recommend()] });
  const gaps = await workbench.run('gaps', { by, expectation: 'lantern' });
  const district = String(gaps.rows[0]?.['place:district']);
  const category = String(gaps.rows[0]?.['spectrum-of-prevention']);
  const candidates = [
    {
      activity: {
        id: 'mine',
        title: 'Mine',
        places: [district],
        organisations: [{ organisation: 'lantern', role: 'implementing' }],
      },
      readings: [{ framework: 'spectrum-of-prevention', reading: { principal: [category] } }],
      cost: { amount: 300, currency: 'EUR' },
    },
  ];
  const asked = { by, expectation: 'lantern', candidates };
  const changes = await workbench.run('what-if', asked);
  expect(changes.rows).toEqual([
    expect.objectContaining({ today: 'gap', planned: 'covered', added: ['mine'] }),
  ]);
  const table = await workbench.run('recommend', { ...asked, budget: 500, currency: 'EUR' });
  expect(table.rows.slice(0, 2)).toEqual([
    expect.objectContaining({ plan: 1, what: 'plan', closes: 1, cost: 300, currency: 'EUR' }),
    expect.objectContaining({ plan: 1, what: 'activity', activity: 'mine', lost: 1 }),
  ]);
  const spoken = (caveats: readonly Caveat[]) =>
    languages.flatMap((language) => caveats.map((one) => caveatText(one, language)));
  expect(spoken(table.caveats).filter((sentence) => /[{}]|undefined/.test(sentence))).toEqual([]);
});
