import { describe, expect, test } from 'vitest';
import { dimension, dimensionsOf } from '../../../src/analysis/axis/dimensions.ts';
import { SpectrumError } from '../../../src/diagnostic/spectrum-error.ts';
import { both, inFull, riverbend, steps } from '../../riverbend.ts';

const dataset = riverbend({ activities: [inFull()] });

describe('a dimension', () => {
  test('has its name and every member that the dataset has, under its name', () => {
    expect(dimension(dataset, 'place:district')).toEqual({
      id: 'place:district',
      label: { en: 'District', id: 'Kecamatan' },
      members: [
        { id: 'north', label: { und: 'North District' } },
        { id: 'south', label: { und: 'South District' } },
      ],
    });
    expect(dimension(dataset, 'steps')).toMatchObject({
      label: steps.label,
      members: [{ id: 'talks', label: both('talks') }, { id: 'training' }, { id: 'rules' }],
    });
  });

  test('is there under each id that the dataset names', () => {
    for (const id of dimensionsOf(dataset)) expect(dimension(dataset, id).id).toBe(id);
  });

  test('of another id is misuse', () => {
    expect(() => dimension(dataset, 'weather')).toThrow(SpectrumError);
    expect(() => dimension(dataset, 'weather')).toThrow('core/dimension-unknown');
  });
});
