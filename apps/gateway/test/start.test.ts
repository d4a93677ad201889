import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import {
  freshDatabase,
  undoAfterwards,
} from '../../../packages/store-postgres/test/servers/databases.ts';
import { readSettings, type Settings } from '../src/settings.ts';
import { start } from '../src/start.ts';
import { letServe, servingLogin } from './servers/serving-login.ts';

undoAfterwards();
const running: { stop: AbortController; ended: Promise<void> }[] = [];
afterEach(async () => {
  for (const { stop, ended } of running.splice(0)) {
    stop.abort();
    await ended;
  }
});

function settingsOf(environment: Record<string, string>): Settings {
  const read = readSettings({ PORT: '0', ...environment });
  if (!read.ok) throw new Error(read.wrong.join());
  return read.settings;
}

async function started(environment: Record<string, string>) {
  const lines: string[] = [];
  const stop = new AbortController();
  const ended = start(settingsOf(environment), (line) => lines.push(line), stop.signal);
  running.push({ stop, ended: ended.catch(() => {}) });
  while (lines.length < 3) await Promise.race([wait(20), ended]);
  const url = lines[0]?.match(/http\S+/)?.[0].replace('localhost', '127.0.0.1') ?? '';
  const ask = async (query: string) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query });
    return (await (await fetch(url, { method: 'POST', headers, body })).json()) as unknown;
  };
  const end = () => {
    stop.abort();
    return ended;
  };
  return { lines, ask, end };
}

test('keeps records on a PostgreSQL server, by a login that owns nothing', {
  timeout: 60_000,
}, async () => {
  const owner = await freshDatabase();
  const environment = { DATABASE_URL: await servingLogin(owner), DATABASE_MIGRATION_URL: owner };
  await start(
    settingsOf({ DATABASE_URL: owner, DATABASE_MIGRATION_URL: owner }),
    () => {},
    AbortSignal.abort(),
  ).catch(() => {});
  await letServe(environment.DATABASE_URL, owner);

  const first = await started(environment);
  expect(first.lines.slice(1)).toEqual([
    expect.stringMatching(
      /^Records are kept on the PostgreSQL server at 127\.0\.0\.1:\d+, database /,
    ),
    'No key is asked for: whoever reaches this address may read and write.',
  ]);
  expect(first.lines.join()).not.toContain('of the test');
  const write = (repeated: boolean) => ({
    data: { createChannel: { channel: { version: 1 }, revision: { number: 2 }, repeated } },
  });
  const mutation = `mutation {
    createChannel(input: { channelId: "song", channel: { label: { en: "Song", id: "Lagu" } }, key: "1" }) {
      ... on ChannelWritten { channel { version } revision { number } repeated }
    }
  }`;
  expect(await first.ask(mutation)).toEqual(write(false));
  await first.end();
  const second = await started(environment);
  expect(await second.ask(mutation)).toEqual(write(true));
});
