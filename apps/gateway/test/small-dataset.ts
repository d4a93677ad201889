import {
  type CheckedDataset,
  checkDataset,
  coding,
  type DatasetDraft,
  defineFramework,
} from '@prevention-spectrum/core';

/** A framework that no code knows by name: whatever the gateway does with it, it does with any. */
const letters = defineFramework({
  id: 'letters',
  version: '2',
  label: { en: 'Letters', id: 'Huruf' },
  description: { en: 'Three letters.', id: 'Tiga huruf.' },
  citation: 'Nobody (2020). Letters.',
  translationNote: { en: 'Worded by us.', id: 'Disusun oleh kami.' },
  categories: [
    {
      code: 'a',
      label: { en: 'Letter A', id: 'Huruf A' },
      definition: { en: 'The first.', id: 'Yang pertama.' },
      aliases: ['alpha'],
      examples: [
        {
          text: { en: 'An A', id: 'Sebuah A' },
          applies: true,
          because: { en: 'It is one.', id: 'Memang demikian.' },
        },
        {
          text: { en: 'An upturned V', id: 'V terbalik' },
          applies: false,
          because: { en: 'The bar is missing.', id: 'Garisnya tidak ada.' },
        },
      ],
    },
    {
      code: 'b',
      label: { en: 'Letter B', id: 'Huruf B' },
      definition: { en: 'The second.', id: 'Yang kedua.' },
    },
    {
      code: 'c',
      label: { en: 'Letter C', id: 'Huruf C' },
      definition: { en: 'The third.', id: 'Yang ketiga.' },
    },
  ],
  rules: [
    {
      between: ['a', 'b'],
      trap: { en: 'Both have a bar.', id: 'Keduanya bergaris.' },
      rule: { en: 'Count the curves.', id: 'Hitung lengkungnya.' },
    },
  ],
  crossCutting: ['c'],
});

const evidence = [
  { source: 'report', locator: 'section 1', kind: 'document' },
  {
    source: 'report',
    locator: 'section 2',
    kind: 'interview',
    paraphrase: { en: 'They said so.' },
    supports: ['a'],
  },
] as const;
const within = (place: string) => [{ place, extent: 'within' }];

export const smallDraft: DatasetDraft = {
  id: 'small',
  label: { en: 'A small programme', id: 'Program kecil' },
  asOf: '2019-06',
  sources: [{ id: 'report', citation: 'A report (2019).', url: 'https://example.org/report' }],
  frameworks: [letters],
  organisations: [
    { id: 'ours', name: { en: 'Our house', id: 'Rumah kami' }, type: 'ngo' },
    { id: 'theirs', name: 'Their house', type: 'government' },
    { id: 'ours-youth', name: 'Our youth', partOf: 'ours' },
  ],
  places: [
    {
      id: 'R',
      name: { id: 'Kabupaten R' },
      level: 'regency',
      code: { system: 'codes', code: '01', listed: 2020 },
    },
    { id: 'D1', name: { en: 'First', id: 'Pertama' }, level: 'district', within: 'R' },
    { id: 'D2', name: 'Second', level: 'district', within: 'R' },
    { id: 'V1', name: 'Village', level: 'village', within: 'D1' },
  ],
  audiences: [
    { id: 'youth', label: { en: 'Young people', id: 'Kaum muda' } },
    { id: 'teachers', label: { en: 'Teachers', id: 'Guru' } },
  ],
  channels: [{ id: 'talk', label: { en: 'Talk', id: 'Ceramah' } }],
  activities: [
    {
      id: 'village-talk',
      title: { en: 'A talk in the village', id: 'Ceramah di desa' },
      description: { en: 'An evening talk.' },
      status: 'completed',
      organisations: [
        { organisation: 'ours', role: 'implementing' },
        { organisation: 'theirs', role: 'funding' },
      ],
      places: ['V1'],
      audiences: ['youth'],
      channels: ['talk'],
      period: { start: '2018-03', end: '2018-03' },
      reach: 40,
      money: [{ amount: 1500.5, currency: 'IDR' }],
      provenance: [{ source: 'report', externalId: 'x-1', locators: ['section 1'] }],
    },
    {
      id: 'somewhere',
      title: 'Visits in the regency',
      status: 'ongoing',
      partOf: 'programme',
      organisations: [{ organisation: 'ours', role: 'accountable' }],
      places: within('R'),
      period: { start: '2018', confirmed: '2019-02' },
    },
    { id: 'programme', title: 'The programme', kind: 'umbrella', status: 'ongoing' },
    {
      id: 'charge',
      title: 'What the regency is charged with',
      kind: 'mandate',
      status: 'ongoing',
      organisations: [{ organisation: 'theirs', role: 'accountable' }],
      places: [{ place: 'R', extent: 'throughout' }],
      audiences: ['teachers'],
    },
    {
      id: 'next-year',
      title: 'A plan',
      status: 'planned',
      organisations: [{ organisation: 'theirs', role: 'implementing' }],
      places: ['D2'],
      audiences: [],
      period: { start: '2020' },
    },
    { id: 'unread', title: 'Nobody coded this', status: 'completed', places: ['D2'] },
    { id: 'odd', title: 'An odd status', status: 'running', places: ['D1'] },
  ],
  coders: [{ id: 'first-coder', kind: 'person', label: { en: 'First coder' } }],
  codings: [
    coding(letters, {
      activity: 'village-talk',
      reading: { principal: ['a'], significant: ['b'], absent: ['c'] },
      evidence,
      coder: 'first-coder',
      because: { en: 'It is for A.' },
      confidence: 'high',
      alternatives: [
        {
          reading: { principal: ['b'] },
          because: { en: 'It could be B.', id: 'Bisa juga B.' },
          coder: 'first-coder',
        },
        { reading: 'outside', because: { en: 'It could be neither.' } },
      ],
    }),
    coding(letters, {
      activity: 'somewhere',
      reading: { principal: ['b'] },
      evidence,
      coder: 'first-coder',
    }),
    coding(letters, {
      activity: 'charge',
      reading: { principal: ['c'] },
      evidence,
      coder: 'first-coder',
    }),
    coding(letters, {
      activity: 'next-year',
      reading: { principal: ['a'] },
      evidence,
      coder: 'first-coder',
    }),
    coding(letters, {
      activity: 'odd',
      reading: 'outside',
      evidence,
      coder: 'first-coder',
      status: 'proposed',
    }),
  ],
  expectations: [
    {
      id: 'ours-only',
      label: { en: 'Our own work', id: 'Kerja kami sendiri' },
      note: { en: 'Only ours.', id: 'Hanya milik kami.' },
      organisations: ['ours'],
      members: { 'place:district': ['D1', 'D2'] },
      notApplicable: [{ letters: ['c'], 'place:district': ['D1'] }],
    },
  ],
  screenings: [
    {
      id: 'whole-list',
      label: { en: 'Our whole list', id: 'Seluruh daftar kami' },
      screener: { en: 'The office', id: 'Kantor' },
      date: '2019-06',
      complete: true,
      organisations: ['ours'],
      evidence: [{ source: 'report', locator: 'section 3', kind: 'statement' }],
      because: { en: 'We know our own work.', id: 'Kami mengenal kerja kami sendiri.' },
    },
    {
      id: 'half-list',
      label: { en: 'Half a list', id: 'Setengah daftar' },
      screener: { en: 'A visitor', id: 'Seorang tamu' },
      complete: false,
      scope: { place: ['D1'] },
      because: { en: 'A visitor saw one district.', id: 'Tamu melihat satu kecamatan.' },
    },
  ],
  statistics: [
    {
      id: 'returned',
      label: { en: 'People who came back', id: 'Orang yang kembali' },
      unit: 'people',
      place: 'R',
      placeAsNamed: 'the regency',
      publisher: 'The office',
      observations: [
        { period: '2017', low: 10, high: 12, breakdown: { sex: 'women' }, partial: false },
        { period: '../2019-02', low: 3, high: 3, breakdown: {}, partial: true },
      ],
      approximate: true,
      caveats: [{ en: 'Counted twice.', id: 'Dihitung dua kali.' }],
      evidence: [{ source: 'report', locator: 'table 1', kind: 'record' }],
    },
  ],
  contradictions: [
    {
      id: 'how-many',
      label: { en: 'Ten or twelve', id: 'Sepuluh atau dua belas' },
      versions: [
        {
          says: { en: 'Ten came back.', id: 'Sepuluh orang kembali.' },
          evidence: [{ source: 'report', locator: 'table 1', kind: 'document' }],
        },
        { says: { en: 'Twelve did.', id: 'Dua belas orang.' }, evidence: [] },
      ],
      handling: null,
      touches: ['returned', 'village-talk'],
    },
  ],
};

export const small: CheckedDataset = checkDataset(smallDraft);
