import {
  type CoverageQuestion,
  coOccurrence,
  coverage,
  type PortfolioMeasure,
  portfolio,
  spectrumOfPrevention as spectrum,
} from '@prevention-spectrum/core';
import { describe, expect, test } from 'vitest';
import { tapenBikomi, tapenBikomiInstruments } from '../src/index.ts';

const measured = (question: CoverageQuestion) => {
  const framework = question.by[0] as string;
  const { spread, figures } = portfolio(coverage(tapenBikomi, question), framework);
  const figure = (measure: PortfolioMeasure) => figures.find((one) => one.measure === measure);
  return { spread, figure };
};

describe('how varied the programme is', () => {
  test('the foundation covers 35 of 168 levels by audience, as widely as some four levels would', () => {
    const { spread, figure } = measured({
      by: [spectrum.id, 'audience'],
      expectation: 'foundation',
    });
    expect(spread.map(({ covered }) => covered)).toEqual([11, 13, 1, 8, 0, 2]);
    expect(figure('size')).toMatchObject({ value: 35, high: 35, of: 168 });
    expect(figure('hill-1')).toMatchObject({ value: expect.closeTo(3.797, 3), of: 6 });
    expect(figure('average-instrument-diversity')?.value).toBeCloseTo(0.719, 3);
  });

  test('by district nobody can tell: from one decree and little else to perfectly even', () => {
    const { spread, figure } = measured({ by: [spectrum.id, 'place:district'] });
    expect(spread.at(-1)).toEqual({ category: 'policy', covered: 24, unknown: 0, of: 24 });
    expect(figure('size')).toMatchObject({ value: 32, high: 144, of: 144 });
    const evenness = figure('evenness');
    expect(evenness?.low).toBeCloseTo(0.45, 2);
    expect(evenness?.high).toBeCloseTo(1, 12);
  });

  test('one instrument in three villages has no variety, and hardly any size', () => {
    const by = [tapenBikomiInstruments.id, 'place:village'];
    const { figure } = measured({ by, expectation: 'foundation' });
    expect(figure('size')).toMatchObject({ value: 3, of: 6 * 193 });
    expect(figure('average-instrument-diversity')?.value).toBe(0);
    expect(figure('hill-1')?.value).toBe(1);
  });
});

describe('which levels come together', () => {
  const together = (question: Partial<CoverageQuestion> = {}) =>
    coOccurrence(tapenBikomi, {
      by: [spectrum.id, 'place:district'],
      framework: spectrum.id,
      ...question,
    }).pairs;

  test('never in one record, since the case splits them; in programmes they do', () => {
    expect(together().flatMap(({ activities }) => activities.surely)).toEqual([]);
    const [, , , , , , networks] = together({ count: { units: 'umbrella' } });
    expect(networks?.categories).toEqual(['community', 'networks']);
    expect(networks?.activities).toMatchObject({
      surely: ['village-visits', 'letmafo-partnership', 'atmen-partnership', 'oenenu-partnership'],
      first: { sure: 9 },
      second: { sure: 10 },
      of: { sure: 20 },
    });
  });

  test('levels 2 and 4 meet in the three districts of the partner villages, and perhaps in all others', () => {
    const networks = together().find(
      ({ categories }) => categories.join() === 'community,networks',
    );
    expect(networks?.cells.surely).toEqual([['53.03.15'], ['53.03.20'], ['53.03.21']]);
    expect(networks?.cells.possibly).toHaveLength(21);
  });
});
