import { ingest, type World } from '@prevention-spectrum/core';
import { riverbend, withoutActivities } from '@prevention-spectrum/testing';
import { expect, test } from 'vitest';
import { fieldDiary } from '../src/connector.ts';
import { settings } from '../src/framework.ts';
import { diary } from './diary.ts';

const world: World = {
  signal: { aborted: false },
  fetch: () => Promise.reject(new Error('no network')),
  async *open() {
    yield new TextEncoder().encode(diary);
  },
};
const into = { ...withoutActivities, frameworks: [...riverbend.frameworks, settings] };
const read = () => ingest(fieldDiary, { file: 'diary.txt' }, world, into);

test('an entry becomes an activity with whatever it tells', async () => {
  const { additions } = await read();
  expect(additions.activities?.[0]).toEqual({
    id: 'diary-2023-05-03-talk-after-the-match',
    title: { und: 'Talk after the match' },
    description: null,
    kind: 'activity',
    partOf: null,
    status: 'completed',
    organisations: [{ organisation: 'lantern', role: 'implementing' }],
    places: [{ place: '07.01.01.001', extent: 'within' }],
    audiences: ['youth'],
    channels: null,
    period: { start: '2023-05-03', end: '2023-05-03', confirmed: null },
    reach: 40,
    money: [],
    provenance: [{ source: 'field-diary', externalId: 'diary-2023-05-03-talk-after-the-match' }],
    unread: [],
  });
});

test('an entry brings the organisations and the codes that it names, with its line as evidence', async () => {
  const { additions } = await read();
  expect(additions.organisations?.map(({ id }) => id)).toContain('friends-of-the-ford');
  expect(
    additions.codings?.map(({ activity, reading, evidence }) => [
      activity,
      reading.verdict === 'within' && reading.principal,
      evidence[0].locator,
    ]),
  ).toEqual([
    ['diary-2023-05-03-talk-after-the-match', ['school'], 'line 2'],
    ['diary-2023-05-visits-to-families', ['home'], 'line 4'],
    ['diary-2023-stall-at-the-ferry', ['work'], 'line 5'],
  ]);
});

test('what cannot be read is said with its line, and kept', async () => {
  const { additions, report } = await read();
  expect(report.refused.map(({ record }) => record.raw)).toEqual(['a page torn out']);
  expect(report.diagnostics.map(({ code, at }) => [code, at.row])).toEqual([
    ['example/people-uncounted', 5],
    ['example/note-unknown', 6],
    ['core/audience-unknown', 8],
    ['core/category-alias', 5],
    ['core/category-alias', 8],
    ['core/category-unknown', 8],
  ]);
  expect(additions.activities?.flatMap(({ unread }) => unread)).toEqual([
    { field: 'reach', found: 'about thirty' },
    { field: 'notes', found: 'she: the sister of the miller' },
    { field: 'audiences', found: 'poets' },
  ]);
});
