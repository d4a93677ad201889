import {
  type Activity,
  type Coding,
  canonicalText,
  type Edit,
  misuse,
  type RecordRef,
} from '@prevention-spectrum/core';
import { test } from 'vitest';
import {
  changed,
  editing,
  found,
  foundAlone,
  type StoreSpecimen,
  sameRef,
  showing,
  writing,
} from './specimen.ts';

const isPut = ({ put = {} }: Edit, { list, id }: RecordRef) =>
  list !== 'codings' && (put[list] ?? []).some((one) => one.id === id);

const alone: readonly StoreSpecimen[] = [
  [
    'a store that still finds an activity that is retired',
    changed((store) => {
      const put = new Map<string, Activity>();
      return {
        activity: async (id) => (await store.activity(id)) ?? put.get(id) ?? null,
        write: async (edit) => {
          const written = await store.write(edit);
          for (const one of edit.put?.activities ?? []) put.set(one.id, one);
          return written;
        },
      };
    }),
    'takes what is retired out of its list, whatever the list',
    /A retired activity is found/,
  ],
  [
    'a store that adds what returns at the end',
    showing(({ statistics }, revisions) => {
      const returned = revisions.flatMap(({ touched }) =>
        touched.filter(({ list, action }) => list === 'statistics' && action === 'returned'),
      );
      const last = (id: string) => returned.findLastIndex((one) => one.id === id);
      return { statistics: statistics.toSorted((one, other) => last(one.id) - last(other.id)) };
    }),
    'puts what returns where it stood, whatever the list',
    /stands elsewhere, in statistics/,
  ],
  [
    'a store in which an activity returns without its codings',
    showing(({ codings }, revisions) => ({
      codings: codings.filter(
        ({ activity }) =>
          !revisions.some(({ touched }) =>
            touched.some(
              ({ list, id, action }) =>
                list === 'activities' && id === activity && action === 'returned',
            ),
          ),
      ),
    })),
    'leaves the codings of a retired activity out of the dataset until it returns',
    /after its return/,
  ],
  [
    'a store that moves codings up when one is retired',
    changed((store) => ({
      codings: async (id) => (await store.codings(id)).filter((one) => one !== null),
    })),
    'keeps the number of a coding that is retired',
    /codings by their number/,
  ],
  [
    'a store that takes a coding for there that is retired',
    changed((store) => {
      const put = new Set<string>();
      return {
        write: async (edit) => {
          const codings: Coding[] = [];
          for (const coding of edit.put?.codings ?? []) {
            const there = await store.codings(coding.activity);
            const text = canonicalText(coding);
            const gone = there.includes(null) && !there.some((one) => canonicalText(one) === text);
            if (!gone || !put.has(text)) codings.push(coding);
            put.add(text);
          }
          return store.write(edit.key ? edit : { ...edit, put: { ...edit.put, codings } });
        },
      };
    }),
    'adds a coding anew that is word for word as a retired one',
    /made no revision/,
  ],
  [
    'a store that does not know what it retired',
    changed((store) => {
      const retired = new Set<string>();
      return {
        write: async (edit) => {
          const text = JSON.stringify(edit.retire);
          if (edit.retire && !edit.key && retired.has(text)) {
            misuse('core/record-unknown', { kind: 'record', found: text });
          }
          const written = await store.write(edit);
          retired.add(text);
          return written;
        },
      };
    }),
    'retires nothing twice',
    /record-unknown/,
  ],
  [
    'a store that puts what it has retired in the same edit',
    editing((edit) =>
      edit.retire ? { ...edit, retire: edit.retire.filter((ref) => !isPut(edit, ref)) } : edit,
    ),
    'retires what the same edit puts',
    /made no revision|Something else was touched/,
  ],
  [
    'a store that overlooks what is not there',
    writing(async (store, edit) => {
      if (!edit.retire || edit.key) return store.write(edit);
      const versions = await store.versions(edit.retire);
      const retire = edit.retire.filter((ref, index) => versions[index] || isPut(edit, ref));
      return store.write({ ...edit, retire });
    }),
    'refuses to retire what was never there, with everything else in that edit',
    /not refused/,
  ],
];

test.each(alone)('%s is found by one check alone', foundAlone);

const specimens: readonly StoreSpecimen[] = [
  [
    'a store that retires no coders',
    editing((edit) =>
      edit.retire ? { ...edit, retire: edit.retire.filter(({ list }) => list !== 'coders') } : edit,
    ),
    'takes what is retired out of its list, whatever the list',
    /in coders/,
  ],
  [
    'a store that retires the last record of an edit alone',
    editing((edit) =>
      edit.retire
        ? { ...edit, retire: edit.retire.filter((ref) => sameRef(ref, edit.retire?.at(-1) ?? ref)) }
        : edit,
    ),
    'takes what is retired out of its list, whatever the list',
    /in sources/,
  ],
];

test.each(specimens)('%s is found', found);
