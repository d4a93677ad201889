import {
  type Amendment,
  codingNamed,
  type Edit,
  misuse,
  type Store,
} from '@prevention-spectrum/core';
import { test } from 'vitest';
import { editing, foundAlone, type StoreSpecimen, writing } from './specimen.ts';

/** A store that makes something else of an amendment, or nothing, knowing what is there; `undefined` is unknown. */
const amending = (
  amended: (
    amendment: Amendment,
    there: Awaited<ReturnType<Store['codings']>>,
    at: number,
  ) => Amendment | null,
) =>
  writing(async (store, edit) => {
    const amend: Amendment[] = [];
    for (const one of edit.amend ?? []) {
      const named = codingNamed(one.id);
      const there = named ? await store.codings(named.activity) : [];
      const other = amended(one, there, (named?.number ?? 0) - 1);
      if (other) amend.push(other);
    }
    return store.write(edit.amend ? { ...edit, amend } : edit);
  });

const withActivity = ({ id, coding }: Amendment): Amendment => {
  const activity = codingNamed(id)?.activity;
  return { id, coding: activity ? { ...coding, activity } : coding };
};
const inKeyless = (edited: (edit: Edit) => Edit) =>
  editing((edit) => (edit.key === undefined ? edited(edit) : edit));

const specimens: readonly StoreSpecimen[] = [
  [
    'a store that amends the status alone',
    amending(({ id, coding }, there, at) => ({
      id,
      coding: { ...(there[at] ?? coding), activity: coding.activity, status: coding.status },
    })),
    'amends a coding under its number and where it stands',
    /alternatives/,
  ],
  [
    'a store that accepts nothing beside what is accepted',
    amending(({ id, coding }, there) =>
      coding.status === 'accepted' && there.some((one) => one?.status === 'accepted')
        ? { id, coding: { ...coding, status: 'rejected' } }
        : { id, coding },
    ),
    'rejects the accepted coding when another is amended so that it is accepted',
    /codings differ/,
  ],
  [
    'a store that amends nothing that is retired',
    amending((amendment, there, at) =>
      there[at] === null
        ? misuse('core/record-unknown', { kind: 'coding', found: amendment.id })
        : amendment,
    ),
    'gives a retired coding back under its number when it is amended',
    /record-unknown/,
  ],
  [
    'a store that overlooks an amendment of what is not there',
    amending((amendment, there, at) => (there[at] === undefined ? null : amendment)),
    'refuses to amend a coding that is not there, with everything else in that edit',
    /not refused/,
  ],
  [
    'a store that overlooks what activity an amended coding names',
    inKeyless((edit) => (edit.amend ? { ...edit, amend: edit.amend.map(withActivity) } : edit)),
    'refuses to amend a coding that is not there, with everything else in that edit',
    /not refused/,
  ],
];

test.each(specimens)('%s is found by one check alone', foundAlone);
