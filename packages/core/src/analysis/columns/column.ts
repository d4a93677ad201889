/** Whole numbers from 0, in as few bytes as the largest needs. */
type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** One kind of fact about every activity: the number of its value, and who states each value first. */
export interface Column {
  /** By row: which value. One, two or four bytes each. */
  readonly values: Numbers;
  /** By value: the first row that has it. */
  readonly firsts: readonly number[];
}

/**
 * Numbers the values of a fact in the order in which they come. One look at each row.
 * @param keyOf the same for rows whose fact is the same, and for no others
 */
export function columnOf(rows: number, keyOf: (row: number) => string): Column {
  const numbers = new Map<string, number>();
  const firsts: number[] = [];
  const values = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const key = keyOf(row);
    let number = numbers.get(key);
    if (number === undefined) {
      number = firsts.length;
      numbers.set(key, number);
      firsts.push(row);
    }
    values[row] = number;
  }
  return { values: narrowed(values, firsts.length), firsts };
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
