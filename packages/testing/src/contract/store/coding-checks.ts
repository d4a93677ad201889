import type { Coding } from '@prevention-spectrum/core';
import type { Check } from '../../check/check.ts';
import { same } from '../../check/same.ts';
import { begun, codedBy, coders, codingsOf, type Make, someCoding, talks, watch } from './trial.ts';

/** One coding of an activity and a framework is accepted, and the others are kept. */
export function codingChecks(make: Make): readonly Check[] {
  return [
    {
      name: 'puts an accepted coding in the place of the accepted one, and keeps that as rejected',
      check: async () => {
        const store = await begun(
          make,
          { codings: [codedBy('one')] },
          { codings: [codedBy('two')] },
        );
        same(await coders(store), ['one rejected', 'two accepted'], 'The codings differ');
      },
    },
    {
      name: 'keeps the last of several accepted codings that come at once',
      check: async () => {
        const store = await begun(make, {
          codings: [codedBy('one'), codedBy('two'), codedBy('three')],
        });
        same(
          await coders(store),
          ['one rejected', 'two rejected', 'three accepted'],
          'The codings differ',
        );
      },
    },
    {
      name: 'adds proposed and rejected codings beside the accepted one, in the order in which they come',
      check: async () => {
        const store = await begun(
          make,
          { codings: [codedBy('one')] },
          { codings: [codedBy('two', 'proposed'), codedBy('three', 'rejected')] },
        );
        same(
          await coders(store),
          ['one accepted', 'two proposed', 'three rejected'],
          'The codings differ',
        );
      },
    },
    {
      name: 'leaves codings of other activities and frameworks alone',
      check: async () => {
        const others: readonly Coding[] = [
          ...codingsOf(watch),
          ...codingsOf(talks).filter(({ framework }) => framework !== someCoding.framework),
        ];
        const store = await begun(
          make,
          { codings: [...others, codedBy('one')] },
          { codings: [codedBy('two')] },
        );
        const { codings } = await store.dataset();
        same(
          codings.filter(({ coder }) => coder !== 'one' && coder !== 'two'),
          others,
          'Other codings changed',
        );
      },
    },
  ];
}
