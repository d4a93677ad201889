import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dimension, dimensionsOf } from '../../../src/analysis/axis/dimensions.ts';
import { columnarDimension } from '../../../src/analysis/columns/columnar-dimension.ts';
import { columnsOf } from '../../../src/analysis/columns/columns-of.ts';
import { coded, inFull, riverbend } from '../../riverbend.ts';

const dates = fc.option(fc.constantFrom('2016', '2017-11', '2018-04-13', 'spring', '2021-Q1'));

test('columns have every dimension with the members that the dataset has, those of time too', () => {
  const property = fc.property(fc.array(fc.record({ start: dates, end: dates })), (periods) => {
    const dataset = riverbend({
      activities: periods.map((period, index) => ({
        ...inFull({ id: String(index) }),
        period: { ...period, confirmed: null },
      })),
      codings: periods.length > 0 ? [coded('0', ['talks'])] : [],
    });
    const columns = columnsOf(dataset);
    for (const id of dimensionsOf(dataset)) {
      expect(columnarDimension(columns, id)).toEqual(dimension(dataset, id));
    }
    expect(() => columnarDimension(columns, 'moons')).toThrow(/moons/);
  });
  fc.assert(property, { numRuns: 100, seed: 7 });
});
