import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeTree } from '../../src/activity/place-tree.ts';
import type { PlaceDraft } from '../../src/dataset/dataset-draft.ts';
import { asPlaces, placeId, places } from '../riverbend.ts';

const treeOf = (drafts: readonly PlaceDraft[]) => placeTree(asPlaces(drafts));
const at = (id: string, within?: string): PlaceDraft => ({
  id,
  name: id,
  level: 'village',
  ...(within === undefined ? {} : { within }),
});

describe('a sound hierarchy', () => {
  const { tree, diagnostics } = treeOf(places);

  test('has nothing to report', () => {
    expect(diagnostics).toEqual([]);
  });

  test('leads from a place to the top', () => {
    expect(tree.lineage(placeId('mill'))).toEqual(['mill', 'north', 'riverbend']);
    expect(tree.lineage(placeId('riverbend'))).toEqual(['riverbend']);
  });

  test('knows nothing of a place that it does not have', () => {
    expect(tree.lineage(placeId('nowhere'))).toEqual([]);
    expect(tree.isWithin(placeId('nowhere'), placeId('riverbend'))).toBe(false);
    expect(tree.isWithin(placeId('nowhere'), placeId('nowhere'))).toBe(false);
  });

  test('says that a place lies in itself and in its ancestors, not in its parts or neighbours', () => {
    expect(tree.isWithin(placeId('mill'), placeId('mill'))).toBe(true);
    expect(tree.isWithin(placeId('mill'), placeId('riverbend'))).toBe(true);
    expect(tree.isWithin(placeId('riverbend'), placeId('mill'))).toBe(false);
    expect(tree.isWithin(placeId('mill'), placeId('south'))).toBe(false);
  });

  test('lists the places of a level, in the order of the list', () => {
    expect(tree.atLevel('district').map(({ id }) => id)).toEqual(['north', 'south']);
    expect(tree.atLevel('village').map(({ id }) => id)).toEqual([
      'mill',
      'newtown-north',
      'newtown-south',
      'hill',
    ]);
    expect(tree.atLevel('hamlet')).toEqual([]);
  });

  test('lists the places of a level in one place alone, when asked', () => {
    expect(tree.atLevel('village', placeId('south')).map(({ id }) => id)).toEqual([
      'newtown-south',
      'hill',
    ]);
    expect(tree.atLevel('district', placeId('mill'))).toEqual([]);
    expect(tree.atLevel('village', placeId('nowhere'))).toEqual([]);
  });
});

describe('a broken hierarchy', () => {
  test('reports a parent that does not exist and lets the place stand on its own', () => {
    const { tree, diagnostics } = treeOf([at('orphan', 'nowhere'), at('child', 'orphan')]);
    expect(diagnostics).toEqual([
      {
        code: 'core/place-parent-unknown',
        severity: 'warning',
        params: { found: 'nowhere' },
        at: { record: 'orphan', path: ['within'] },
      },
    ]);
    expect(tree.lineage(placeId('child'))).toEqual(['child', 'orphan']);
    expect(tree.lineage(placeId('orphan'))).toEqual(['orphan']);
  });

  test('reports a place that lies within itself', () => {
    const { tree, diagnostics } = treeOf([at('loop', 'loop')]);
    expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ['core/place-cycle', { places: ['loop'] }],
    ]);
    expect(tree.lineage(placeId('loop'))).toEqual(['loop']);
  });

  test('reports a circle with its places, and cuts it', () => {
    const { tree, diagnostics } = treeOf([at('a', 'b'), at('b', 'c'), at('c', 'a')]);
    expect(diagnostics.every(({ code }) => code === 'core/place-cycle')).toBe(true);
    expect(diagnostics[0]?.params).toEqual({ places: ['a', 'b', 'c'] });
    for (const id of ['a', 'b', 'c']) expect(tree.lineage(placeId(id))).toEqual([id]);
  });

  test('keeps the first of two places of one id and reports the second', () => {
    const { tree, diagnostics } = treeOf([
      { id: 'a', name: 'First', level: 'village' },
      { id: 'a', name: 'Second', level: 'district' },
    ]);
    expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ['core/id-repeated', { kind: 'place', found: 'a' }],
    ]);
    expect(tree.places.get(placeId('a'))?.name).toEqual({ und: 'First' });
  });

  test('leaves every other place usable', () => {
    const { tree } = treeOf([...places, at('a', 'b'), at('b', 'a'), at('orphan', 'nowhere')]);
    expect(tree.lineage(placeId('mill'))).toEqual(['mill', 'north', 'riverbend']);
    expect(tree.isWithin(placeId('hill'), placeId('south'))).toBe(true);
    expect(tree.places.size).toBe(places.length + 3);
  });

  test('leaves a sound place within a place of a circle: only the circle is cut', () => {
    const { tree } = treeOf([at('child', 'a'), at('a', 'b'), at('b', 'a')]);
    expect(tree.lineage(placeId('child'))).toEqual(['child', 'a']);
  });

  test('says a circle of each of its places, and of none that only leads into it', () => {
    const { tree, diagnostics } = treeOf([
      at('grandchild', 'child'),
      at('child', 'a'),
      at('a', 'b'),
      at('b', 'a'),
    ]);
    expect(diagnostics.map(({ code, params, at }) => [code, params, at])).toEqual([
      ['core/place-cycle', { places: ['a', 'b'] }, { record: 'a' }],
      ['core/place-cycle', { places: ['b', 'a'] }, { record: 'b' }],
    ]);
    expect(tree.lineage(placeId('grandchild'))).toEqual(['grandchild', 'child', 'a']);
    expect(tree.isWithin(placeId('grandchild'), placeId('b'))).toBe(false);
  });

  test('never ends in a circle, cuts only what lies on one, and says so of each such place', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const parent = fc.option(fc.constantFrom(...ids, 'nowhere'), { nil: undefined });
    fc.assert(
      fc.property(fc.array(parent, { minLength: 5, maxLength: 5 }), (parents) => {
        const drafts = ids.map((id, index) => at(id, parents[index]));
        const { tree, diagnostics } = treeOf(drafts);
        for (const [index, id] of ids.entries()) {
          const lineage = tree.lineage(placeId(id));
          expect(lineage[0]).toBe(id);
          expect(new Set(lineage).size).toBe(lineage.length);
          const circular = diagnostics.some(
            ({ code, at }) => code === 'core/place-cycle' && at.record === id,
          );
          const orphan = diagnostics.some(
            ({ code, at }) => code === 'core/place-parent-unknown' && at.record === id,
          );
          const parentOf = (one: string | undefined) => parents[ids.indexOf(one ?? '')];
          const way = ids.reduce<readonly (string | undefined)[]>(
            (up) => [...up, parentOf(up.at(-1))],
            [id],
          );
          expect(orphan).toBe(parents[index] === 'nowhere');
          expect(circular).toBe(way.slice(1).includes(id));
          const parent = parents[index];
          const goesOn = !circular && parent !== undefined && parent !== 'nowhere';
          expect(lineage.slice(1)).toEqual(goesOn ? tree.lineage(placeId(parent)) : []);
        }
      }),
    );
  });
});
