import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityKinds, activityStatuses } from '../../src/activity/activity.ts';
import { checkActivity } from '../../src/activity/check-activity.ts';
import { roles } from '../../src/activity/organisation.ts';
import { languages } from '../../src/activity/text.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { render } from '../../src/locales/render.ts';
import { inFull, known } from '../riverbend.ts';

const check = (draft: unknown) => checkActivity(draft, known);

/** The activity of a draft that is let in, with what is said about it. */
function letIn(more: Record<string, unknown> = {}) {
  const checked = check({ id: 'talk', title: 'Talk', ...more });
  if (!checked.ok) throw new Error(JSON.stringify(checked.diagnostics));
  const { value, diagnostics } = checked;
  return { ...value, said: diagnostics.map(({ code, params }) => [code, params] as const) };
}

/** The codes that are said about a draft, with the field each is said about. */
const said = (more: Record<string, unknown>) => {
  const checked = check({ id: 'talk', title: 'Talk', ...more });
  return checked.diagnostics.map(({ code, at }) => [code, at.path?.join('.')]);
};

describe('a sound draft', () => {
  test('becomes an activity, with nothing to say', () => {
    const checked = check({
      ...inFull(),
      description: { id: 'Bincang di desa' },
      kind: 'component',
      partOf: 'programme',
      reach: 40,
      money: [{ amount: 12.5, currency: 'IDR' }],
      provenance: [{ source: 'report', externalId: '17', locators: ['page 1'] }],
      places: ['mill', { place: 'Hill', extent: 'throughout' }],
    });
    expect(checked).toEqual({
      ok: true,
      diagnostics: [],
      value: {
        id: 'talk',
        title: { und: 'Talk' },
        description: { id: 'Bincang di desa' },
        kind: 'component',
        partOf: 'programme',
        status: 'completed',
        organisations: [{ organisation: 'foundation', role: 'implementing' }],
        places: [
          { place: 'mill', extent: 'within' },
          { place: 'hill', extent: 'throughout' },
        ],
        audiences: ['youth'],
        channels: ['meeting'],
        period: { start: '2018-03', end: '2018-05', confirmed: null },
        reach: 40,
        money: [{ amount: 12.5, currency: 'IDR' }],
        provenance: [{ source: 'report', externalId: '17', locators: ['page 1'] }],
        unread: [],
      },
    });
  });

  test('needs an id and a title; what is left out is not stated', () => {
    expect(check({ id: 'talk', title: 'Talk' })).toEqual({
      ok: true,
      diagnostics: [],
      value: {
        id: 'talk',
        title: { und: 'Talk' },
        description: null,
        kind: 'activity',
        partOf: null,
        status: null,
        organisations: [],
        places: [],
        audiences: null,
        channels: null,
        period: null,
        reach: null,
        money: [],
        provenance: [],
        unread: [],
      },
    });
  });

  test('may say null for whatever it does not state', () => {
    const bare = check({ id: 'talk', title: 'Talk' });
    const nulls = Object.fromEntries(
      Object.keys(bare.ok ? bare.value : {})
        .filter((field) => !['id', 'title', 'unread'].includes(field))
        .map((field) => [field, null]),
    );
    expect(Object.keys(nulls)).toHaveLength(12);
    expect(check({ id: 'talk', title: 'Talk', ...nulls })).toEqual(bare);
  });

  test('states nothing by an empty list: a field of a form that was left empty', () => {
    const bare = letIn();
    const empty = { organisations: [], places: [], audiences: [], channels: [], money: [] };
    expect(letIn({ ...empty, provenance: [] })).toEqual(bare);
    expect(bare).toMatchObject({ audiences: null, channels: null, said: [] });
  });

  test('may have reached nobody, which is more than not saying whom', () => {
    expect(letIn({ reach: 0 })).toMatchObject({ reach: 0, said: [] });
  });

  test('has its id without the blanks around it', () => {
    expect(letIn({ id: ' talk ' }).id).toBe('talk');
  });

  test.each(activityKinds)('may be of the kind %s', (kind) => {
    expect(letIn({ kind })).toMatchObject({ kind, said: [] });
  });

  test.each(activityStatuses)('may have the status %s', (status) => {
    expect(letIn({ status })).toMatchObject({ status, said: [] });
  });

  test.each(roles)('may name an organisation that is %s', (role) => {
    const organisations = [{ organisation: 'council', role }];
    expect(letIn({ organisations })).toMatchObject({ organisations, said: [] });
  });
});

describe('a draft that stays out, whole', () => {
  const idless = {
    code: 'core/id-missing',
    severity: 'error',
    params: { kind: 'activity' },
    at: {},
  };

  test.each([
    ['null', null],
    ['nothing', undefined],
    ['a word', 'talk'],
    ['a number', 7],
    ['a list', [{ id: 'talk', title: 'Talk' }]],
    ['an empty record', {}],
    ['a record without an id', { title: 'Talk' }],
    ['a record with an empty id', { id: ' ', title: 'Talk' }],
    ['a record whose id is a number', { id: 7, title: 'Talk' }],
    ['a record whose id is a record', { id: { id: 'talk' }, title: 'Talk' }],
  ])('%s has no id', (_, draft) => {
    const checked = check(draft);
    expect(checked).toEqual({ ok: false, found: draft, diagnostics: [idless] });
    expect('found' in checked && checked.found).toBe(draft);
  });

  test.each([
    ['left out', {}],
    ['null', { title: null }],
    ['empty', { title: ' ' }],
    ['empty in every language', { title: { en: '', id: ' ' } }],
    ['without a language', { title: {} }],
  ])('a title that is %s is none', (_, title) => {
    const draft = { id: 'talk', ...title };
    expect(check(draft)).toEqual({
      ok: false,
      found: draft,
      diagnostics: [
        {
          code: 'core/activity-title-missing',
          severity: 'error',
          params: {},
          at: { record: 'talk', path: ['title'] },
        },
      ],
    });
  });

  test.each([
    ['a number', 7],
    ['a list', ['Talk']],
    ['a record of something else than words', { en: 7 }],
  ])('a title that is %s is reported twice: unreadable, and so missing', (_, title) => {
    const draft = { id: 'talk', title };
    const checked = check(draft);
    expect(checked).toMatchObject({ ok: false, found: draft });
    expect(checked.diagnostics.map(({ code }) => code)).toEqual([
      'core/field-invalid',
      'core/activity-title-missing',
    ]);
  });
});

describe('a field that cannot be read', () => {
  test.each([
    ['description', 7],
    ['description', ['words']],
    ['description', { en: null }],
    ['partOf', 7],
    ['partOf', ''],
    ['organisations', 'foundation'],
    ['organisations', ['foundation']],
    ['organisations', [{ organisation: 'foundation' }]],
    ['organisations', [{ organisation: 'foundation', role: 'leading' }]],
    ['organisations', { organisation: 'foundation', role: 'implementing' }],
    ['places', 'mill'],
    ['places', { place: 'mill' }],
    ['places', [7]],
    ['places', [null]],
    ['places', [{ place: 'mill', extent: 'everywhere' }]],
    ['audiences', 'youth'],
    ['audiences', [7]],
    ['audiences', { youth: true }],
    ['channels', 'meeting'],
    ['channels', [['meeting']]],
    ['period', '2018'],
    ['period', 2018],
    ['period', ['2018', '2019']],
    ['period', { start: 2018 }],
    ['reach', '40'],
    ['reach', -1],
    ['reach', 1.5],
    ['reach', [40]],
    ['money', 12],
    ['money', [{ amount: '12', currency: 'IDR' }]],
    ['money', [{ amount: 12, currency: 'rupiah' }]],
    ['money', [{ amount: 12 }]],
    ['provenance', 'report'],
    ['provenance', [{ externalId: '17' }]],
    ['provenance', [{ source: 'report', locators: 'page 1' }]],
  ])('%s: %j is left out, kept word for word and reported', (field, found) => {
    const text = typeof found === 'string' ? found : JSON.stringify(found);
    const bare = letIn() as unknown as Record<string, unknown>;
    const { said, unread, ...rest } = letIn({ [field]: found });
    expect((rest as Record<string, unknown>)[field]).toEqual(bare[field]);
    expect(unread).toEqual([{ field, found: text }]);
    expect(said).toMatchObject([['core/field-invalid', { field, found: text }]]);
  });

  test.each([
    ['reach', 'many', 'number'],
    ['reach', -1, '>= 0'],
    ['reach', 1.5, 'int'],
    ['period', { start: 2018 }, 'start: string'],
    ['places', [{ place: 7 }], '0: string | place: string'],
    [
      'organisations',
      [{ organisation: 'council', role: 'leading' }],
      `0.role: ${roles.join(' | ')}`,
    ],
  ])('%s: %j is told with what was expected there', (field, found, expected) => {
    expect(letIn({ [field]: found }).said).toMatchObject([
      ['core/field-invalid', { field, expected }],
    ]);
  });

  test('is told in short when it is long, and kept in full', () => {
    const long = 'word '.repeat(200);
    const { said, unread } = letIn({ reach: long });
    expect(unread).toEqual([{ field: 'reach', found: long }]);
    const [[, { found }]] = said as unknown as [[string, { found: string }]];
    expect(found).toHaveLength(121);
    expect(long.startsWith(found.slice(0, -1))).toBe(true);
    expect(found).toMatch(/…$/);
  });

  test('costs no other field', () => {
    const sound = inFull();
    const checked = check({ ...sound, period: 'last spring', reach: 'many', money: 'little' });
    expect(checked).toMatchObject({
      ok: true,
      value: { places: [{ place: 'mill', extent: 'within' }], audiences: ['youth'], period: null },
    });
    expect(checked.ok && checked.value.unread).toEqual([
      { field: 'period', found: 'last spring' },
      { field: 'reach', found: 'many' },
      { field: 'money', found: 'little' },
    ]);
  });
});

describe('a kind', () => {
  test.each([
    ['a word of another list', 'training', 'training'],
    ['another spelling', 'Mandate', 'Mandate'],
    ['nothing written', '', ''],
    ['no word', 7, '7'],
    ['a list of kinds', ['mandate'], '["mandate"]'],
  ])('that is %s leaves the record in, and the known ones are named', (_, kind, found) => {
    const { said, ...rest } = letIn({ kind });
    expect(rest).toMatchObject({
      kind: 'activity',
      status: null,
      unread: [{ field: 'kind', found }],
    });
    expect(said).toEqual([['core/kind-unknown', { field: 'kind', found, known: activityKinds }]]);
  });

  test('that nobody can read takes the status with it: it may be one that never counts', () => {
    const { said, ...rest } = letIn({ kind: 'obligation', status: 'completed' });
    expect(rest).toMatchObject({
      kind: 'activity',
      status: null,
      unread: [
        { field: 'kind', found: 'obligation' },
        { field: 'status', found: 'completed' },
      ],
    });
    expect(said.map(([code]) => code)).toEqual(['core/kind-unknown']);
  });

  test('and a status that nobody can read are both kept, and both told', () => {
    const { said, unread } = letIn({ kind: 'obligation', status: 'pipeline' });
    expect(unread).toEqual([
      { field: 'status', found: 'pipeline' },
      { field: 'kind', found: 'obligation' },
    ]);
    expect(said.map(([code]) => code)).toEqual(['core/status-unknown', 'core/kind-unknown']);
  });
});

describe('a status', () => {
  test.each([
    ['a word of another list', 'pipeline'],
    ['another spelling', 'Completed'],
    ['nothing written', ''],
  ])('that is %s counts as not stated, and the known ones are named', (_, status) => {
    expect(letIn({ status })).toMatchObject({
      status: null,
      unread: [{ field: 'status', found: status }],
      said: [['core/status-unknown', { found: status, known: activityStatuses }]],
    });
  });

  test('that is no word counts as not stated', () => {
    expect(letIn({ status: 3 })).toMatchObject({
      status: null,
      unread: [{ field: 'status', found: '3' }],
      said: [['core/status-unknown', { found: '3' }]],
    });
  });
});

describe('a period', () => {
  test.each(['start', 'end', 'confirmed'] as const)(
    'with an impossible %s keeps the other dates',
    (end) => {
      const sound = { start: '2017', end: '2019', confirmed: '2018' };
      expect(letIn({ period: { ...sound, [end]: '2018-02-31' } })).toMatchObject({
        period: { ...sound, [end]: null },
        unread: [{ field: 'period', found: '2018-02-31' }],
        said: [['core/date-impossible', { found: '2018-02-31', end }]],
      });
    },
  );

  test('of which no date can be read is not stated', () => {
    expect(letIn({ period: { start: '31/02', end: 'soon' } })).toMatchObject({
      period: null,
      unread: [
        { field: 'period', found: '31/02' },
        { field: 'period', found: 'soon' },
      ],
    });
  });

  test('that ends before it begins is not stated, and kept', () => {
    expect(letIn({ period: { start: '2019-01', end: '2018' } })).toMatchObject({
      period: null,
      unread: [{ field: 'period', found: '2019-01/2018' }],
      said: [['core/period-reversed', { found: '2019-01/2018' }]],
    });
  });

  test('whose coarse end may lie after its start is not reversed', () => {
    expect(letIn({ period: { start: '2018-06-15', end: '2018' } })).toMatchObject({
      period: { start: '2018-06-15', end: '2018', confirmed: null },
      said: [],
    });
  });

  test('without a date is not stated', () => {
    expect(letIn({ period: {} })).toMatchObject({ period: null, said: [] });
    expect(letIn({ period: { start: null, end: null } })).toMatchObject({ period: null, said: [] });
  });

  test('that was only once confirmed is kept', () => {
    expect(letIn({ period: { confirmed: '2018' } }).period).toEqual({
      start: null,
      end: null,
      confirmed: '2018',
    });
  });

  test('that is reversed keeps the date of its confirmation too', () => {
    const { unread, said } = letIn({
      period: { start: '2019', end: '2018', confirmed: '2017-06' },
    });
    expect(unread).toEqual([
      { field: 'period', found: '2019/2018' },
      { field: 'period', found: '2017-06' },
    ]);
    expect(said.map(([code]) => code)).toEqual(['core/period-reversed']);
  });
});

describe('a name that the lists do not have', () => {
  test('of a place is left out and reported; the other places stay', () => {
    expect(letIn({ places: ['Nowhere', 'mill'] })).toMatchObject({
      places: [{ place: 'mill', extent: 'within' }],
      unread: [{ field: 'places', found: 'Nowhere' }],
      said: [['core/place-unknown', { found: 'Nowhere' }]],
    });
  });

  test('of an organisation is left out and reported; the others stay', () => {
    const organisations = [
      { organisation: 'strangers', role: 'funding' },
      { organisation: 'council', role: 'funding' },
    ];
    expect(letIn({ organisations })).toMatchObject({
      organisations: [organisations[1]],
      unread: [{ field: 'organisations', found: 'strangers' }],
      said: [['core/organisation-unknown', { found: 'strangers' }]],
    });
  });

  test.each([
    ['audiences', 'youth', 'core/audience-unknown'],
    ['channels', 'meeting', 'core/channel-unknown'],
  ])('of %s is left out and reported; the others stay', (field, sound, code) => {
    expect(letIn({ [field]: [sound, 'strangers'] })).toMatchObject({
      [field]: [sound],
      unread: [{ field, found: 'strangers' }],
      said: [[code, { found: 'strangers' }]],
    });
  });

  test.each(['audiences', 'channels'])(
    'and is all that %s states leaves them not stated',
    (field) => {
      expect(letIn({ [field]: ['strangers', 'others'] })).toMatchObject({
        [field]: null,
        unread: [
          { field, found: 'strangers' },
          { field, found: 'others' },
        ],
      });
    },
  );
});

describe('a name that fits two places', () => {
  test('is not chosen between: both are named, neither is used, and the words are kept', () => {
    expect(letIn({ places: ['Newtown', 'mill'] })).toMatchObject({
      places: [{ place: 'mill', extent: 'within' }],
      unread: [{ field: 'places', found: 'Newtown' }],
      said: [
        [
          'core/place-ambiguous',
          { found: 'Newtown', candidates: ['newtown-north', 'newtown-south'] },
        ],
      ],
    });
  });

  test('is found by its id', () => {
    expect(letIn({ places: ['newtown-south'] })).toMatchObject({
      places: [{ place: 'newtown-south', extent: 'within' }],
      said: [],
    });
  });
});

describe('what nobody asked for', () => {
  test('is kept word for word and reported by its field', () => {
    expect(letIn({ donor: 'The mill', beneficiaries: { women: 12 }, note: null })).toMatchObject({
      unread: [
        { field: 'donor', found: 'The mill' },
        { field: 'beneficiaries', found: '{"women":12}' },
        { field: 'note', found: 'null' },
      ],
    });
    expect(said({ donor: 'The mill' })).toEqual([['core/field-unknown', 'donor']]);
  });

  test('keeps what an earlier check could not read: a checked activity may be checked again', () => {
    const unread = [{ field: 'x', found: 'y' }];
    expect(letIn({ unread, donor: 'The mill' }).unread).toEqual([
      ...unread,
      { field: 'donor', found: 'The mill' },
    ]);
    expect(letIn({ unread: 'much' }).unread).toEqual([{ field: 'unread', found: 'much' }]);
  });

  test('includes names that every object has', () => {
    expect(letIn({ constructor: 'x', toString: 'y' }).unread).toEqual([
      { field: 'constructor', found: 'x' },
      { field: 'toString', found: 'y' },
    ]);
  });

  test('includes the name __proto__, as JSON can write it', () => {
    const draft = JSON.parse('{"id":"talk","title":"Talk","__proto__":{"x":1}}');
    const checked = check(draft);
    expect(checked.ok && checked.value.unread).toEqual([{ field: '__proto__', found: '{"x":1}' }]);
  });

  test.each([
    ['period', { start: '2018', until: '2019' }, '2019'],
    ['period', { until: '2019' }, '2019'],
    ['places', [{ place: 'mill', extnet: 'throughout' }], 'throughout'],
    ['organisations', [{ organisation: 'council', role: 'funding', share: 'half' }], 'half'],
    ['money', [{ amount: 1, currency: 'IDR', date: '2018-04' }], '2018-04'],
    ['provenance', [{ source: 'report', page: 'seven' }], 'seven'],
  ])('inside %s is kept too', (field, found, lost) => {
    expect(JSON.stringify(letIn({ [field]: found }).unread)).toContain(lost);
  });

  test('inside a field is named by the way to it, and costs the field nothing', () => {
    const places = ['hill', { place: 'mill', extnet: 'throughout', from: { year: 2018 } }];
    const checked = check({
      id: 'talk',
      title: 'Talk',
      places,
      period: { start: '2018', till: 7 },
    });
    expect(checked).toMatchObject({
      ok: true,
      value: {
        places: [
          { place: 'hill', extent: 'within' },
          { place: 'mill', extent: 'within' },
        ],
        period: { start: '2018', end: null, confirmed: null },
        unread: [
          { field: 'places.1.extnet', found: 'throughout' },
          { field: 'places.1.from', found: '{"year":2018}' },
          { field: 'period.till', found: '7' },
        ],
      },
    });
    const unknown = (path: readonly (string | number)[]) => ({
      code: 'core/field-unknown',
      severity: 'warning',
      params: { field: path.join('.') },
      at: { record: 'talk', path },
    });
    expect(checked.diagnostics).toEqual([
      unknown(['places', 1, 'extnet']),
      unknown(['places', 1, 'from']),
      unknown(['period', 'till']),
    ]);
  });

  test('inside a field that cannot be read is kept once: with the field', () => {
    const places = [{ place: 7, extnet: 'throughout' }];
    expect(letIn({ places }).unread).toEqual([
      { field: 'places', found: '[{"place":7,"extnet":"throughout"}]' },
    ]);
  });

  test('inside a description is a language like any other', () => {
    expect(letIn({ description: { en: 'A talk', tet: 'Koalia' } })).toMatchObject({
      description: { en: 'A talk', tet: 'Koalia' },
      unread: [],
    });
  });
});

describe('what an unknown field holds may be about a person', () => {
  const phone = '0812-3456-7890';
  const draft = { id: 'talk', title: 'Talk' };

  test.each([
    ['a field', { phone }],
    ['a number', { phone: 81234567890 }],
    ['a record', { contact: { name: 'Maria', phone } }],
    ['a list', { contacts: [[phone], { phone }] }],
    ['a part of a place', { places: ['hill', { place: 'mill', phone }] }],
    [
      'a part of an organisation',
      { organisations: [{ organisation: 'council', role: 'funding', phone }] },
    ],
    ['a part of a period', { period: { start: '2018', phone } }],
    ['a part of money', { money: [{ amount: 1, currency: 'IDR', phone }] }],
    ['a part of a source', { provenance: [{ source: 'report', phone }] }],
  ])('in %s it is kept, and no diagnostic shows it in any language', (_, more) => {
    const checked = check({ ...draft, ...more });
    if (!checked.ok) throw new Error(JSON.stringify(checked.diagnostics));
    expect(JSON.stringify(checked.value.unread)).toMatch(/0812-3456-7890|81234567890/);
    expect(checked.diagnostics.map(({ code }) => code)).toEqual(['core/field-unknown']);
    const told = [
      JSON.stringify(checked.diagnostics),
      ...checked.diagnostics.flatMap((one) => languages.map((language) => render(one, language))),
    ];
    for (const text of told) expect(text).not.toMatch(/0812|8123|Maria/);
  });

  test('is shown by no diagnostic, whatever it is and whatever the field is called', () => {
    const secret = fc.string({ minLength: 1 }).map((text) => `secret ${text}`);
    fc.assert(
      fc.property(fc.string(), secret, fc.jsonValue({ maxDepth: 2 }), (name, text, beside) => {
        for (const value of [text, [text, beside], { text, beside }]) {
          const checked = check({ ...draft, [`x-${name}`]: value });
          expect(checked.diagnostics.map(({ params }) => params)).toEqual([{ field: `x-${name}` }]);
          expect(JSON.stringify(checked.ok && checked.value.unread)).toContain('secret ');
        }
      }),
    );
  });
});

describe('whatever comes', () => {
  const fields = [
    'id',
    'title',
    'description',
    'kind',
    'partOf',
    'status',
    'organisations',
    'places',
    'audiences',
    'channels',
    'period',
    'reach',
    'money',
    'provenance',
  ];
  const value = fc.jsonValue({ maxDepth: 3 });
  const half = fc.oneof(
    value,
    fc.constantFrom<unknown>(
      ...Object.values(inFull()),
      'mandate',
      ['Newtown'],
      [{ place: 'Hill', extent: 'throughout' }],
      { start: '2019', end: '2018' },
      { start: '2019', end: '2018', confirmed: '2017' },
      { start: '2018', until: '2019' },
      [{ place: 'mill', extnet: 'throughout' }],
      [{ organisation: 'nobody', role: 'funding' }],
    ),
  );
  /** Records that come near to an activity, with odd fields and odd values. */
  const record = fc
    .tuple(
      fc.record(Object.fromEntries(fields.map((field) => [field, half])), { requiredKeys: [] }),
      fc.dictionary(
        fc.string().filter((key) => key !== '__proto__'),
        value,
        { maxKeys: 3 },
      ),
      fc.boolean(),
    )
    .map(([near, odd, sound]) => ({
      ...odd,
      ...near,
      ...(sound ? { id: 'talk', title: 'Talk' } : {}),
    }));

  test('is let in or refused, never thrown, and a refused draft is kept as it was found', () => {
    fc.assert(
      fc.property(fc.oneof(value, record), (draft) => {
        const before = structuredClone(draft);
        const checked = check(draft);
        if (checked.ok) return;
        expect(checked.found).toBe(draft);
        expect(draft).toEqual(before);
        expect(checked.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 250 },
    );
  });

  test('is used, or kept in `unread` under its field, or refused with the whole draft', () => {
    fc.assert(
      fc.property(record, (draft) => {
        const checked = check(draft);
        if (!checked.ok) {
          expect(checked.found).toBe(draft);
          return;
        }
        const unread = checked.value.unread.map(({ field }) => field);
        const isKept = (field: string) =>
          unread.some((one) => one === field || one.startsWith(`${field}.`));
        const bare = letIn() as unknown as Record<string, unknown>;
        const read = checked.value as unknown as Record<string, unknown>;
        const lost = Object.entries(draft).filter(
          ([field, found]) =>
            found !== null &&
            !isKept(field) &&
            !(fields.includes(field) && isUsed(field, found, read[field], bare[field])),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  test('says something about everything it keeps aside', () => {
    fc.assert(
      fc.property(record, (draft) => {
        const checked = check(draft);
        if (!checked.ok) return;
        expect(checked.diagnostics.flatMap((one) => keptWith(one, draft))).toEqual(
          checked.value.unread.map(({ field }) => field),
        );
        expect(checked.diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('has no other place, audience, channel or organisation than the lists have', () => {
    fc.assert(
      fc.property(record, (draft) => {
        const checked = check(draft);
        if (!checked.ok) return;
        const { places, audiences, channels, organisations } = checked.value;
        expect(places.every(({ place }) => known.places.find(place).length === 1)).toBe(true);
        expect((audiences ?? []).every((one) => known.audiences.has(one))).toBe(true);
        expect((channels ?? []).every((one) => known.channels.has(one))).toBe(true);
        expect(
          organisations.every(({ organisation }) => known.organisations.has(organisation)),
        ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  const nested = (levels: number) =>
    JSON.parse(`${'['.repeat(levels)}1${']'.repeat(levels)}`) as unknown;

  test('may be deep: a value of a thousand levels is kept word for word', () => {
    expect(letIn({ extra: nested(1000) }).unread).toEqual([
      { field: 'extra', found: JSON.stringify(nested(1000)) },
    ]);
  });

  test.each(['extra', 'status', 'places', 'title'])(
    'may be so deep in %s that it cannot be printed: it is not thrown',
    (field) => {
      expect(() => check({ id: 'talk', title: 'Talk', [field]: nested(50_000) })).not.toThrow();
    },
  );

  const circle: Record<string, unknown> = {};
  circle.self = circle;
  test.each([
    ['a bigint', 10n],
    ['a circle', circle],
  ])('may be %s, which JSON cannot print: it is not thrown', (_, found) => {
    expect(() => check({ id: 'talk', title: 'Talk', extra: found })).not.toThrow();
  });
});

/** What one diagnostic tells to be kept: what it is about, and what could be read and not used without it. */
function keptWith({ code, at }: Diagnostic, draft: Readonly<Record<string, unknown>>) {
  const field = (at.path ?? []).join('.');
  const status = activityStatuses.some((one) => one === draft.status);
  if (code === 'core/kind-unknown') return status ? [field, 'status'] : [field];
  const { confirmed } = (draft.period ?? {}) as { readonly confirmed?: unknown };
  return code === 'core/period-reversed' && confirmed ? [field, field] : [field];
}

/** A field is used when it changed the activity, or says what the activity says without it. */
function isUsed(field: string, found: unknown, read: unknown, bare: unknown): boolean {
  if (JSON.stringify(read) !== JSON.stringify(bare)) return true;
  if (field === 'kind') return found === 'activity';
  if (field === 'id' || field === 'title') return found === 'talk' || found === 'Talk';
  return isEmpty(found);
}

/** Says nothing: an empty list, an empty record, a period without a date. */
function isEmpty(found: unknown): boolean {
  if (found === null || found === '') return true;
  return typeof found === 'object' && Object.values(found).every(isEmpty);
}
