/**
 * Pairs of numbers, each numbered when it first comes. A pair stands in the place that its hash says, or in the next
 * free one; there are always twice as many places as pairs.
 */
export class Pairs {
  #size = 0;
  /** By place, the number of the pair that stands there and one more; 0 where none does. */
  #places = new Uint32Array(1 << 12);
  #ones = new Uint32Array(1 << 11);
  #others = new Uint32Array(1 << 11);

  get size(): number {
    return this.#size;
  }

  numberOf(one: number, other: number): number {
    const place = this.#placeOf(one, other);
    const found = this.#places[place] as number;
    if (found > 0) return found - 1;
    this.#ones[this.#size] = one;
    this.#others[this.#size] = other;
    this.#size += 1;
    this.#places[place] = this.#size;
    if (this.#size === this.#ones.length) this.#grow();
    return this.#size - 1;
  }

  /** Where a pair stands, or could. */
  #placeOf(one: number, other: number): number {
    const mask = this.#places.length - 1;
    let place = hashOf(one, other) & mask;
    for (;;) {
      const found = this.#places[place] as number;
      if (found === 0) return place;
      if (this.#ones[found - 1] === one && this.#others[found - 1] === other) return place;
      place = (place + 1) & mask;
    }
  }

  #grow(): void {
    this.#ones = twice(this.#ones);
    this.#others = twice(this.#others);
    this.#places = new Uint32Array(this.#places.length * 2);
    for (let number = 0; number < this.#size; number += 1) {
      const place = this.#placeOf(this.#ones[number] as number, this.#others[number] as number);
      this.#places[place] = number + 1;
    }
  }
}

/** The first multiplier is 2^32 over the golden ratio; it spreads numbers that follow one another (Knuth, vol. 3, 6.4). */
function hashOf(one: number, other: number): number {
  const first = Math.imul(one, 0x9e3779b9);
  const both = Math.imul(first ^ (first >>> 16) ^ other, 0x85ebca6b);
  return both ^ (both >>> 15);
}

function twice(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
