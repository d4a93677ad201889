import type { Readings } from '../axis/framework-axis.ts';
import type { Column, Numbers } from '../columns/column.ts';
import { type Columns, dateNames, factNames } from '../columns/columns.ts';
import { recordOf } from '../columns/record-of.ts';
import { textIn } from '../columns/utf8.ts';
import { columnsWhole } from '../columns/whole-columns.ts';
import {
  aligned,
  type Head,
  mark,
  type PackedColumn,
  preamble,
  type Section,
  summed,
  sumsOf,
  version,
} from './layout.ts';

/** Columns from a snapshot, with the state that it was made from; or why it cannot be used: it is to be made anew. */
export type Unpacked =
  | { readonly ok: true; readonly of: string; readonly columns: Columns }
  | { readonly ok: false; readonly because: 'no-snapshot' | 'other-version' | 'damaged' };

/**
 * Reads what `packed` has written. The columns are views of the same bytes: nothing is copied, so that several threads
 * may read one snapshot in a memory that they share. It costs one look at each word, for the sums.
 */
export function unpacked(given: Uint8Array): Unpacked {
  // Views of four bytes begin at multiples of four: bytes that do not are copied once.
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  if (bytes.length < preamble || textIn(bytes, 0, mark.length) !== mark) {
    return { ok: false, because: 'no-snapshot' };
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [first, second] = sumsOf(bytes.subarray(summed));
  const stated = [view.getUint32(mark.length, true), view.getUint32(mark.length + 4, true)];
  const length = view.getUint32(preamble - 4, true);
  if (first !== stated[0] || second !== stated[1] || preamble + length > bytes.length) {
    return { ok: false, because: 'damaged' };
  }
  const head = JSON.parse(textIn(bytes, preamble, preamble + length)) as Head;
  if (head.version !== version) return { ok: false, because: 'other-version' };
  return { ok: true, of: head.of, columns: columnsFrom(head, bytes, aligned(preamble + length)) };
}

function columnsFrom(head: Head, bytes: Uint8Array, from: number): Columns {
  const numbers = ({ at, length, bytes: each }: Section): Numbers => {
    const offset = bytes.byteOffset + from + at;
    if (each === 1) return new Uint8Array(bytes.buffer, offset, length);
    if (each === 2) return new Uint16Array(bytes.buffer, offset, length);
    return new Uint32Array(bytes.buffer, offset, length);
  };
  const column = <Value>({ values, dictionary }: PackedColumn<Value>): Column<Value> => ({
    values: numbers(values),
    dictionary,
  });
  return columnsWhole({
    rows: head.rows,
    declared: head.declared,
    facts: recordOf(factNames, (name) => column(head.facts[name])),
    places: {
      values: numbers(head.places.values),
      lists: {
        names: head.places.names,
        starts: numbers(head.places.starts) as Uint32Array,
        named: numbers(head.places.named) as Uint32Array,
        throughout: numbers(head.places.throughout) as Uint8Array,
        unread: new Map(head.places.unread),
      },
    },
    dates: recordOf(dateNames, (name) => column(head.dates[name])),
    codings: recordOf(Object.keys(head.codings), (framework) =>
      column(head.codings[framework] as PackedColumn<Readings | null>),
    ),
    umbrellas: {
      rows: numbers(head.umbrellas.rows) as Uint32Array,
      tops: numbers(head.umbrellas.tops) as Uint32Array,
    },
    ids: {
      text: numbers(head.ids.text) as Uint8Array,
      starts: numbers(head.ids.starts) as Uint32Array,
    },
  });
}
