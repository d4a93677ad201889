import type { Activity } from '@prevention-spectrum/core';
import type { Check } from '../../check/check.ts';
import { same } from '../../check/same.ts';
import { idLists, recordOf } from './records.ts';
import { codedBy, type Make, made, talks } from './trial.ts';

/** Words that are easily spoilt on their way through a program. */
const odd = `#1 '; -- "quoted" \\ \\u0041 \n\t\r %_{}$1 :a @b ?1 \u202e é e\u0301 🦉`;

/** Text of every kind stays as it is, wherever it stands. */
export function textChecks(make: Make): readonly Check[] {
  return [
    {
      name: 'keeps text of every kind as it is',
      check: async () => {
        const store = await make();
        const title = { en: odd, id: ' ', und: '', xx: '\u0000 \ud800', __proto: 'null' };
        const one: Activity = { ...talks, id: "it's; odd" as Activity['id'], title };
        await made(store, { put: { activities: [one] } });
        same(await store.activity(one.id), one, 'The text changed');
      },
    },
    {
      name: 'takes text of every kind in ids, and in what is said of an edit',
      check: async () => {
        const store = await make();
        const put = Object.fromEntries(idLists.map((list) => [list, [recordOf[list](odd, odd)]]));
        const coding = { ...codedBy('one'), activity: odd as Activity['id'] };
        const edit = { put: { ...put, codings: [coding] }, because: odd, key: odd };
        const { because } = await made(store, edit);
        same(because, odd, 'The reason changed');
        const dataset = await store.dataset();
        for (const list of idLists) same(dataset[list], put[list], `The ${list} differ`);
        same(await store.codings(coding.activity), [coding], 'Its codings differ');
        same(
          await store.versions([
            ...idLists.map((list) => ({ list, id: odd })),
            { list: 'codings', id: `${odd}#1` },
          ]),
          [...idLists, 'codings'].map(() => 1),
          'The versions differ',
        );
      },
    },
    {
      name: 'keeps text of 100 KB, and what lies 20 levels deep',
      check: async () => {
        const store = await make();
        let deep: unknown = odd;
        for (let level = 0; level < 20; level += 1) deep = { level, inside: [deep] };
        const one = { ...talks, description: { en: odd.repeat(2000) }, deep };
        await made(store, { put: { activities: [one] } });
        same(await store.activity(one.id), one, 'The record changed');
        same((await store.dataset()).activities, [one], 'The record in the dataset changed');
      },
    },
  ];
}
