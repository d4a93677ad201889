import { expect, test } from 'vitest';
import type { Activity } from '../../src/activity/activity.ts';
import type { ActivityId } from '../../src/activity/id.ts';
import type { Coding } from '../../src/coding/coding.ts';
import type { Edit } from '../../src/store/edit.ts';
import { codingNamed, codingRef, type RecordRef } from '../../src/store/record-ref.ts';
import { type Kept, type Known, stepsOf } from '../../src/store/steps.ts';
import { activity, coded } from '../riverbend.ts';

const talk = activity();
const retitled = activity({ title: 'Another talk' });
const ref = (id: string): RecordRef => ({ list: 'activities', id });
const source = (citation: string) => ({ id: 'report', citation });
const accepted = (coder: string) => coded('talk', ['talks'], { coder });
const proposed = (coder: string) => coded('talk', ['talks'], { coder, status: 'proposed' });
const rejected = (coder: string) => coded('talk', ['talks'], { coder, status: 'rejected' });
const inEnds = (coder: string): Coding => ({ ...accepted(coder), framework: 'ends', version: '2' });

/** What a store has: records by list and id, each with its version. */
function having(records: Readonly<Record<string, Kept>>): Known {
  const kept = ({ list, id }: RecordRef) =>
    records[`${list} ${id}`] ?? { version: 0, record: null };
  return {
    kept,
    codings: (of) => {
      const numbers = Object.keys(records).flatMap((key) => {
        const named = key.startsWith('codings ') ? codingNamed(key.slice('codings '.length)) : null;
        return named?.activity === of ? [named.number] : [];
      });
      return numbers.map((number) => kept(codingRef(of, number)).record as Coding | null);
    },
  };
}

/** A store that has the talk and these codings of it. */
const withCodings = (...codings: readonly (Coding | null)[]) =>
  having({
    'activities talk': { version: 1, record: talk },
    ...Object.fromEntries(
      codings.map((record, index) => [
        `codings talk#${index + 1}`,
        { version: record ? 1 : 2, record },
      ]),
    ),
  });

const stepsIn = (edit: Omit<Edit, 'by'>, known: Known) => {
  const found = stepsOf({ by: 'tester', ...edit }, known, 3);
  if (!found.ok) throw new Error('The edit is stale');
  return found.steps;
};
/** Steps in short: `talk#1 replaced rejected`. */
const shortOf = (edit: Omit<Edit, 'by'>, known: Known) =>
  stepsIn(edit, known).map(({ id, action, record }) =>
    [id, action, (record as Coding | null)?.status ?? []].flat().join(' '),
  );
const nothing = having({});
const unknown = (kind: string, found: string) =>
  expect.objectContaining({
    code: 'core/record-unknown',
    diagnostic: expect.objectContaining({ params: { kind, found } }),
  });

test('what was never there is added as version 1', () => {
  expect(stepsIn({ put: { activities: [talk] } }, nothing)).toEqual([
    { list: 'activities', id: 'talk', version: 1, action: 'added', record: talk },
  ]);
});

test('what differs is replaced, and its version is one more', () => {
  const known = having({ 'activities talk': { version: 4, record: talk } });
  expect(stepsIn({ put: { activities: [retitled] } }, known)).toEqual([
    { list: 'activities', id: 'talk', version: 5, action: 'replaced', record: retitled },
  ]);
});

test('what is so already takes no step, whatever the order of its keys', () => {
  const known = having({ 'activities talk': { version: 1, record: talk } });
  const turned = Object.fromEntries(Object.entries(talk).reverse()) as unknown as Activity;
  expect(stepsIn({ put: { activities: [turned] } }, known)).toEqual([]);
  expect(stepsIn({}, known)).toEqual([]);
});

test('what is retired has no record from then on, and what returns is one version further', () => {
  const there = having({ 'activities talk': { version: 1, record: talk } });
  expect(stepsIn({ retire: [ref('talk')] }, there)).toEqual([
    { list: 'activities', id: 'talk', version: 2, action: 'retired', record: null },
  ]);
  const gone = having({ 'activities talk': { version: 2, record: null } });
  expect(stepsIn({ retire: [ref('talk')] }, gone)).toEqual([]);
  expect(stepsIn({ put: { activities: [talk] } }, gone)).toEqual([
    { list: 'activities', id: 'talk', version: 3, action: 'returned', record: talk },
  ]);
});

test('nobody retires what was never there', () => {
  expect(() => stepsIn({ retire: [ref('walk')] }, nothing)).toThrow(unknown('activity', 'walk'));
  expect(() => stepsIn({ retire: [codingRef('talk' as ActivityId, 1)] }, nothing)).toThrow(
    unknown('coding', 'talk#1'),
  );
});

test('the last word on a record counts: what is put twice, and what is put and retired', () => {
  const twice = { put: { sources: [source('One'), source('Two')] } };
  expect(stepsIn(twice, nothing).map(({ record }) => record)).toEqual([source('Two')]);
  const retired = { ...twice, retire: [{ list: 'sources', id: 'report' }] } as const;
  expect(stepsIn(retired, nothing)).toEqual([]);
  const known = having({ 'sources report': { version: 1, record: source('One') } });
  expect(stepsIn(retired, known).map(({ action }) => action)).toEqual(['retired']);
});

test('steps follow the order of the lists of a dataset, and in each list the order of the edit', () => {
  const steps = stepsIn(
    {
      put: {
        codings: [accepted('one')],
        activities: [activity({ id: 'z' }), activity({ id: 'a' })],
        sources: [source('One')],
      },
      retire: [ref('old')],
    },
    having({ 'activities old': { version: 1, record: activity({ id: 'old' }) } }),
  );
  expect(steps.map(({ id }) => id)).toEqual(['report', 'z', 'a', 'old', 'talk#1']);
});

test('codings that are put take the next number of their activity, in the order in which they come', () => {
  const walk = coded('walk', ['talks']);
  const put = { codings: [proposed('two'), walk, proposed('three')] };
  expect(shortOf({ put }, withCodings(accepted('one')))).toEqual([
    'talk#2 added proposed',
    'walk#1 added accepted',
    'talk#3 added proposed',
  ]);
});

test('a coding that is there word for word is not added again, but one that was retired is', () => {
  const put = { codings: [proposed('one'), proposed('one')] };
  expect(shortOf({ put }, withCodings(proposed('one')))).toEqual([]);
  expect(shortOf({ put }, withCodings(null))).toEqual(['talk#2 added proposed']);
});

test('an accepted coding makes the accepted one of its activity and framework a rejected one', () => {
  const put = { codings: [accepted('two')] };
  const known = withCodings(accepted('one'), inEnds('one'), proposed('one'), rejected('three'));
  expect(shortOf({ put }, known)).toEqual(['talk#5 added accepted', 'talk#1 replaced rejected']);
});

test('of several accepted codings that come at once the last stays', () => {
  const put = { codings: [accepted('one'), accepted('two'), accepted('one')] };
  expect(shortOf({ put }, nothing)).toEqual([
    'talk#1 added rejected',
    'talk#2 added rejected',
    'talk#3 added accepted',
  ]);
});

test('an amended coding keeps its number, and displaces when it is accepted', () => {
  const amend = [{ id: 'talk#2', coding: accepted('two') }];
  expect(shortOf({ amend }, withCodings(accepted('one'), proposed('two')))).toEqual([
    'talk#1 replaced rejected',
    'talk#2 replaced accepted',
  ]);
  expect(shortOf({ amend }, withCodings(inEnds('one'), null))).toEqual([
    'talk#2 returned accepted',
  ]);
});

test('what is amended comes before what is put, and that before what is retired', () => {
  const edit = {
    amend: [{ id: 'talk#1', coding: accepted('one') }],
    put: { codings: [accepted('two')] },
    retire: [codingRef('talk' as ActivityId, 1)],
  };
  expect(shortOf(edit, withCodings(proposed('one')))).toEqual([
    'talk#2 added accepted',
    'talk#1 retired',
  ]);
});

test.each(['talk#2', 'talk#0', 'talk', 'walk#1', ''])(
  'nobody amends or retires coding %j',
  (id) => {
    const known = withCodings(accepted('one'));
    const coding = { ...accepted('two'), activity: id.split('#')[0] as ActivityId };
    expect(() => stepsIn({ amend: [{ id, coding }] }, known)).toThrow(unknown('coding', id));
    expect(() => stepsIn({ retire: [{ list: 'codings', id }] }, known)).toThrow(
      unknown('coding', id),
    );
  },
);

test('the number of a coding that the same edit adds is not known yet', () => {
  const edit = {
    put: { codings: [proposed('two')] },
    retire: [codingRef('talk' as ActivityId, 2)],
  };
  expect(() => stepsIn(edit, withCodings(accepted('one')))).toThrow(unknown('coding', 'talk#2'));
});

test('an amended coding stays with its activity', () => {
  const amend = [{ id: 'talk#1', coding: coded('walk', ['talks']) }];
  expect(() => stepsIn({ amend }, withCodings(accepted('one')))).toThrow(
    unknown('coding', 'talk#1'),
  );
});

test('an edit is stale when something it saw has moved on, and only that is told, as it is now', () => {
  const known = having({
    'activities talk': { version: 2, record: null },
    'sources report': { version: 1, record: source('One') },
  });
  const seen = [
    { ...ref('talk'), version: 1 },
    { list: 'sources', id: 'report', version: 1 },
    { list: 'sources', id: 'letter', version: 0 },
    { list: 'sources', id: 'memo', version: 3 },
  ] as const;
  expect(stepsOf({ by: 'tester', put: { activities: [talk] }, seen }, known, 3)).toEqual({
    ok: false,
    stale: [
      { ...ref('talk'), version: 2 },
      { list: 'sources', id: 'memo', version: 0 },
    ],
  });
  const right = [{ ...ref('talk'), version: 2 }, ...seen.slice(1, 3)];
  expect(shortOf({ put: { activities: [talk] }, seen: right }, known)).toEqual([
    'talk returned completed',
  ]);
});

test('what an edit saw is looked at before what it names', () => {
  const edit: Edit = {
    by: 'tester',
    retire: [ref('walk')],
    seen: [{ ...ref('walk'), version: 1 }],
  };
  expect(stepsOf(edit, nothing, 3)).toEqual({
    ok: false,
    stale: [{ ...ref('walk'), version: 0 }],
  });
});

test('an edit that was decided against another revision than the last takes no step, whatever it saw', () => {
  const seen = [{ ...ref('walk'), version: 1 }];
  const put = { activities: [talk] };
  for (const head of [2, 4]) {
    const edit: Edit = { by: 'tester', put, seen, head };
    expect(stepsOf(edit, nothing, 3)).toEqual({ ok: false, stale: [], head: 3 });
  }
  expect(shortOf({ put, head: 3 }, nothing)).toEqual(['talk added completed']);
});
