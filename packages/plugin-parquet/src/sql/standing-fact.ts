import type { Expectation } from '@prevention-spectrum/core';
import type { Fact } from './written.ts';

/** How far an activity has come, as far as it decides whether it counts: a part counts as a whole does, and what is done as what goes on. */
export function standingFact({ meaning }: Pick<Expectation, 'meaning'>): Fact {
  const reads = meaning === 'reached';
  return {
    parts: [],
    joins: [],
    keys: [
      `case when a.status is null then 'status missing' when a.kind = 'mandate' then 'mandate'
      when a.status = 'planned' then 'planned' else 'done' end as standing`,
      ...(reads ? ['sign(a.reach) as reached'] : []),
    ],
    kept: ['min(a.kind) as kind', 'min(a.status) as status'],
    told: ['c.kind', 'c.status', ...(reads ? ['c.reached as reach'] : ['null as reach'])],
  };
}
