import type { Coding, Reading } from '@prevention-spectrum/core';
import * as fc from 'fast-check';
import { categories } from './declared.ts';

const reading = (codes: readonly string[]): fc.Arbitrary<Reading> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom({ verdict: 'outside' }, { verdict: 'resource' }) },
    {
      weight: 6,
      arbitrary: fc.record({
        verdict: fc.constant('within'),
        principal: fc.subarray([...codes]),
        significant: fc.subarray([...codes]),
        absent: fc.constant([]),
      }),
    },
  ) as fc.Arbitrary<Reading>;

export const coding = fc
  .constantFrom('steps', 'steps', 'ends')
  .chain((framework) => {
    const codes = categories[framework as keyof typeof categories];
    return fc.record({
      framework: fc.constant(framework),
      reading: reading(codes),
      alternatives: fc.array(reading(codes), { maxLength: 2 }),
      status: fc.constantFrom('accepted', 'accepted', 'accepted', 'proposed', 'rejected'),
      coder: fc.constantFrom('one', 'two'),
    });
  })
  .map(
    ({ alternatives, ...rest }) =>
      ({
        ...rest,
        version: '1',
        evidence: [{ source: 's', locator: 'l', kind: 'statement' }],
        because: null,
        confidence: 'medium',
        alternatives: alternatives.map((one) => ({ reading: one, because: { und: '' } })),
      }) as unknown as Coding,
  );

export const plainCoding = coding.map(
  (one) =>
    ({
      ...one,
      framework: 'steps',
      reading: { verdict: 'within', principal: ['a'], significant: ['b'], absent: [] },
      status: 'accepted',
    }) as unknown as Coding,
);
