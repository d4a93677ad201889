import { describe, expect, test } from 'vitest';
import type { ActivityDraft } from '../../src/activity/activity-draft.ts';
import type { Contribution } from '../../src/connector/connector.ts';
import type { LossReport } from '../../src/connector/loss-report.ts';
import { render } from '../../src/locales/render.ts';
import { coded } from '../riverbend.ts';
import { bring, bringAll } from './bring.ts';

/** A talk as a record of a source tells it. */
const talk = (
  source: string | null,
  more: Partial<ActivityDraft> & { readonly externalId?: string } = {},
): Contribution => {
  const { externalId, ...rest } = more;
  return {
    activity: {
      id: 'talk',
      title: 'Talk',
      ...(source && { provenance: [{ source, ...(externalId && { externalId }) }] }),
      ...rest,
    },
    ...(source && { sources: [{ id: source, citation: source }] }),
  };
};
const fates = ({ read, kept, replaced, unchanged, merged, refused }: LossReport) => {
  expect(read).toBe(kept + merged + refused.length);
  return { kept, replaced, unchanged, merged, refused: refused.length };
};
const none = { kept: 0, replaced: 0, unchanged: 0, merged: 0, refused: 0 };

const a = talk('a', {
  status: 'planned',
  places: ['mill'],
  money: [{ amount: 1, currency: 'EUR' }],
});
const b = talk('b', { places: ['hill'], reach: 4, money: [{ amount: 1, currency: 'EUR' }] });

describe('a record of a source that is read again', () => {
  test('unchanged leaves what is stored as it is', async () => {
    const { reports, dataset } = await bringAll([[a], [a]]);
    expect(reports.map(fates)).toEqual([
      { ...none, kept: 1 },
      { ...none, kept: 1, unchanged: 1 },
    ]);
    expect(dataset.activities).toHaveLength(1);
    expect(reports[1]?.diagnostics).toEqual([]);
  });

  test('that differs says in what it differs', async () => {
    const { reports } = await bringAll([[a], [talk('a', { places: ['mill'], reach: 5 })]]);
    expect(reports[1]?.diagnostics.map(({ code, params }) => [code, params.facts])).toEqual([
      ['core/record-renewed', ['status', 'reach', 'money']],
    ]);
  });

  test('takes the place of what it said before: what it does not state any more is gone', async () => {
    const done = talk('a', { status: 'completed', places: ['hill'] });
    const { reports, dataset } = await bringAll([[a], [done]]);
    expect(fates(reports[1] as LossReport)).toEqual({ ...none, kept: 1, replaced: 1 });
    expect(reports[1]?.diagnostics.map(({ code }) => code)).toEqual(['core/record-replaced']);
    expect(dataset.activities[0]).toMatchObject({
      status: 'completed',
      places: [{ place: 'hill' }],
      money: [],
      unread: [],
    });
  });

  test('with several rows counts each: one took the place, the others were merged', async () => {
    const rows = [a, talk('a', { places: ['hill'] })];
    const { reports, dataset } = await bringAll([[a], rows, rows]);
    expect(reports.slice(1).map(fates)).toEqual([
      { ...none, kept: 1, replaced: 1, merged: 1 },
      { ...none, kept: 1, unchanged: 1, merged: 1 },
    ]);
    expect(dataset.activities[0]?.places).toHaveLength(2);
  });

  test('says the old and the new title where it is another activity now: two sheets, both numbered 1, 2, 3', async () => {
    const { reports, dataset } = await bringAll([[talk('a')], [talk('a', { title: 'Walk' })]]);
    expect(fates(reports[1] as LossReport)).toEqual({ ...none, kept: 1, replaced: 1 });
    expect(dataset.activities.map(({ title }) => title.und)).toEqual(['Walk']);
    const [said] = reports[1]?.diagnostics ?? [];
    expect(said).toEqual({
      code: 'core/record-replaced',
      severity: 'warning',
      params: { before: 'Talk', after: 'Walk', others: [] },
      at: { row: 1, record: 'talk' },
    });
    expect(said && render(said, 'en')).toContain('"Talk" was replaced by "Walk"');
    expect(said && render(said, 'id')).toContain('"Talk" diganti dengan "Walk"');
  });

  test('as another activity takes what other sources had added with it, and names them', async () => {
    const { reports } = await bringAll([[a], [b], [talk('a', { title: 'Walk' })], [b]]);
    expect(reports[2]?.diagnostics[0]?.params).toEqual({
      before: 'Talk',
      after: 'Walk',
      others: ['b'],
    });
    expect(reports.slice(2).map(fates)).toEqual([
      { ...none, kept: 1, replaced: 1 },
      { ...none, refused: 1 },
    ]);
  });

  test('that is part of nothing we know is unchanged all the same', async () => {
    const part = talk('a', { partOf: 'nothing' });
    const { reports } = await bringAll([[part], [part]]);
    expect(fates(reports[1] as LossReport)).toEqual({ ...none, kept: 1, unchanged: 1 });
  });
});

describe('a record of another source', () => {
  test('widens the stored activity, and takes nothing away', async () => {
    const { reports, dataset } = await bringAll([[a], [b]]);
    expect(fates(reports[1] as LossReport)).toEqual({ ...none, merged: 1 });
    expect(dataset.activities).toHaveLength(1);
    expect(dataset.activities[0]).toMatchObject({
      status: 'planned',
      reach: 4,
      places: [{ place: 'mill' }, { place: 'hill' }],
      provenance: [{ source: 'a' }, { source: 'b' }],
      money: [{ amount: 1, currency: 'EUR' }],
    });
  });

  test('with several rows is merged with each of them', async () => {
    const rows = [b, talk('b', { audiences: ['youth'] })];
    const { reports } = await bringAll([[a], rows, rows]);
    expect(reports.slice(1).map(fates)).toEqual([
      { ...none, merged: 2 },
      { ...none, kept: 1, unchanged: 1, merged: 1 },
    ]);
  });

  test('may be read again, in any order, as often as one likes', async () => {
    const { dataset } = await bringAll([[a], [b]]);
    for (const order of [
      [a, b, a, b],
      [a, b, b],
      [a, b, a],
    ]) {
      const again = await bringAll(order.map((one) => [one]));
      expect(again.dataset.activities).toEqual(dataset.activities);
      expect(again.reports.slice(2).map(fates)).toEqual(
        order.slice(2).map(() => ({ ...none, kept: 1, unchanged: 1 })),
      );
    }
  });

  test('that changed its word later is merged, for nobody can tell whose word the stored one was', async () => {
    const { reports, dataset } = await bringAll([[a], [b], [talk('a', { status: 'completed' })]]);
    expect(fates(reports[2] as LossReport)).toEqual({ ...none, merged: 1 });
    expect(dataset.activities[0]).toMatchObject({ status: null, reach: 4 });
    expect(reports[2]?.diagnostics.map(({ code }) => code)).toEqual(['core/records-differ']);
  });

  test('with another title is refused, and told what is stored', async () => {
    const walk = [talk('b', { title: 'Walk' }), talk('b', { title: 'Walk', places: ['hill'] })];
    const { reports, dataset } = await bringAll([[a], walk]);
    expect(fates(reports[1] as LossReport)).toEqual({ ...none, refused: 2 });
    expect(reports[1]?.refused.map(({ diagnostics }) => diagnostics)).toEqual(
      [1, 2].map((row) => [
        {
          code: 'core/id-stored',
          severity: 'error',
          params: { found: 'talk', stored: 'Talk', title: 'Walk' },
          at: { row, record: 'talk' },
        },
      ]),
    );
    expect(dataset.activities.map(({ title }) => title.und)).toEqual(['Talk']);
  });

  test('of the same source with another id there is another record', async () => {
    const one = talk('a', { externalId: '1', places: ['mill'] });
    const two = talk('a', { externalId: '2', places: ['hill'] });
    const { reports, dataset } = await bringAll([[one], [two], [one], [two]]);
    expect(reports.slice(1).map(fates)).toEqual([
      { ...none, merged: 1 },
      { ...none, kept: 1, unchanged: 1 },
      { ...none, kept: 1, unchanged: 1 },
    ]);
    expect(dataset.activities[0]?.places).toHaveLength(2);
  });

  test('and none that says where it is from is known by its words alone', async () => {
    const [quiet, other] = [talk(null), talk(null, { title: 'Walk' })];
    const { reports } = await bringAll([[quiet], [quiet], [talk(null, { reach: 3 })], [other]]);
    expect(reports.slice(1).map(fates)).toEqual([
      { ...none, kept: 1, unchanged: 1 },
      { ...none, merged: 1 },
      { ...none, refused: 1 },
    ]);
  });
});

describe('the codes of a record', () => {
  const withCode = (one: Contribution): Contribution => ({
    ...one,
    codings: [coded('talk', ['talks'])],
  });

  test('come with what is replaced and with what is merged', async () => {
    for (const second of [talk('a', { status: 'completed' }), b]) {
      const { reports, dataset } = await bringAll([[a], [withCode(second)]]);
      expect(reports[1]?.codings).toBe(1);
      expect(dataset.codings.map(({ activity }) => activity)).toEqual(['talk']);
    }
  });

  test('stay out with a record that is refused', async () => {
    const { reports, dataset } = await bringAll([[a], [withCode(talk('b', { title: 'Walk' }))]]);
    expect([reports[1]?.codings, dataset.codings]).toEqual([0, []]);
  });
});

test('additions hold what was kept and what was widened, each once', async () => {
  const { dataset } = await bringAll([[a]]);
  const more = { activity: { id: 'walk', title: 'Walk' } };
  const { additions } = await bring([b, more, talk('b', { reach: 4 })], dataset);
  expect(additions.activities?.map(({ id, places }) => [id, places.length])).toEqual([
    ['talk', 2],
    ['walk', 0],
  ]);
});
