import { describe, expect, test } from 'vitest';
import type { ActivityId } from '../../src/activity/id.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { activity, coded, inFull, riverbend } from '../riverbend.ts';

const talk = 'talk' as ActivityId;
const begin = () =>
  riverbend({ activities: [inFull()], codings: [coded('talk', ['talks'], { coder: 'first' })] });

describe('a store in memory', () => {
  test('begins with a dataset', async () => {
    const dataset = begin();
    const store = memoryStore(dataset);
    expect(await store.dataset()).toEqual(dataset);
    expect(await store.activity(talk)).toEqual(dataset.activities[0]);
    expect(await store.codings(talk)).toEqual(dataset.codings);
  });

  test('has no activity and no codings of an unknown id', async () => {
    const store = memoryStore(begin());
    expect(await store.activity('walk' as ActivityId)).toBeNull();
    expect(await store.codings('walk' as ActivityId)).toEqual([]);
  });

  test('adds activities, and replaces those of the same id where they stand', async () => {
    const store = memoryStore(begin());
    await store.put({
      activities: [
        activity({ id: 'walk' }),
        activity({ title: 'Another talk' }),
        activity({ id: 'walk', title: 'Another walk' }),
      ],
    });
    const { activities } = await store.dataset();
    expect(activities.map(({ id, title }) => [id, title.und])).toEqual([
      ['talk', 'Another talk'],
      ['walk', 'Another walk'],
    ]);
    expect((await store.activity(talk))?.title).toEqual({ und: 'Another talk' });
  });

  test('puts an accepted coding in the place of the accepted one, and keeps that as rejected', async () => {
    const store = memoryStore(begin());
    await store.put({ codings: [coded('talk', ['rules'], { coder: 'second' })] });
    const found = (await store.codings(talk)).map(({ coder, status }) => [coder, status]);
    expect(found).toEqual([
      ['first', 'rejected'],
      ['second', 'accepted'],
    ]);
    expect((await store.dataset()).codings).toEqual(await store.codings(talk));
  });

  test('keeps one accepted coding among several that come at once: the last', async () => {
    const store = memoryStore(begin());
    await store.put({
      codings: [
        coded('talk', ['rules'], { coder: 'second' }),
        coded('talk', ['training'], { coder: 'third' }),
      ],
    });
    const accepted = (await store.codings(talk)).filter(({ status }) => status === 'accepted');
    expect(accepted.map(({ coder }) => coder)).toEqual(['third']);
  });

  test('adds proposals beside what is accepted, in the order in which they come', async () => {
    const store = memoryStore(begin());
    await store.put({
      codings: [
        coded('talk', ['rules'], { coder: 'second', status: 'proposed' }),
        coded('talk', ['training'], { coder: 'third', status: 'rejected' }),
      ],
    });
    expect((await store.codings(talk)).map(({ coder, status }) => [coder, status])).toEqual([
      ['first', 'accepted'],
      ['second', 'proposed'],
      ['third', 'rejected'],
    ]);
  });

  test('leaves the accepted coding of another activity and of another framework alone', async () => {
    const store = memoryStore(begin());
    await store.put({
      codings: [coded('walk', ['rules']), { ...coded('talk', 'outside'), framework: 'ends' }],
    });
    const { codings } = await store.dataset();
    expect(codings.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'accepted']);
  });

  test('never changes what it handed out, nor what it began with', async () => {
    const dataset = begin();
    const store = memoryStore(dataset);
    const before = await store.dataset();
    const [copy, codings] = [structuredClone(before), await store.codings(talk)];
    await store.put({
      activities: [activity({ title: 'Another talk' }), activity({ id: 'walk' })],
    });
    await store.put({ codings: [coded('talk', ['rules'])] });
    expect(before).toEqual(copy);
    expect(codings).toHaveLength(1);
    expect(dataset).toEqual(begin());
  });

  test('keeps everything else of the dataset', async () => {
    const store = memoryStore(begin());
    await store.put({ activities: [activity({ id: 'walk' })] });
    const { activities: _, ...rest } = await store.dataset();
    const { activities: __, ...began } = begin();
    expect(rest).toEqual(began);
  });
});
