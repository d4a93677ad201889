import { describe, expect, test } from 'vitest';
import type { Contribution } from '../../src/connector/connector.ts';
import { render } from '../../src/locales/render.ts';
import { both, labelled, riverbend } from '../riverbend.ts';
import { bring } from './bring.ts';

const naming = (...names: readonly Omit<Contribution, 'activity'>[]): readonly Contribution[] =>
  names.map((name, index) => ({ activity: { id: `a${index}`, title: 'Talk' }, ...name }));
const said = async (contributions: readonly Contribution[], into = riverbend()) => {
  const { report } = await bring(contributions, into);
  return report.diagnostics.map(({ code, params, at }) => [code, params.found, at.row]);
};

describe('a name for what is stored already', () => {
  test.each<[string, string, Omit<Contribution, 'activity'>]>([
    ['organisation', 'school', { organisations: [{ id: 'school', name: 'Riverbend College' }] }],
    ['place', 'mill', { places: [{ id: 'mill', name: 'Windmill', level: 'village' }] }],
    ['audience', 'youth', { audiences: [{ id: 'youth', label: both('Pupils') }] }],
    ['channel', 'poster', { channels: [{ id: 'poster', label: both('Leaflet') }] }],
  ])('that is not the name of that %s is said', async (_, id, named) => {
    expect(await said(naming(named))).toEqual([['core/named-otherwise', id, 1]]);
  });

  test('of a source is its citation', async () => {
    const into = riverbend({ sources: [{ id: 'report', citation: 'A report' }] });
    const again = { sources: [{ id: 'report', citation: 'A report', url: 'https://example.org' }] };
    expect(await said(naming(again), into)).toEqual([]);
    const other = { sources: [{ id: 'report', citation: 'Another report' }] };
    expect(await said(naming(other), into)).toEqual([['core/named-otherwise', 'report', 1]]);
  });

  test('in any language, and however it is spaced, says nothing', async () => {
    const names = ['Mill', ' kincir', { id: 'Kincir' }, { en: 'A mill', id: 'Kincir' }];
    const places = names.map((name) => ({ places: [{ id: 'mill', name, level: 'village' }] }));
    expect(await said(naming(...places))).toEqual([]);
  });

  test('is said once for each way in which it is put', async () => {
    const names = ['Windmill', 'Windmill', 'Watermill', 'Windmill', 'Mill'];
    const places = names.map((name) => ({ places: [{ id: 'mill', name, level: 'village' }] }));
    expect(await said(naming(...places))).toEqual([
      ['core/named-otherwise', 'mill', 1],
      ['core/named-otherwise', 'mill', 3],
    ]);
  });

  test('that is no text is for its check to say, and throws nothing', async () => {
    const odd = [7, null, { en: 7 }, [], ['Mill']].map((name) => ({
      organisations: [{ id: 'school', name }],
      audiences: [{ ...labelled('youth'), label: name }],
    }));
    const { report } = await bring(naming(...(odd as unknown as Omit<Contribution, 'activity'>[])));
    expect(report.kept).toBe(5);
  });
});

describe('a place whose code is one of another code system', () => {
  const place = (system: string, id = '5303') => ({
    places: [
      { id, name: 'Riverbend', level: 'regency', code: { system, code: '5303', listed: 2020 } },
    ],
  });
  const refusals = async (contributions: readonly Contribution[], into = riverbend()) => {
    const { additions, report } = await bring(contributions, into);
    expect(report.read).toBe(report.kept + report.merged + report.refused.length);
    return {
      kept: additions.activities?.map(({ id }) => id),
      refused: report.refused.map(({ record, diagnostics }) => [
        record.at.row,
        diagnostics.map(({ code, params }) => [code, params]),
      ]),
    };
  };
  const clash = (before: string, read: string) => [
    ['core/place-system-differs', { found: '5303', before, read }],
  ];

  test('keeps its record out: within one reading', async () => {
    const rows = naming(place('kemendagri'), place('bps'), place('kemendagri'));
    expect(await refusals(rows)).toEqual({
      kept: ['a0', 'a2'],
      refused: [[2, clash('kemendagri', 'bps')]],
    });
  });

  test('and beside what is stored', async () => {
    const into = riverbend(place('kemendagri'));
    expect(await refusals(naming(place('bps')), into)).toEqual({
      kept: [],
      refused: [[1, clash('kemendagri', 'bps')]],
    });
    expect(await refusals(naming(place('kemendagri')), into)).toEqual({
      kept: ['a0'],
      refused: [],
    });
  });

  test('names nothing else either', async () => {
    const odd = { ...place('bps'), organisations: [{ id: 'club', name: 'Club' }] };
    const { additions } = await bring(naming(odd), riverbend(place('kemendagri')));
    expect(additions.organisations?.some(({ id }) => id === 'club')).toBe(false);
  });

  test('is told in both languages with the place and both systems', async () => {
    const { report } = await bring(naming(place('kemendagri'), place('bps')));
    const [why] = report.refused[0]?.diagnostics ?? [];
    for (const language of ['en', 'id'] as const) {
      const sentence = why ? render(why, language) : '';
      for (const word of ['5303', 'kemendagri', 'bps']) expect(sentence).toContain(word);
    }
  });
});
