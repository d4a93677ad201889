import type { Coding } from '@prevention-spectrum/core';
import type { Check } from '../../check/check.ts';
import { same } from '../../check/same.ts';
import { begun, codedBy, coders, type Make, made, refused, talks, watch } from './trial.ts';

const proposals = [codedBy('one'), codedBy('two', 'proposed'), codedBy('three', 'proposed')];
const amended = (number: number, coding: Coding) => ({
  amend: [{ id: `${talks.id}#${number}`, coding }],
});

/** A coding is accepted, rejected or answered by another reading under its number. */
export function amendingChecks(make: Make): readonly Check[] {
  return [
    {
      name: 'amends a coding under its number and where it stands',
      check: async () => {
        const store = await begun(make, { codings: proposals });
        const other: Coding = {
          ...codedBy('two', 'rejected'),
          alternatives: [{ reading: { verdict: 'outside' }, because: { en: 'It may be so' } }],
        };
        const { touched } = await made(store, amended(2, other));
        const expected = [proposals[0], other, proposals[2]];
        same(await store.codings(talks.id), expected, 'The codings by their number');
        same((await store.dataset()).codings, expected, 'The codings of the dataset');
        same(
          touched,
          [{ list: 'codings', id: `${talks.id}#2`, version: 2, action: 'replaced' }],
          'Something else was touched',
        );
      },
    },
    {
      name: 'rejects the accepted coding when another is amended so that it is accepted',
      check: async () => {
        const store = await begun(make, { codings: proposals });
        await made(store, amended(2, codedBy('two')));
        same(
          await coders(store),
          ['one rejected', 'two accepted', 'three proposed'],
          'The codings differ',
        );
      },
    },
    {
      name: 'gives a retired coding back under its number when it is amended',
      check: async () => {
        const store = await begun(make, { codings: proposals });
        await made(store, { retire: [{ list: 'codings', id: `${talks.id}#2` }] });
        await made(store, amended(2, codedBy('two', 'rejected')));
        same(
          (await store.dataset()).codings.map(({ coder }) => coder),
          ['one', 'two', 'three'],
          'The codings of the dataset',
        );
      },
    },
    {
      name: 'refuses to amend a coding that is not there, with everything else in that edit',
      check: async () => {
        const store = await begun(make, { codings: proposals });
        const put = { activities: [{ ...talks, reach: 1 }] };
        const of = (activity: Coding['activity']) => ({ ...codedBy('two'), activity });
        const unknown = [
          { id: `${talks.id}#4`, coding: of(talks.id) },
          { id: `${talks.id}#0`, coding: of(talks.id) },
          { id: talks.id, coding: of(talks.id) },
          { id: `${watch.id}#1`, coding: of(watch.id) },
          // A coding does not move to another activity.
          { id: `${talks.id}#2`, coding: of(watch.id) },
        ];
        for (const amendment of unknown) {
          const known = { id: `${talks.id}#1`, coding: codedBy('one', 'rejected') };
          await refused(store, { put, amend: [known, amendment] }, 'core/record-unknown');
        }
      },
    },
  ];
}
