import type { ReadColumn } from './classes.ts';
import type { Column } from './column.ts';

/** Reads a column: one look at each of its values, however many rows have them. Values with the same text are alike. */
export function readColumn<Value>(
  { values, dictionary }: Column<Value>,
  textOf: (value: Value) => string | null,
): ReadColumn {
  const numbers = new Map<string | null, number>();
  const alike = Uint32Array.from(dictionary, (value) => {
    const text = textOf(value);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
  return { values, alike, kinds: numbers.size };
}

/** What is made of a row, made once for all rows that are alike in some columns. */
export function madeOnce<Made>(
  read: readonly ReadColumn[],
  make: (row: number) => Made,
): (row: number) => Made {
  const known = new Map<number, Made>();
  return (row) => {
    let number = 0;
    for (const { values, alike, kinds } of read) {
      number = number * kinds + (alike[values[row] as number] as number);
    }
    const found = known.get(number);
    if (found !== undefined) return found;
    const made = make(row);
    known.set(number, made);
    return made;
  };
}
