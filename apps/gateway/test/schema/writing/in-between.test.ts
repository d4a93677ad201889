import {
  type Additions,
  createWorkbench,
  memoryStore,
  type Store,
} from '@prevention-spectrum/core';
import { standard } from '@prevention-spectrum/preset-standard';
import { expect, test } from 'vitest';
import { createGateway } from '../../../src/server.ts';
import { asking } from '../../asking.ts';
import { small } from '../../small-dataset.ts';

type Edit = Omit<Parameters<Store['write']>[0], 'by'>;

/** Records of which somebody else writes each of these edits just before the next write of the gateway arrives. */
function interrupted() {
  const store = memoryStore(small.dataset);
  const coming: (() => Edit | Promise<Edit>)[] = [];
  const workbench = createWorkbench({ store, plugins: standard() });
  const disturbed: Store = {
    ...store,
    async write(edit) {
      const other = edit.put || edit.retire || edit.amend ? coming.shift() : undefined;
      if (other) await store.write({ by: 'somebody else', ...(await other()) });
      return store.write(edit);
    },
  };
  const gateway = createGateway({ workbench, store: disturbed, diagnostics: [] });
  return {
    store,
    ask: asking(gateway),
    before: (...edits: readonly (() => Edit | Promise<Edit>)[]) => coming.push(...edits),
  };
}

const label = (word: string) => ({ en: word, id: word });
const place = { id: 'P', name: { und: 'P' }, level: 'district', within: 'R', code: null };
const placeP = { places: [place] } as unknown as Additions;

const createAt = `mutation {
  createActivity(input: { activityId: "boats", activity: { title: [{ text: "Boats" }], places: [{ place: "P" }] } }) {
    __typename
    ... on InputRefused { issues { path code } }
  }
}`;
const retireP = `mutation {
  retire(input: { kind: PLACE, recordId: "P", version: 1 }) {
    __typename
    ... on InUse { by { recordId } }
  }
}`;

test('an import is decided anew when somebody has written since it read the records, and overwrites nothing', async () => {
  const { ask, store, before } = interrupted();
  const text = 'No,What,Where\n1,Boats,D1\n';
  const options = {
    file: 'list.csv',
    mapping: {
      version: 1,
      source: { id: 'list', citation: 'The list of March.' },
      id: { column: 'No' },
      title: [{ template: '{What}' }],
      places: [{ resolve: 'Where' }],
    },
  };
  const bring = async (list: string) => {
    const { data } = await ask(
      `mutation ($input: ImportInput!) {
        importActivities(input: $input) { ... on Imported { report { kept replaced merged } } }
      }`,
      { input: { connector: 'csv', options, text: list } },
    );
    return data.importActivities.report;
  };
  await bring(text);
  before(async () => {
    const { activities } = await store.dataset();
    const boats = activities.find(({ id }) => id === '1');
    const provenance = [...(boats?.provenance ?? []), { source: 'report' }];
    return { put: { activities: [{ ...boats, reach: 40, provenance }] } as never };
  });
  expect(await bring(`${text}2,Rafts,D2\n`)).toEqual({ kept: 2, replaced: 0, merged: 0 });
  const { activities } = await store.dataset();
  expect(activities.find(({ id }) => id === '1')).toMatchObject({ reach: 40 });
  expect(activities.find(({ id }) => id === '2')).toMatchObject({ title: { und: 'Rafts' } });
});

test('what somebody has come to name since it was looked at is not retired', async () => {
  const { ask, store, before } = interrupted();
  await store.write({ by: 'test', put: placeP });
  before(() => ({
    put: {
      activities: [
        { ...small.dataset.activities[0], id: 'boats', places: [{ place: 'P', extent: 'within' }] },
      ],
    } as never,
  }));
  expect((await ask(retireP)).data.retire).toEqual({
    __typename: 'InUse',
    by: [{ recordId: 'boats' }],
  });
  expect((await store.dataset()).places).toContainEqual(place);
});

test('nothing is created that names what somebody has retired since it was looked at', async () => {
  const { ask, store, before } = interrupted();
  await store.write({ by: 'test', put: placeP });
  before(() => ({ retire: [{ list: 'places', id: 'P' }] }));
  expect((await ask(createAt)).data.createActivity).toEqual({
    __typename: 'InputRefused',
    issues: [{ path: ['activity', 'places'], code: 'core/place-unknown' }],
  });
  expect(await store.activity('boats' as never)).toBeNull();
});

test('a refusal tells of one revision, though somebody wrote while it was looked at', async () => {
  const { store } = interrupted();
  let isFirst = true;
  const late: Store = {
    ...store,
    async versions(of) {
      const song = [{ id: 'song', label: label('Song') }] as never;
      if (isFirst) await store.write({ by: 'somebody else', put: { channels: song } });
      isFirst = false;
      return store.versions(of);
    },
  };
  const workbench = createWorkbench({ store });
  const ask = asking(createGateway({ workbench, store: late, diagnostics: [] }));
  const { data } = await ask(`mutation {
    createChannel(input: { channelId: "song", channel: { label: { en: "Song", id: "Lagu" } } }) {
      ... on InputRefused { issues { code } }
    }
  }`);
  expect(data.createChannel.issues).toEqual([{ code: 'gateway/id-taken' }]);
});

test('who is written over by others again and again is refused, and may try again', async () => {
  const { ask, store, before } = interrupted();
  const times = Array.from({ length: 25 }, (_, index) => index);
  before(
    ...times.map((time) => () => ({
      put: { channels: [{ id: 'radio', label: label(`${time}`) }] } as never,
    })),
  );
  const create =
    'mutation { createChannel(input: { channelId: "song", channel: { label: { en: "Song", id: "Lagu" } } }) { __typename } }';
  const { data, errors } = await ask(create);
  expect(data).toBeNull();
  expect(errors?.[0]).toMatchObject({
    message:
      'Others write to these records faster than this could be decided on them; nothing was written. Try again.',
    extensions: { code: 'gateway/busy' },
  });
  expect((await store.revisions()).map(({ by }) => by)).toEqual(times.map(() => 'somebody else'));
  expect((await ask(create)).data.createChannel).toEqual({ __typename: 'ChannelWritten' });
});

test('a retry that comes while its first attempt is being written is known as that', async () => {
  const { ask, store } = interrupted();
  const create =
    'mutation { createChannel(input: { channelId: "song", channel: { label: { en: "Song", id: "Lagu" } }, key: "1" }) { ... on ChannelWritten { repeated } } }';
  const answers = await Promise.all([1, 2, 3].map(() => ask(create)));
  expect(answers.map(({ data }) => data.createChannel.repeated)).toEqual([false, true, true]);
  expect(await store.lastRevision()).toBe(1);
});

test('a retry that comes just after its first attempt was written by another process is known as that', async () => {
  const { store, ask } = interrupted();
  const create = `mutation {
    createChannel(input: { channelId: "song", channel: { label: { en: "Song", id: "Lagu" } }, key: "1" }) {
      ... on ChannelWritten { repeated }
      ... on InputRefused { issues { code } }
    }
  }`;
  let isFirst = true;
  /** The first attempt is made after the first thing that the retry asks of the store. */
  const after = async <Value>(asked: Promise<Value>): Promise<Value> => {
    const value = await asked;
    if (isFirst) {
      isFirst = false;
      await ask(create);
    }
    return value;
  };
  const late: Store = {
    ...store,
    lastRevision: () => after(store.lastRevision()),
    write: (edit) => after(store.write(edit)),
  };
  const workbench = createWorkbench({ store });
  const retry = asking(createGateway({ workbench, store: late, diagnostics: [] }));
  expect((await retry(create)).data.createChannel).toEqual({ repeated: true });
});

test('in one process who writes waits for whoever writes before: nobody has to decide anew', async () => {
  const { ask, store } = interrupted();
  let attempts = 0;
  const counted = {
    ...store,
    write: (edit: Parameters<Store['write']>[0]) => {
      attempts += 1;
      return store.write(edit);
    },
  };
  const gateway = createGateway({
    workbench: createWorkbench({ store }),
    store: counted,
    diagnostics: [],
  });
  const asked = asking(gateway);
  await Promise.all(
    ['a', 'b', 'c', 'd'].map((id) =>
      asked(
        `mutation { createChannel(input: { channelId: "${id}", channel: { label: { en: "Song", id: "Lagu" } } }) { __typename } }`,
      ),
    ),
  );
  expect(attempts).toBe(4);
  expect((await ask('{ dataset { datasetId } }')).errors).toBeUndefined();
});
