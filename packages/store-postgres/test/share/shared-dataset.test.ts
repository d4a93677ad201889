import { tapenBikomi } from '@prevention-spectrum/case-tapen-bikomi';
import {
  type Activity,
  type ActivityId,
  type CodedDataset,
  categoriesOf,
  checkDataset,
  coverage,
  type DatasetDraft,
  type Evidence,
  type PlaceId,
  spectrumOfPrevention,
  un4p,
} from '@prevention-spectrum/core';
import { riverbend } from '@prevention-spectrum/testing';
import { describe, expect, test } from 'vitest';
import { agreedLevels } from '../../src/share/level.ts';
import { sharedDataset } from '../../src/share/shared-dataset.ts';
import type { Terms } from '../../src/share/terms.ts';

const everything: Terms = { level: 2, categories: null, finestPlace: 'village' };
const spectrum = spectrumOfPrevention.id;

/** One activity of a dataset with other fields. */
function withFields(id: string, fields: Partial<Activity>): CodedDataset {
  const activities = riverbend.activities.map((one) =>
    one.id === id ? { ...one, ...fields } : one,
  );
  return { ...riverbend, activities };
}

const first = riverbend.activities[0] as Activity;
const find = (dataset: CodedDataset, id: ActivityId) =>
  dataset.activities.find((one) => one.id === id) as Activity;

describe('a shared dataset', () => {
  test('holds the activities in the categories agreed, and codings of the frameworks agreed', () => {
    const policy = { [spectrum]: ['policy'] };
    const { activities, codings, frameworks } = sharedDataset(tapenBikomi, {
      ...everything,
      categories: policy,
    });
    const expected = tapenBikomi.codings
      .filter(({ framework, status }) => framework === spectrum && status === 'accepted')
      .filter(({ reading }) => categoriesOf(reading).includes('policy'))
      .map(({ activity }) => activity);
    expect(expected.length).toBeGreaterThan(0);
    expect(activities.map(({ id }) => id).sort()).toEqual([...expected].sort());
    expect(codings.every(({ framework }) => framework === spectrum)).toBe(true);
    expect(frameworks.map(({ id }) => id)).toEqual([spectrum]);
  });

  test('opens a framework whole, but not what is outside of it, and everything without categories', () => {
    const inSpectrum = sharedDataset(tapenBikomi, {
      ...everything,
      categories: { [spectrum]: null },
    });
    const within = tapenBikomi.codings.filter(
      ({ framework, reading, status }) =>
        framework === spectrum && reading.verdict === 'within' && status === 'accepted',
    );
    expect(within.length).toBeLessThan(tapenBikomi.activities.length);
    expect(inSpectrum.activities).toHaveLength(new Set(within.map((one) => one.activity)).size);
    expect(sharedDataset(tapenBikomi, everything).activities).toHaveLength(
      tapenBikomi.activities.length,
    );
    expect(sharedDataset(tapenBikomi, { ...everything, categories: {} }).activities).toEqual([]);
  });

  test('holds no proposal and no rejected coding', () => {
    const { codings } = sharedDataset(riverbend, everything);
    expect(riverbend.codings.some(({ status }) => status !== 'accepted')).toBe(true);
    expect(codings.every(({ status }) => status === 'accepted')).toBe(true);
  });

  test('has neither expectations, screenings, figures nor contradictions', () => {
    const { expectations, screenings, statistics, contradictions } = sharedDataset(
      riverbend,
      everything,
    );
    expect({ expectations, screenings, statistics, contradictions }).toEqual({
      expectations: [],
      screenings: [],
      statistics: [],
      contradictions: [],
    });
  });

  test('holds nothing that is not referred to', () => {
    const shared = sharedDataset(riverbend, {
      ...everything,
      categories: { [un4p.id]: ['prosecution'] },
    });
    const named = {
      audiences: shared.activities.flatMap(({ audiences }) => audiences ?? []),
      channels: shared.activities.flatMap(({ channels }) => channels ?? []),
      coders: shared.codings.flatMap(({ coder, alternatives }) => [
        coder,
        ...alternatives.flatMap((one) => one.coder ?? []),
      ]),
      sources: [
        ...shared.codings.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
        ...shared.activities.flatMap(({ provenance }) => provenance.map(({ source }) => source)),
      ],
    };
    for (const list of ['audiences', 'channels', 'coders', 'sources'] as const) {
      expect(shared[list].map(({ id }) => id).sort(), list).toEqual(
        [...new Set<string>(named[list])].sort(),
      );
    }
    expect(shared.places.length).toBeLessThan(riverbend.places.length);
    expect(shared.organisations.length).toBeLessThan(riverbend.organisations.length);
  });

  test('keeps the places above the places that it names, and the bodies above its bodies', () => {
    const { places, organisations } = sharedDataset(riverbend, everything);
    const known = new Set<string>([...places, ...organisations].map(({ id }) => id));
    expect(places.every(({ within }) => within === undefined || known.has(within))).toBe(true);
    expect(organisations.some(({ partOf }) => partOf !== undefined)).toBe(true);
    expect(organisations.every(({ partOf }) => partOf === undefined || known.has(partOf))).toBe(
      true,
    );
  });

  test('blanks fields above its level', () => {
    const told = {
      description: { en: 'Free words' },
      reach: 3,
      money: [{ amount: 10, currency: 'IDR' }],
      provenance: [
        { source: riverbend.sources[0]?.id ?? '', externalId: 'x-1', locators: ['p 1'] },
      ],
    };
    const dataset = withFields(first.id, told);
    const at = (level: Terms['level']) => {
      const { description, reach, money, provenance } = find(
        sharedDataset(dataset, { ...everything, level }),
        first.id,
      );
      return { description, reach, money, provenance };
    };
    expect(at(0)).toEqual({ description: null, reach: null, money: [], provenance: [] });
    expect(at(1)).toEqual({ ...at(0), money: told.money });
    expect(at(2)).toEqual({
      ...told,
      provenance: [{ source: told.provenance[0]?.source, externalId: 'x-1' }],
    });
  });

  test('tells that something was not read and never what, nor by a name that is not ours', () => {
    const unread = [
      { field: 'places', found: 'the house behind the market' },
      { field: 'Name of the informant', found: 'somebody' },
    ];
    const shared = sharedDataset(withFields(first.id, { unread }), everything);
    expect(find(shared, first.id).unread).toEqual([{ field: 'places', found: '' }]);
  });

  test('leaves open where else an activity was, when a place has none in its stead', () => {
    const [district] = riverbend.places.filter(({ level }) => level === 'district');
    const islet = { id: 'islet' as PlaceId, name: { en: 'Islet' }, level: 'village' };
    const places = [district?.id as PlaceId, islet.id].map((place) => ({
      place,
      extent: 'within' as const,
    }));
    const dataset = {
      ...withFields(first.id, { places, unread: [] }),
      places: [...riverbend.places, islet],
    };
    const shared = sharedDataset(dataset, { ...everything, finestPlace: 'district' });
    expect(find(shared, first.id)).toMatchObject({
      places: places.slice(0, 1),
      unread: [{ field: 'places', found: '' }],
    });
  });

  test('rests a coding whose evidence is hidden on the statement of whoever shares it', () => {
    const [coding] = riverbend.codings.filter(({ status }) => status === 'accepted');
    if (!coding) throw new Error('riverbend has accepted codings');
    const told = (evidence: Evidence, level: Terms['level']) => {
      const dataset = { ...riverbend, codings: [{ ...coding, evidence: [evidence] as const }] };
      const shared = sharedDataset(dataset, { ...everything, level });
      return { evidence: shared.codings[0]?.evidence, sources: shared.sources.map(({ id }) => id) };
    };
    const statement = {
      source: 'sharer-of-riverbend',
      locator: coding.activity,
      kind: 'statement',
    };
    const interview = { source: 'talks', locator: 'third talk', kind: 'interview' } as const;
    expect(told(interview, 2)).toMatchObject({ evidence: [statement] });
    expect(told(interview, 2).sources).toContain('sharer-of-riverbend');

    const source = riverbend.sources[0]?.id ?? '';
    const page = {
      source,
      locator: 'p 1',
      kind: 'document',
      paraphrase: { en: 'It says' },
    } as const;
    expect(told(page, 0)).toMatchObject({ evidence: [statement] });
    expect(told(page, 1).evidence).toEqual([{ source, locator: 'p 1', kind: 'document' }]);
    expect(told(page, 2).evidence).toEqual([page]);
    expect(told(page, 2).sources).not.toContain('sharer-of-riverbend');
  });

  test('counts parts of a programme that stays hidden as parts of one', () => {
    const dataset = withParts();
    const shared = sharedDataset(dataset, {
      ...everything,
      categories: { [spectrum]: ['policy'] },
    });
    expect(shared.activities.map(({ id, partOf }) => [id, partOf])).toEqual([
      ['one', 'unnamed-1'],
      ['two', 'unnamed-1'],
      ['three', 'unnamed-2'],
      ['four', null],
    ]);
    const { cells } = coverage(shared, { by: [spectrum], count: { units: 'umbrella' } });
    expect(cells.find(({ at }) => at[0] === 'policy')).toMatchObject({ count: 3, low: 3, high: 4 });
  });

  test('gives no name that a record which is shown has already', () => {
    const dataset = withParts();
    const called = (one: Activity) => (one.id === 'four' ? ('unnamed-1' as ActivityId) : one.id);
    const taken = {
      ...dataset,
      activities: dataset.activities.map((one) => ({ ...one, id: called(one) })),
      codings: dataset.codings.map((one) =>
        one.activity === 'four' ? { ...one, activity: 'unnamed-1' as ActivityId } : one,
      ),
      sources: [{ id: `sharer-of-${dataset.id}`, citation: 'A source that is called so' }],
    };
    const shared = sharedDataset(taken, {
      ...everything,
      level: 0,
      categories: { [spectrum]: ['policy'] },
    });
    expect(shared.activities.map(({ id, partOf }) => [id, partOf])).toEqual([
      ['one', 'unnamed-2'],
      ['two', 'unnamed-2'],
      ['three', 'unnamed-3'],
      ['unnamed-1', null],
    ]);
    expect(shared.codings[0]?.evidence[0].source).toBe(`sharer-of-${dataset.id}+`);
  });

  test('passes the door of a dataset and shows itself', () => {
    for (const level of agreedLevels) {
      const shared = sharedDataset(riverbend, { ...everything, level });
      const { refused, diagnostics } = checkDataset(shared as unknown as DatasetDraft);
      expect({ refused, diagnostics }).toEqual({ refused: [], diagnostics: [] });
      expect(String(shared)).toContain('Activities');
    }
  });
});

/** Two parts of a part of a hidden programme, one part of another, and one on its own. */
function withParts(): CodedDataset {
  const activity = (id: string, partOf: string | null): Activity => ({
    ...first,
    id: id as ActivityId,
    kind: 'activity',
    status: 'completed',
    partOf: partOf as ActivityId | null,
  });
  const [model] = riverbend.codings.filter(({ framework }) => framework === spectrum);
  if (!model) throw new Error('riverbend is coded in the spectrum');
  const parts = [
    activity('programme', null),
    activity('branch', 'programme'),
    activity('one', 'branch'),
    activity('two', 'programme'),
    activity('three', 'elsewhere'),
    activity('four', null),
  ];
  return {
    ...riverbend,
    activities: parts,
    codings: ['one', 'two', 'three', 'four'].map((id) => ({
      ...model,
      activity: id as ActivityId,
      reading: { verdict: 'within', principal: ['policy'], significant: [], absent: [] },
      alternatives: [],
      status: 'accepted',
    })),
  };
}
