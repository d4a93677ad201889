import { describe, expect, test } from 'vitest';
import {
  mergeActivities,
  mergeRecords,
  sameActivity,
} from '../../src/connector/merge-activities.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { render } from '../../src/locales/render.ts';
import { activity } from '../riverbend.ts';

const at = { row: 7, record: 'talk' };
const stated = activity({
  places: ['mill'],
  audiences: ['youth'],
  period: { start: '2018' },
  reach: 12,
  money: [{ amount: 5, currency: 'IDR' }],
});

describe('two records of one activity', () => {
  test('state together what each of them states, once', () => {
    const other = activity({
      places: ['hill', 'mill'],
      audiences: ['teachers'],
      channels: ['poster'],
      money: [{ amount: 5, currency: 'IDR' }],
    });
    expect(mergeActivities(stated, other, at)).toEqual({
      activity: {
        ...stated,
        places: [...stated.places, { place: 'hill', extent: 'within' }],
        audiences: ['youth', 'teachers'],
        channels: ['poster'],
      },
      diagnostics: [
        {
          code: 'core/records-crossed',
          severity: 'warning',
          params: { facts: ['places', 'audiences', 'channels'] },
          at,
        },
      ],
    });
  });

  test('are the same when they say the same', () => {
    expect(mergeActivities(stated, stated, at)).toEqual({ activity: stated, diagnostics: [] });
  });

  test.each([
    ['status', { status: 'planned' }, ['planned', 'completed']],
    ['reach', { reach: 30 }, ['12', '30']],
    ['period', { period: { start: '2019' } }, ['2018', '2019']],
  ] as const)(
    'that state another %s leave it unknown: both are kept, and it is said',
    (field, draft, found) => {
      const merged = mergeActivities(stated, activity(draft), at);
      expect(merged.activity[field]).toBeNull();
      expect(merged.diagnostics).toEqual([
        {
          code: 'core/records-differ',
          severity: 'warning',
          params: { fact: field },
          at: { ...at, path: [field] },
        },
      ]);
      const kept = merged.activity.unread.filter((one) => one.field === field);
      expect(kept).toHaveLength(2);
      for (const words of found) {
        expect(kept.some((one) => one.found.includes(words))).toBe(true);
      }
    },
  );

  test('keep the first of two descriptions, and the other aside', () => {
    const { activity: merged } = mergeActivities(
      activity({ description: 'One' }),
      activity({ description: 'Two' }),
      at,
    );
    expect(merged.description).toEqual({ und: 'One' });
    expect(merged.unread).toEqual([{ field: 'description', found: '{"und":"Two"}' }]);
  });

  test('that describe it differently make nothing unknown, and the sentence does not say so', () => {
    const { diagnostics } = mergeActivities(
      activity({ description: 'One' }),
      activity({ description: 'Two' }),
      at,
    );
    expect(diagnostics).toEqual([
      {
        code: 'core/descriptions-differ',
        severity: 'info',
        params: {},
        at: { ...at, path: ['description'] },
      },
    ]);
    expect(render(diagnostics[0] as Diagnostic, 'en')).not.toContain('not stated');
  });

  test('are told of by the words of each language for their facts', () => {
    const { diagnostics } = mergeActivities(stated, activity({ reach: 30 }), at);
    expect(render(diagnostics[0] as Diagnostic, 'en')).toContain('its number of people reached');
    expect(render(diagnostics[0] as Diagnostic, 'id')).toContain('jumlah orang yang dijangkau');
  });

  test('merged again say nothing new', () => {
    const other = activity({
      status: 'planned',
      places: ['hill'],
      description: 'Two',
      money: [{ amount: 7, currency: 'IDR' }],
      provenance: [{ source: 'b' }],
    });
    const once = mergeActivities(stated, other, at).activity;
    for (const again of [stated, other]) {
      expect(mergeActivities(once, again, at).activity).toEqual(once);
    }
  });
});

describe('several records of one reading', () => {
  test('may be as many as a source has', () => {
    const one = { activity: activity(), at: {} };
    const { activity: merged } = mergeRecords([one, ...Array(150_000).fill(one)]);
    expect(merged).toEqual(one.activity);
  });

  test('are told once of a fact in which they differ, where the first stood that says otherwise', () => {
    const { activity: merged, diagnostics } = mergeRecords([
      { activity: activity({ reach: 1 }), at: { row: 1 } },
      { activity: activity({ reach: 1 }), at: { row: 2 } },
      { activity: activity({ reach: 2 }), at: { row: 3 } },
      { activity: activity({ reach: 3 }), at: { row: 4 } },
    ]);
    expect(merged.reach).toBeNull();
    expect(merged.unread.map(({ found }) => found)).toEqual(['1', '2', '3']);
    expect(diagnostics.map(({ code, at: { row } }) => [code, row])).toEqual([
      ['core/records-differ', 3],
    ]);
  });

  test('say where the first one stood that makes combinations which none of them states', () => {
    const of = (place: string, audience: string, row: number) => ({
      activity: activity({ places: [place], audiences: [audience] }),
      at: { row },
    });
    const { diagnostics } = mergeRecords([
      of('mill', 'youth', 1),
      of('hill', 'youth', 2),
      of('hill', 'teachers', 3),
    ]);
    expect(diagnostics).toEqual([
      {
        code: 'core/records-crossed',
        severity: 'warning',
        params: { facts: ['places', 'audiences'] },
        at: { row: 3, record: 'talk' },
      },
    ]);
    expect(render(diagnostics[0] as Diagnostic, 'id')).toContain('dalam tempat dan sasaran');
  });
});

test.each([
  [{ title: ' talk' }, true],
  [{ status: 'planned' }, true],
  [{ title: 'Walk' }, false],
  [{ kind: 'mandate' }, false],
])('%j is the same activity: %s', (draft, same) => {
  expect(sameActivity(activity(), activity(draft))).toBe(same);
});

test('a third record does not settle what two state differently, in whatever order they come', () => {
  const statuses = ['completed', 'planned', 'planned'] as const;
  for (const order of [
    [0, 1, 2],
    [1, 2, 0],
    [1, 0, 2],
  ]) {
    const [first, ...others] = order.map((index) =>
      activity({ status: statuses[index] as string }),
    );
    const merged = others.reduce(
      (whole, other) => mergeActivities(whole, other, at).activity,
      first as ReturnType<typeof activity>,
    );
    expect(merged.status).toBeNull();
    expect(new Set(merged.unread.map(({ found }) => found))).toEqual(new Set(statuses));
  }
});
