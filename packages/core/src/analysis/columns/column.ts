/** Whole numbers from 0, in as few bytes as the largest needs. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** One kind of fact about every activity: each value that occurs once, and by row the number of its value. */
export interface Column<Value> {
  /** One, two or four bytes a row, by how many values there are. */
  readonly values: Numbers;
  readonly dictionary: readonly Value[];
}

/**
 * Numbers the values of a fact in the order in which they come. One look at each row.
 * @param keyOf the same for rows whose fact is the same, and for no others
 * @param factOf the fact of the first row that has it
 */
export function columnOf<Value>(
  rows: number,
  keyOf: (row: number) => string,
  factOf: (row: number) => Value,
): Column<Value> {
  const numbers = new Map<string, number>();
  const dictionary: Value[] = [];
  const values = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const key = keyOf(row);
    let number = numbers.get(key);
    if (number === undefined) {
      number = dictionary.push(factOf(row)) - 1;
      numbers.set(key, number);
    }
    values[row] = number;
  }
  return { values: narrowed(values, dictionary.length), dictionary };
}

function narrowed(values: Uint32Array, count: number): Numbers {
  if (count <= 0x100) return Uint8Array.from(values);
  return count <= 0x10000 ? Uint16Array.from(values) : values;
}

/** Gives each name a number: the same to the same. */
export function numbering(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
}
