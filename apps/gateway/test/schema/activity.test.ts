import { describe, expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

/** The own ids of the activities that a call of `activities` gives. */
async function listed(args: string): Promise<readonly string[]> {
  const { data } = await ask(`{ activities${args} { nodes { activityId } } }`);
  return data.activities.nodes.map((one: { activityId: string }) => one.activityId);
}

test('gives everything that a source states about an activity', async () => {
  const { data } = await ask(`{
    activity(activityId: "village-talk") {
      activityId title(lang: ID) description kind status reach
      partOf { activityId } parts { activityId }
      organisations { role organisation { organisationId name type partOf { name } } }
      places { extent place { placeId name level within { name } lineage { placeId } } }
      audiences { audienceId label(lang: ID) }
      channels { channelId label }
      period { start end confirmed }
      money { amount currency }
      provenance { sourceId source { citation url licence } externalId locators }
      unread { field }
    }
  }`);
  expect(data.activity).toEqual({
    activityId: 'village-talk',
    title: 'Ceramah di desa',
    description: 'An evening talk.',
    kind: 'ACTIVITY',
    status: 'COMPLETED',
    reach: 40,
    partOf: null,
    parts: [],
    organisations: [
      {
        role: 'IMPLEMENTING',
        organisation: { organisationId: 'ours', name: 'Our house', type: 'ngo', partOf: null },
      },
      {
        role: 'FUNDING',
        organisation: {
          organisationId: 'theirs',
          name: 'Their house',
          type: 'government',
          partOf: null,
        },
      },
    ],
    places: [
      {
        extent: 'WITHIN',
        place: {
          placeId: 'V1',
          name: 'Village',
          level: 'village',
          within: { name: 'First' },
          lineage: [{ placeId: 'V1' }, { placeId: 'D1' }, { placeId: 'R' }],
        },
      },
    ],
    audiences: [{ audienceId: 'youth', label: 'Kaum muda' }],
    channels: [{ channelId: 'talk', label: 'Talk' }],
    period: { start: '2018-03', end: '2018-03', confirmed: null },
    money: [{ amount: 1500.5, currency: 'IDR' }],
    provenance: [
      {
        sourceId: 'report',
        source: {
          citation: 'A report (2019).',
          url: 'https://example.org/report',
          licence: null,
        },
        externalId: 'x-1',
        locators: ['section 1'],
      },
    ],
    unread: [],
  });
});

test('says null for what a source does not state; a list that it left empty states nothing', async () => {
  const { data } = await ask(`{
    unstated: activity(activityId: "unread") { audiences { label } status period { start } }
    empty: activity(activityId: "next-year") { audiences { label } channels { label } }
    odd: activity(activityId: "odd") { status unread { field } }
  }`);
  expect(data).toEqual({
    unstated: { audiences: null, status: 'COMPLETED', period: null },
    empty: { audiences: null, channels: null },
    odd: { status: null, unread: [{ field: 'status' }] },
  });
});

test('never shows what could not be read: it may be about a person', async () => {
  const { errors } = await ask('{ activity(activityId: "odd") { unread { field found } } }');
  expect(errors?.[0]?.message).toContain('"found"');
});

test('shows a programme with its parts', async () => {
  const { data } = await ask(`{
    activity(activityId: "programme") { kind parts { activityId partOf { activityId } } }
  }`);
  expect(data.activity).toEqual({
    kind: 'UMBRELLA',
    parts: [{ activityId: 'somewhere', partOf: { activityId: 'programme' } }],
  });
});

test('gives null for an activity that does not exist', async () => {
  expect(await ask('{ activity(activityId: "nobody") { title } }')).toEqual({
    data: { activity: null },
  });
});

describe('a filter goes by the rule of the cells', () => {
  test('a place takes in everything inside it, and what binds all of a larger one', async () => {
    expect(await listed('(where: { place: "D1" })')).toEqual(['village-talk', 'charge', 'odd']);
  });

  test('what may be there is listed apart', async () => {
    expect(await listed('(where: { place: "D1" }, certainty: POSSIBLE)')).toEqual([
      'somewhere',
      'programme',
    ]);
  });

  test('an audience takes those that state it', async () => {
    expect(await listed('(where: { audience: "youth" })')).toEqual(['village-talk']);
    expect(await listed('(where: { channel: "talk" })')).toEqual(['village-talk']);
  });

  test('an organisation counts in any role', async () => {
    expect(await listed('(where: { organisation: "theirs" })')).toEqual([
      'village-talk',
      'charge',
      'next-year',
    ]);
  });

  test('a period takes those that surely fall into it', async () => {
    expect(await listed('(where: { period: "2018" })')).toEqual(['village-talk', 'somewhere']);
    expect(await listed('(where: { period: "2018-Q1" })')).toEqual(['village-talk']);
    expect(await listed('(where: { period: "2018/2020" })')).toEqual([
      'village-talk',
      'somewhere',
      'next-year',
    ]);
  });

  test('a category takes those that an accepted coding puts there', async () => {
    const inA = '(where: { categories: [{ framework: "letters", category: "a" }] })';
    expect(await listed(inA)).toEqual(['village-talk', 'next-year']);
  });

  test('several filters hold at once', async () => {
    const both =
      '(where: { place: "D1", categories: [{ framework: "letters", category: "b" }], period: "2018" })';
    expect(await listed(both)).toEqual(['village-talk']);
  });

  test('kinds and statuses are those stated', async () => {
    expect(await listed('(kind: [MANDATE, UMBRELLA])')).toEqual(['programme', 'charge']);
    expect(await listed('(status: [PLANNED])')).toEqual(['next-year']);
  });

  test('an unknown member is refused by name', async () => {
    const { errors } = await ask('{ activities(where: { place: "nowhere" }) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'core/member-unknown',
      params: { found: 'nowhere', dimension: 'place' },
    });
  });

  test('a global id does as well as the dataset’s own', async () => {
    const { data } = await ask('{ place(placeId: "D1") { id } }');
    expect(await listed(`(where: { place: "${data.place.id}" })`)).toEqual(
      await listed('(where: { place: "D1" })'),
    );
  });
});
