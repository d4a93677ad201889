import { createWorkbench, memoryStore } from '@prevention-spectrum/core';
import { expect, test } from 'vitest';
import { anybody, type Caller } from '../../../src/custody/caller.ts';
import { createGateway } from '../../../src/server.ts';
import { asking } from '../../asking.ts';
import { small } from '../../small-dataset.ts';

const create = (word: string, key: string) => `mutation {
  createChannel(input: { channel: { label: { en: "${word}", id: "${word}" } }, key: "${key}" }) {
    ... on ChannelWritten { repeated channel { channelId } }
    ... on InputRefused { issues { path code } }
  }
}`;

test('two members whom the history calls the same have keys of their own, and each a retry', async () => {
  const store = memoryStore(small.dataset);
  const workbench = createWorkbench({ store, plugins: [] });
  let caller: Caller = anybody;
  const gateway = createGateway({ workbench, store, diagnostics: [], admit: async () => caller });
  const ask = asking(gateway);
  const as = async (identity: string, word: string) => {
    caller = { ...anybody, by: 'member second coder', identity };
    return (await ask(create(word, '1'))).data.createChannel;
  };
  const first = await as('member a', 'Song');
  const other = await as('member b', 'Dance');
  expect([first.repeated, other.repeated]).toEqual([false, false]);
  expect(other.channel.channelId).not.toBe(first.channel.channelId);
  expect(await as('member a', 'Song')).toEqual({ ...first, repeated: true });
  const revisions = await store.revisions();
  expect(revisions.map(({ by }) => by)).toEqual(['member second coder', 'member second coder']);
});

test.each(['081234567890', '+62 812-3456-7890'.replaceAll(' ', '')])(
  'a telephone number is no key: %s',
  async (number) => {
    const ask = asking();
    expect((await ask(create('Song', number))).data?.createChannel).toMatchObject({
      issues: [{ path: ['key'], code: 'gateway/personal-value' }],
    });
  },
);
