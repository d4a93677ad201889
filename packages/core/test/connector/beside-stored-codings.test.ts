import { describe, expect, test } from 'vitest';
import type { ActivityId } from '../../src/activity/id.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { coded, inFull, riverbend } from '../riverbend.ts';
import { bring } from './bring.ts';

const record = (categories: readonly ('talks' | 'rules')[], coder = 'first-coder') => ({
  activity: inFull(),
  codings: [coded('talk', categories, { coder })],
});

/** Imports one after the other: the codings in the end, and what each import said of codings. */
async function after(...imports: readonly ReturnType<typeof record>[]) {
  const store = memoryStore(riverbend());
  const said: string[][] = [];
  for (const one of imports) {
    const { additions, report } = await bring([one], await store.dataset());
    await store.write({ by: 'test', put: additions });
    said.push(report.diagnostics.map(({ code }) => code).filter((code) => code.includes('coding')));
  }
  return { store, said, codings: await codingsIn(store) };
}

async function codingsIn(store: ReturnType<typeof memoryStore>) {
  const codings = await store.codings('talk' as ActivityId);
  return codings.map((one) =>
    one?.reading.verdict === 'within' ? [one.reading.principal.join(), one.status] : [],
  );
}

describe('codes that a source gives again', () => {
  test('are not added again', async () => {
    const { codings, said } = await after(record(['talks']), record(['talks']));
    expect(codings).toEqual([['talks', 'accepted']]);
    expect(said).toEqual([[], []]);
  });

  test('leave a rejection as it was decided, and say so', async () => {
    const { store } = await after(record(['talks']));
    const [coding] = (await store.dataset()).codings;
    if (!coding) throw new Error('nothing was coded');
    await store.write({
      by: 'reviewer',
      amend: [{ id: 'talk#1', coding: { ...coding, status: 'rejected' } }],
    });
    const { additions, report } = await bring([record(['talks'])], await store.dataset());
    await store.write({ by: 'test', put: additions });
    expect(await codingsIn(store)).toEqual([['talks', 'rejected']]);
    expect(report.diagnostics.map(({ code, params }) => [code, params.status])).toEqual([
      ['core/coding-decided', 'rejected'],
    ]);
  });

  test('give way to the newer word of the same coder, once', async () => {
    const [one, other] = [record(['talks']), record(['rules'])];
    const { codings, said } = await after(one, other, one, other);
    expect(codings).toEqual([
      ['talks', 'rejected'],
      ['rules', 'accepted'],
    ]);
    expect(said).toEqual([[], ['core/coding-replaced'], ['core/coding-decided'], []]);
  });

  test('are a proposal beside what is accepted from another coder', async () => {
    const { codings, said } = await after(record(['talks']), record(['rules'], 'second-coder'));
    expect(codings).toEqual([
      ['talks', 'accepted'],
      ['rules', 'proposed'],
    ]);
    expect(said).toEqual([[], ['core/coding-proposed']]);
  });
});

test('a code of one record is not said of the places of another without a word', async () => {
  const stored = riverbend({
    activities: [inFull({ provenance: [{ source: 'a' }], places: ['mill'], audiences: ['women'] })],
    codings: [],
  });
  const { report } = await bring(
    [
      {
        activity: inFull({ provenance: [{ source: 'b' }], places: ['hill'], audiences: ['women'] }),
        codings: [coded('talk', ['talks'])],
        sources: [{ id: 'b', citation: 'b' }],
      },
    ],
    stored,
  );
  const crossed = report.diagnostics.find(({ code }) => code === 'core/records-crossed');
  expect(crossed?.params.facts).toEqual(['places', 'steps']);
});
