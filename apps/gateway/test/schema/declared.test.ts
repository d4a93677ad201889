import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const ask = asking();

test('says what is loaded', async () => {
  const { data } = await ask('{ dataset { datasetId label(lang: ID) dataDate } }');
  expect(data.dataset).toEqual({ datasetId: 'small', label: 'Program kecil', dataDate: '2019-06' });
});

test('lists audiences, channels, sources and coders', async () => {
  const { data } = await ask(`{
    audiences { audienceId label }
    channels { channelId label(lang: ID) }
    sources { sourceId citation url licence }
    coders { coderId kind label }
  }`);
  expect(data).toEqual({
    audiences: [
      { audienceId: 'youth', label: 'Young people' },
      { audienceId: 'teachers', label: 'Teachers' },
    ],
    channels: [{ channelId: 'talk', label: 'Ceramah' }],
    sources: [
      {
        sourceId: 'report',
        citation: 'A report (2019).',
        url: 'https://example.org/report',
        licence: null,
      },
    ],
    coders: [{ coderId: 'first-coder', kind: 'PERSON', label: 'First coder' }],
  });
});

test('lists dimensions with everything that they are cut into', async () => {
  const { data } = await ask('{ dimensions { dimension label members { member label } } }');
  const byId = Object.fromEntries(
    data.dimensions.map((one: { dimension: string }) => [one.dimension, one]),
  );
  expect(Object.keys(byId)).toEqual([
    'letters',
    'place:regency',
    'place:district',
    'place:village',
    'audience',
    'channel',
    'organisation',
    'period:year',
    'period:quarter',
    'period:month',
  ]);
  expect(byId['place:district']).toEqual({
    dimension: 'place:district',
    label: 'District',
    members: [
      { member: 'D1', label: 'First' },
      { member: 'D2', label: 'Second' },
    ],
  });
  expect(byId['period:year'].members).toEqual(
    ['2018', '2019', '2020'].map((year) => ({ member: year, label: year })),
  );
});

test('lists expectations, with that of a question which names none', async () => {
  const { data } = await ask(`{
    expectations {
      expectationId label note(lang: ID) organisations { organisationId } roles meaning atLeast
      members { dimension members { member label } }
      notApplicable { members { dimension members { member label } } }
    }
  }`);
  expect(data.expectations).toEqual([
    {
      expectationId: 'ours-only',
      label: 'Our own work',
      note: 'Hanya milik kami.',
      organisations: [{ organisationId: 'ours' }],
      roles: ['ACCOUNTABLE', 'IMPLEMENTING'],
      meaning: 'REPORTED',
      atLeast: 1,
      members: [
        {
          dimension: 'place:district',
          members: [
            { member: 'D1', label: 'First' },
            { member: 'D2', label: 'Second' },
          ],
        },
      ],
      notApplicable: [
        {
          members: [
            { dimension: 'letters', members: [{ member: 'c', label: 'Letter C' }] },
            { dimension: 'place:district', members: [{ member: 'D1', label: 'First' }] },
          ],
        },
      ],
    },
    expect.objectContaining({ expectationId: 'everybody', organisations: null, members: [] }),
  ]);
});

test('lists screenings', async () => {
  const { data } = await ask(`{
    screenings {
      screeningId label screener(lang: ID) date complete because organisations { organisationId }
      scope { dimension members { label } } needs evidence { locator supports { code } }
    }
  }`);
  expect(data.screenings).toEqual([
    {
      screeningId: 'whole-list',
      label: 'Our whole list',
      screener: 'Kantor',
      date: '2019-06',
      complete: true,
      because: 'We know our own work.',
      organisations: [{ organisationId: 'ours' }],
      scope: [],
      needs: [],
      evidence: [{ locator: 'section 3', supports: [] }],
    },
    expect.objectContaining({
      date: null,
      complete: false,
      organisations: null,
      scope: [{ dimension: 'place', members: [{ label: 'First' }] }],
      needs: ['place'],
    }),
  ]);
});

test('lists statistics, of a place too', async () => {
  const { data } = await ask(`{
    statistics(place: "R") {
      statisticId label(lang: ID) unit place { placeId } placeAsNamed publisher approximate
      caveats(lang: ID) evidence { kind }
      observations { period low high partial breakdown { by value } }
    }
    elsewhere: statistics(place: "D1") { statisticId }
  }`);
  expect(data).toEqual({
    statistics: [
      {
        statisticId: 'returned',
        label: 'Orang yang kembali',
        unit: 'people',
        place: { placeId: 'R' },
        placeAsNamed: 'the regency',
        publisher: 'The office',
        approximate: true,
        caveats: ['Dihitung dua kali.'],
        evidence: [{ kind: 'RECORD' }],
        observations: [
          {
            period: '2017',
            low: 10,
            high: 12,
            partial: false,
            breakdown: [{ by: 'sex', value: 'women' }],
          },
          { period: '../2019-02', low: 3, high: 3, partial: true, breakdown: [] },
        ],
      },
    ],
    elsewhere: [],
  });
});

test('lists contradictions with every version', async () => {
  const { data } = await ask(`{
    contradictions {
      contradictionId label handling touches activities { activityId }
      versions { says(lang: ID) evidence { locator } }
    }
  }`);
  expect(data.contradictions).toEqual([
    {
      contradictionId: 'how-many',
      label: 'Ten or twelve',
      handling: null,
      touches: ['returned', 'village-talk'],
      activities: [{ activityId: 'village-talk' }],
      versions: [
        { says: 'Sepuluh orang kembali.', evidence: [{ locator: 'table 1' }] },
        { says: 'Dua belas orang.', evidence: [] },
      ],
    },
  ]);
});

test('lists what the checks at the door had to say', async () => {
  const { data } = await ask(`{
    diagnostics { totalCount nodes { code severity message message_id: message(lang: ID) params { name values } record path source row column } }
    errors: diagnostics(severity: [ERROR]) { totalCount }
  }`);
  expect(data.errors).toEqual({ totalCount: 0 });
  expect(data.diagnostics.totalCount).toBe(2);
  const [, odd] = data.diagnostics.nodes;
  expect(odd).toMatchObject({
    code: 'core/status-unknown',
    severity: 'WARNING',
    params: [
      { name: 'found', values: ['running'] },
      { name: 'known', values: ['planned', 'ongoing', 'completed', 'cancelled'] },
    ],
    record: 'odd',
    path: ['status'],
    source: null,
    row: null,
    column: null,
  });
  expect(odd.message).toContain('running');
  expect(odd.message_id).not.toBe(odd.message);
});
