import { describe, expect, test } from 'vitest';
import type { Crosswalk } from '../../src/framework/crosswalk.ts';
import { checkCrosswalk, defineCrosswalk } from '../../src/framework/crosswalk.ts';
import { both, ends, steps } from '../riverbend.ts';

const because = both('Both speak of it');
const crosswalk = defineCrosswalk(steps, ends, [
  { from: 'rules', relation: 'closeMatch', to: 'safety', because },
  { from: 'rules', relation: 'relatedMatch', to: 'together', because },
  { from: 'talks', relation: 'broadMatch', to: 'safety', because },
]);

test('a crosswalk names both frameworks with their versions, and maps many to many', () => {
  expect(crosswalk).toMatchObject({
    id: 'steps--ends',
    from: { id: 'steps', version: '1' },
    to: { id: 'ends', version: '2' },
  });
  expect(crosswalk.mappings.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'rules safety',
    'rules together',
    'talks safety',
  ]);
});

describe('checking a crosswalk', () => {
  test('has nothing to say when both frameworks have every code', () => {
    expect(checkCrosswalk(crosswalk, steps, ends)).toEqual([]);
  });

  test('reports each mapping that names a code which one of them lacks', () => {
    const broken: Crosswalk = {
      ...crosswalk,
      mappings: [
        { from: 'rules', relation: 'exactMatch', to: 'peace', because },
        { from: 'law', relation: 'exactMatch', to: 'safety', because },
        ...crosswalk.mappings,
      ],
    };
    expect(checkCrosswalk(broken, steps, ends)).toEqual([
      {
        code: 'core/crosswalk-broken',
        severity: 'error',
        params: { from: 'rules', to: 'peace' },
        at: { record: 'steps--ends' },
      },
      {
        code: 'core/crosswalk-broken',
        severity: 'error',
        params: { from: 'law', to: 'safety' },
        at: { record: 'steps--ends' },
      },
    ]);
  });

  test('reports a crosswalk that is held to the wrong way round', () => {
    expect(checkCrosswalk(crosswalk, ends, steps)).toHaveLength(3);
  });

  test('an alias is no code: a mapping is written in the framework’s own', () => {
    const mappings = [{ from: 'chats', relation: 'exactMatch', to: 'safety', because }] as const;
    expect(checkCrosswalk({ ...crosswalk, mappings }, steps, ends)).toHaveLength(1);
  });
});
