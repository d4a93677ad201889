import { expect, test } from 'vitest';
import { indonesianGazetteer } from '../../src/index.ts';

test('finds one place, several, or none', () => {
  const { find } = indonesianGazetteer({ within: '53.03' });
  expect(find('53.03.21.2002')).toEqual(['53.03.21.2002']);
  expect(find('Letmafo village, Central Insana')).toEqual(['53.03.21.2002']);
  expect(find('Noemuti')).toEqual(['53.03.04', '53.03.04.2013']);
  expect(find('Letmavo')).toEqual([]);
});

test('finds none where an unlisted namesake may be meant', () => {
  expect(indonesianGazetteer().find('Sleman')).toEqual([]);
  expect(indonesianGazetteer({ level: 'regency' }).find('Sleman')).toEqual(['34.04']);
});
