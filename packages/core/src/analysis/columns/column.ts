import { type Branch, root } from './branch.ts';

/** Whole numbers from 0, in as few bytes as the largest needs. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** One kind of fact about every activity: each value that occurs once, and by row the number of its value. */
export interface Column<Value> {
  /** One, two or four bytes a row, by how many values there are. */
  readonly values: Numbers;
  readonly dictionary: readonly Value[];
}

/** How a fact is read of something. */
export interface Fact<Of, Value> {
  /** Comes to the same branch for those whose fact is the same, and for no others. */
  follow(from: Branch, of: Of): Branch;
  value(of: Of): Value;
}

/** Numbers the values of a fact in the order in which they come. */
export class Numbering<Of, Value> {
  readonly #dictionary: Value[] = [];
  readonly #fact: Fact<Of, Value>;
  readonly #root = root();

  constructor(fact: Fact<Of, Value>) {
    this.#fact = fact;
  }

  numberOf(of: Of): number {
    const end = this.#fact.follow(this.#root, of);
    if (end.number < 0) end.number = this.#dictionary.push(this.#fact.value(of)) - 1;
    return end.number;
  }

  /** @param numbers by row what `numberOf` gave */
  column(numbers: Uint32Array): Column<Value> {
    return {
      values: narrowed(numbers, this.#dictionary.length),
      dictionary: [...this.#dictionary],
    };
  }
}

function narrowed(numbers: Uint32Array, count: number): Numbers {
  if (count <= 0x100) return Uint8Array.from(numbers);
  return count <= 0x10000 ? Uint16Array.from(numbers) : numbers;
}
