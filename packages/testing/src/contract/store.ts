import type { Activity, Additions, CodedDataset, Coding, Store } from '@prevention-spectrum/core';
import type { Check } from '../check/check.ts';
import { broken } from '../check/check.ts';
import { same } from '../check/same.ts';
import { riverbend } from '../riverbend/dataset.ts';

/** Everything of Riverbend that can be put into a store. */
const everything = {
  sources: riverbend.sources,
  frameworks: riverbend.frameworks,
  organisations: riverbend.organisations,
  places: riverbend.places,
  audiences: riverbend.audiences,
  channels: riverbend.channels,
  activities: riverbend.activities,
  coders: riverbend.coders,
  codings: riverbend.codings,
  expectations: riverbend.expectations,
  screenings: riverbend.screenings,
  statistics: riverbend.statistics,
  contradictions: riverbend.contradictions,
} as const satisfies Required<Additions>;

/** Who writes in these checks. */
const by = 'kit';

const talks = activityOf('village-talks');
const watch = activityOf('joint-watch');
const [first] = codingsOf(talks) as readonly [Coding, ...Coding[]];
const codedBy = (coder: string, status: Coding['status'] = 'accepted'): Coding => ({
  ...first,
  coder,
  status,
});

/**
 * What a store promises.
 * @param make a new store that holds nothing of Riverbend
 */
export function storeChecks(make: () => Promise<Store>): readonly Check[] {
  const begun = async (...additions: readonly Additions[]) => {
    const store = await make();
    const { codings: _, ...records } = everything;
    for (const each of [records, ...additions]) await store.write({ by, put: each });
    return store;
  };
  const coders = async (store: Store, activity: Activity = talks) =>
    (await store.codings(activity.id)).map((one) =>
      one ? `${one.coder} ${one.status}` : 'retired',
    );

  return [
    {
      name: 'gives back whatever was put, as it was and in its order',
      check: async () => {
        const store = await begun({ codings: everything.codings });
        same(listsOf(await store.dataset()), everything, 'What comes back differs');
      },
    },
    {
      name: 'finds an activity and its codings by id',
      check: async () => {
        const store = await begun({ codings: everything.codings });
        for (const activity of riverbend.activities) {
          same(await store.activity(activity.id), activity, 'The activity differs');
          same(await store.codings(activity.id), codingsOf(activity), 'Its codings differ');
        }
      },
    },
    {
      name: 'has no activity and no codings of an unknown id',
      check: async () => {
        const store = await begun();
        const unknown = 'nobody-wrote-this' as Activity['id'];
        same(await store.activity(unknown), null, 'An unknown activity');
        same(await store.codings(unknown), [], 'The codings of an unknown activity');
      },
    },
    {
      name: 'adds what is new at the end and replaces what is there where it stands; the last of an id stays',
      check: async () => {
        const renamed = { ...talks, title: { en: 'Renamed' } };
        const added = { ...talks, id: 'added' as Activity['id'] };
        const store = await begun({
          activities: [added, renamed, { ...added, title: { en: 'Added last' } }],
        });
        same(
          (await store.dataset()).activities.map(({ id, title }) => [id, title]),
          [
            ...riverbend.activities.map(({ id, title }) => [
              id,
              id === talks.id ? renamed.title : title,
            ]),
            ['added', { en: 'Added last' }],
          ],
          'The activities differ',
        );
      },
    },
    {
      name: 'changes nothing when the same is put again',
      check: async () => {
        const store = await begun({ codings: everything.codings });
        const before = await store.dataset();
        await store.write({ by, put: everything });
        await store.write({ by, put: {} });
        same(await store.dataset(), before, 'It changed');
      },
    },
    {
      name: 'puts an accepted coding in the place of the accepted one, and keeps that as rejected',
      check: async () => {
        const store = await begun({ codings: [codedBy('one')] }, { codings: [codedBy('two')] });
        same(await coders(store), ['one rejected', 'two accepted'], 'The codings differ');
      },
    },
    {
      name: 'keeps the last of several accepted codings that come at once',
      check: async () => {
        const store = await begun({ codings: [codedBy('one'), codedBy('two'), codedBy('three')] });
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
          ...codingsOf(talks).filter(({ framework }) => framework !== first.framework),
        ];
        const store = await begun(
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
    {
      name: 'never changes what it handed out, nor what it was given',
      check: async () => {
        const store = await begun({ codings: [codedBy('one')] });
        const before = await store.dataset();
        const codings = await store.codings(talks.id);
        const copies = structuredClone({ before, codings });
        const given = { activities: [{ ...talks, reach: 1 }], codings: [codedBy('two')] };
        const copy = structuredClone(given);
        await store.write({ by, put: given });
        same({ before, codings }, copies, 'What was handed out changed');
        same(given, copy, 'What was given changed');
      },
    },
    {
      name: 'takes in all of an addition or none of it',
      check: async () => {
        const store = await begun();
        const before = await store.dataset();
        const unreadable = new Proxy({} as Activity, {
          get: () => broken('This record cannot be read'),
          ownKeys: () => broken('This record cannot be read'),
        });
        const added = { ...talks, id: 'added' as Activity['id'] };
        const failed = await store
          .write({
            by,
            put: { sources: [{ id: 'new', citation: 'New' }], activities: [added, unreadable] },
          })
          .then(
            () => false,
            () => true,
          );
        if (!failed) broken('An addition that cannot be read was taken without an error');
        same(await store.dataset(), before, 'A part of it was kept');
      },
    },
    {
      name: 'loses nothing when several put at once',
      check: async () => {
        const store = await begun();
        const names = Array.from({ length: 8 }, (_, index) => `at-once-${index}` as Activity['id']);
        await Promise.all(
          names.map((id) => store.write({ by, put: { activities: [{ ...talks, id }] } })),
        );
        const ids = (await store.dataset()).activities.map(({ id }) => id);
        same(ids.filter((id) => names.includes(id)).sort(), names, 'Activities are missing');
      },
    },
    {
      name: 'keeps text of every kind as it is',
      check: async () => {
        const title = { en: `'; -- "quoted" \\ \n\t %_{}$1 \u202e é é 🦉`, id: ' ', und: '' };
        const odd = { ...talks, id: "it's; odd" as Activity['id'], title };
        const store = await begun({ activities: [odd] });
        same(await store.activity(odd.id), odd, 'The text changed');
      },
    },
    {
      name: 'keeps the name and the date of the dataset, whatever is put',
      check: async () => {
        const store = await make();
        const { id, label, asOf } = await store.dataset();
        await store.write({ by, put: everything });
        const after = await store.dataset();
        same(
          { id: after.id, label: after.label, asOf: after.asOf },
          { id, label, asOf },
          'The dataset has another name',
        );
      },
    },
  ];
}

function activityOf(id: string): Activity {
  return riverbend.activities.find((one) => one.id === id) as Activity;
}

function codingsOf({ id }: Activity): readonly Coding[] {
  return riverbend.codings.filter(({ activity }) => activity === id);
}

function listsOf(dataset: CodedDataset): unknown {
  return Object.fromEntries(
    Object.keys(everything).map((list) => [list, dataset[list as keyof typeof everything]]),
  );
}
