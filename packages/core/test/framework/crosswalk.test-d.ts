import { expectTypeOf, test } from 'vitest';
import type { Crosswalk } from '../../src/framework/crosswalk.ts';
import { defineCrosswalk } from '../../src/framework/crosswalk.ts';
import { both, ends, steps } from '../riverbend.ts';

const because = both('Because');

test('a crosswalk has the codes of both frameworks as types', () => {
  const crosswalk = defineCrosswalk(steps, ends, []);
  expectTypeOf(crosswalk).toEqualTypeOf<
    Crosswalk<'talks' | 'training' | 'rules', 'safety' | 'together'>
  >();
});

test('a mapping from or to a code that does not exist does not compile', () => {
  defineCrosswalk(steps, ends, [
    // @ts-expect-error: no such category in the first
    { from: 'safety', relation: 'exactMatch', to: 'safety', because },
  ]);
  defineCrosswalk(steps, ends, [
    // @ts-expect-error: no such category in the second
    { from: 'talks', relation: 'exactMatch', to: 'talks', because },
  ]);
  defineCrosswalk(steps, ends, [
    // @ts-expect-error: no such relation
    { from: 'talks', relation: 'sameAs', to: 'safety', because },
  ]);
});
