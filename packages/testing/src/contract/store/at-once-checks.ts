import type { Revision, Store } from '@prevention-spectrum/core';
import type { Check } from '../../check/check.ts';
import { broken } from '../../check/check.ts';
import { same } from '../../check/same.ts';
import { recordOf } from './records.ts';
import { activityRef, by, type Make, made } from './trial.ts';

const keys = ['a', 'b', 'c', 'd', 'e'];
const writers = Array.from({ length: 8 }, (_, index) => `writer ${index + 1}`);
const writesEach = 20;

interface Change {
  readonly key: string;
  readonly words: string;
  readonly revision: Revision;
}

/** Many write at the same time, and it is as if they had written one after another. */
export function atOnceChecks(make: Make): readonly Check[] {
  return [
    {
      name: 'counts every change once and loses none when many write at once',
      check: async () => {
        const store = await make();
        const changes = (
          await Promise.all(writers.map((writer) => changesBy(writer, store)))
        ).flat();
        const inOrder = changes.toSorted(
          (one, other) => one.revision.number - other.revision.number,
        );
        same(
          inOrder.map(({ revision }) => revision.number),
          inOrder.map((_, index) => index + 1),
          'The numbers of the revisions have holes',
        );
        same(
          await store.revisions(),
          inOrder.map(({ revision }) => revision),
          'The revisions differ from what was told of the edits',
        );
        for (const key of keys)
          await changedSo(
            store,
            key,
            inOrder.filter((one) => one.key === key),
          );
      },
    },
    {
      name: 'lets one through of several who saw the same version',
      check: async () => {
        const store = await make();
        await made(store, { put: { activities: [recordOf.activities('a', 'Begun')] } });
        const seen = [{ ...activityRef({ id: 'a' }), version: 1 }];
        const written = await Promise.all(
          writers.map((writer) =>
            store.write({
              by: writer,
              put: { activities: [recordOf.activities('a', writer)] },
              seen,
            }),
          ),
        );
        same(
          written.filter(({ ok }) => !ok),
          writers.slice(1).map(() => ({
            ok: false,
            stale: [{ ...activityRef({ id: 'a' }), version: 2 }],
          })),
          'The others were not refused as stale',
        );
      },
    },
    {
      name: 'lets one through of several who decided against the same revision',
      check: async () => {
        const store = await make();
        const written = await Promise.all(
          writers.map((writer) =>
            store.write({
              by: writer,
              put: { activities: [recordOf.activities(writer, 'Words')] },
              head: 0,
            }),
          ),
        );
        same(
          written.filter(({ ok }) => !ok),
          writers.slice(1).map(() => ({ ok: false, stale: [], head: 1 })),
          'The others were not refused as decided too early',
        );
      },
    },
    {
      name: 'makes an edit once that comes several times at once under its key',
      check: async () => {
        const store = await make();
        const edit = { by, key: 'once', put: { activities: [recordOf.activities('a', 'Words')] } };
        const written = await Promise.all(writers.map(() => store.write(edit)));
        const revisions = await store.revisions();
        same(revisions.length, 1, 'The number of revisions');
        const repeated = written.map((one) => one.ok && one.repeated);
        same(repeated.filter((again) => !again).length, 1, 'How many were told that they made it');
        for (const one of written) {
          same(one.ok ? one.revision : one.stale, revisions[0], 'What a writer was told');
        }
      },
    },
  ];
}

/** What one writer changes: every other write has words of its own, the others may find theirs written already. */
async function changesBy(writer: string, store: Store): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (let index = 0; index < writesEach; index += 1) {
    const key = keys[index % keys.length] as string;
    const own = index % 2 === 0;
    const words = own ? `${writer}, ${index}` : `Words ${index % 3}`;
    const put = { activities: [recordOf.activities(key, words)] };
    const written = await store.write({ by: writer, put });
    if (!written.ok) return broken('An edit was refused that saw nothing');
    if (written.revision) changes.push({ key, words, revision: written.revision });
    else if (own) broken(`What ${writer} wrote made no revision`);
  }
  return changes;
}

/** The changes of one record: each differs from the one before it, has the next version, and the last one stands. */
async function changedSo(store: Store, key: string, changes: readonly Change[]): Promise<void> {
  same(
    changes.map(({ revision }) => revision.touched),
    changes.map((_, index) => [
      {
        ...activityRef({ id: key }),
        version: index + 1,
        action: index === 0 ? 'added' : 'replaced',
      },
    ]),
    `The versions of ${key}`,
  );
  const again = changes.find(({ words }, index) => words === changes[index - 1]?.words);
  if (again) broken(`Revision ${again.revision.number} changed nothing of ${key}`);
  same(await store.versions([activityRef({ id: key })]), [changes.length], `The version of ${key}`);
  const stands = await store.activity(recordOf.activities(key, '').id);
  same(stands?.title.und, changes.at(-1)?.words, `The words of ${key}`);
}
