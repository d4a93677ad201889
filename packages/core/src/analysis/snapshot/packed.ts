import type { Column, Numbers } from '../columns/column.ts';
import { type Columns, dateNames, factNames } from '../columns/columns.ts';
import { recordOf } from '../columns/record-of.ts';
import { utf8 } from '../columns/utf8.ts';
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

/**
 * The columns of a dataset as bytes: what `unpacked` reads, here or elsewhere, into a memory that several share or not.
 * It costs a copy of each column.
 * @param of names the state of the dataset, so that a snapshot of another state is not taken for it
 */
export function packed(columns: Columns, of: string): Uint8Array {
  const body = new Body();
  const column = <Value>({ values, dictionary }: Column<Value>): PackedColumn<Value> => ({
    values: body.add(values),
    dictionary,
  });
  const frameworks = columns.declared.frameworks.map(({ id }) => id);
  const { values, lists } = columns.places();
  const { rows, tops } = columns.umbrellas();
  const { text, starts } = columns.ids();
  const head: Head = {
    version,
    of,
    rows: columns.rows,
    declared: columns.declared,
    facts: recordOf(factNames, (name) => column(columns.fact(name))),
    places: {
      values: body.add(values),
      names: lists.names,
      starts: body.add(lists.starts),
      named: body.add(lists.named),
      throughout: body.add(lists.throughout),
      unread: [...lists.unread],
    },
    dates: recordOf(dateNames, (name) => column(columns.date(name))),
    codings: recordOf(frameworks, (framework) => column(columns.coding(framework))),
    umbrellas: { rows: body.add(rows), tops: body.add(tops) },
    ids: { text: body.add(text), starts: body.add(starts) },
  };
  return whole(utf8(JSON.stringify(head)), body);
}

/** Numbers that stand one after the other, each from a multiple of 8 bytes on. */
class Body {
  readonly #parts: { readonly at: number; readonly numbers: Numbers }[] = [];
  #end = 0;

  get length(): number {
    return this.#end;
  }

  add(numbers: Numbers): Section {
    const at = aligned(this.#end);
    this.#parts.push({ at, numbers });
    this.#end = at + numbers.byteLength;
    return { at, length: numbers.length, bytes: numbers.BYTES_PER_ELEMENT as Section['bytes'] };
  }

  writeTo(bytes: Uint8Array, from: number): void {
    for (const { at, numbers } of this.#parts) {
      const { buffer, byteOffset, byteLength } = numbers;
      bytes.set(new Uint8Array(buffer, byteOffset, byteLength), from + at);
    }
  }
}

function whole(head: Uint8Array, body: Body): Uint8Array {
  const from = aligned(preamble + head.length);
  const bytes = new Uint8Array(from + body.length);
  bytes.set(utf8(mark));
  bytes.set(head, preamble);
  body.writeTo(bytes, from);
  const view = new DataView(bytes.buffer);
  view.setUint32(preamble - 4, head.length, true);
  const [first, second] = sumsOf(bytes.subarray(summed));
  view.setUint32(mark.length, first, true);
  view.setUint32(mark.length + 4, second, true);
  return bytes;
}
