import type { CodedDataset, Moment, Revision, Store } from '@prevention-spectrum/core';
import type { Check } from '../../check/check.ts';
import { broken, none } from '../../check/check.ts';
import { same } from '../../check/same.ts';
import { storeSequence } from '../../sequence/store-sequence.ts';
import {
  activityRef,
  begun,
  by,
  codedBy,
  failing,
  type Make,
  made,
  talks,
  watch,
} from './trial.ts';

/** Everything that a store ever was can be asked for. */
export function historyChecks(make: Make): readonly Check[] {
  return [
    {
      name: 'numbers revisions from 1 and keeps who wrote, why, and what was touched, list by list',
      check: async () => {
        const store = await make();
        const put = { codings: [codedBy('one')], activities: [watch, talks] };
        const edits = [
          { by, put, because: 'First' },
          { by: 'somebody else', put: { codings: [codedBy('two')], activities: [watch] } },
          { by, put: { activities: [{ ...talks, reach: 1 }] }, retire: [activityRef(watch)] },
          { by, put: { activities: [watch] } },
        ];
        const told: Revision[] = [];
        for (const edit of edits) {
          const written = await store.write(edit);
          if (written.ok && written.revision) told.push(written.revision);
        }
        same(await store.revisions(), told, 'Revisions differ from what was told of the edits');
        same(
          told.map(({ at: _, touched, ...revision }) => ({
            ...revision,
            touched: touched.map(({ id, version, action }) => `${id} ${version} ${action}`),
          })),
          [
            {
              number: 1,
              by,
              because: 'First',
              touched: ['joint-watch 1 added', 'village-talks 1 added', 'village-talks#1 1 added'],
            },
            {
              number: 2,
              by: 'somebody else',
              because: null,
              touched: ['village-talks#2 1 added', 'village-talks#1 2 replaced'],
            },
            {
              number: 3,
              by,
              because: null,
              touched: ['village-talks 2 replaced', 'joint-watch 2 retired'],
            },
            { number: 4, by, because: null, touched: ['joint-watch 3 returned'] },
          ],
          'The revisions differ',
        );
      },
    },
    {
      name: 'dates revisions in UTC to the millisecond, none before the one before it',
      check: async () => {
        const store = await make();
        await lived(store);
        const dates = (await store.revisions()).map(({ at }) => at);
        const exact = (at: string) =>
          /^\d{4}(-\d\d){2}T\d\d(:\d\d){2}\.\d{3}Z$/.test(at) && !Number.isNaN(Date.parse(at));
        none(
          dates.filter((at) => !exact(at)),
          'No such date',
        );
        none(
          dates.filter((at, index) => at < (dates[index - 1] ?? '')),
          'Dated before the one before it',
        );
      },
    },
    {
      name: 'gives the revisions that are asked for: after a number, at most so many, those of a record',
      check: async () => {
        const store = await begun(
          make,
          { codings: [codedBy('one')] },
          { activities: [{ ...watch, reach: 1 }] },
          { codings: [codedBy('two')] },
          { activities: [{ ...watch, reach: 2 }] },
        );
        const numbers = async (range: Parameters<Store['revisions']>[0]) =>
          (await store.revisions(range)).map(({ number }) => number);
        const of = activityRef(watch);
        same(await numbers({}), [1, 2, 3, 4, 5], 'All of them');
        same(await numbers({ after: 2 }), [3, 4, 5], 'After 2');
        same(await numbers({ after: 5 }), [], 'After the last');
        same(await numbers({ first: 2 }), [1, 2], 'The first two');
        same(await numbers({ first: 0 }), [], 'The first none');
        same(await numbers({ after: 1, first: 2 }), [2, 3], 'The first two after 1');
        same(await numbers({ of }), [1, 3, 5], 'Of an activity');
        same(await numbers({ of, after: 1, first: 1 }), [3], 'The first of it after 1');
        same(await numbers({ of: { ...of, id: `${talks.id}#1` } }), [], 'Of no activity');
        same(
          await numbers({ of: { list: 'codings', id: `${talks.id}#1` } }),
          [2, 4],
          'Of a coding that another one took the place of',
        );
      },
    },
    {
      name: 'gives the dataset as every revision left it',
      check: async () => {
        const store = await make();
        const states = await lived(store);
        for (const [revision, dataset] of states.entries()) {
          same(await store.dataset({ revision }), dataset, `Revision ${revision}`);
        }
        same(await store.dataset(), states.at(-1), 'The dataset now');
      },
    },
    {
      name: 'gives the dataset as it was at a time, in any zone, and at the end of a day',
      check: async () => {
        const store = await make();
        const states = await lived(store);
        const dates = (await store.revisions()).map(({ at }) => at);
        const as = async (time: string, stood: (at: string) => boolean) =>
          same(await store.dataset({ time }), states[dates.filter(stood).length], `At ${time}`);
        for (const time of new Set(dates)) {
          await as(time, (at) => at <= time);
          await as(inZone(time, 7), (at) => at <= time);
          await as(before(time), (at) => at < time);
        }
        for (const day of new Set(dates.map((at) => at.slice(0, 10)))) {
          await as(day, (at) => at.slice(0, 10) <= day);
        }
        await as('1900-01-01', () => false);
        await as('9999-12-31', () => true);
      },
    },
    {
      name: 'refuses a moment that is not there',
      check: async () => {
        const store = await make();
        await made(store, { put: { activities: [talks] } });
        const moments: readonly Moment[] = [
          ...[-1, 2, 0.5, Number.NaN].map((revision) => ({ revision })),
          ...['', 'yesterday', '2026-03', '2026-02-30', '2026-03-01T12:00:00'].map((time) => ({
            time,
          })),
        ];
        for (const moment of moments) {
          const [found] = Object.values(moment);
          await failing(() => store.dataset(moment), 'core/moment-unknown', `Moment ${found}`);
        }
      },
    },
  ];
}

/** Makes many edits of every kind; the datasets that stood one after another. */
async function lived(store: Store): Promise<readonly CodedDataset[]> {
  const states = [structuredClone(await store.dataset())];
  for (const edit of await storeSequence(1, 40)) {
    const written = await store.write(edit).catch(() => null);
    if (!written?.ok || written.repeated || !written.revision) continue;
    states.push(structuredClone(await store.dataset()));
  }
  const told = (await store.revisions()).length;
  if (told !== states.length - 1) broken(`There are ${told} revisions after ${states.length - 1}`);
  return states;
}

function inZone(time: string, hours: number): string {
  const there = new Date(Date.parse(time) + hours * 3_600_000).toISOString();
  return there.replace('Z', `+${String(hours).padStart(2, '0')}:00`);
}

function before(time: string): string {
  return new Date(Date.parse(time) - 1).toISOString();
}
