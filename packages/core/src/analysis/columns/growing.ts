/** Numbers in a row, of which nobody knows beforehand how many there will be. */
export class Growing<Kind extends Uint8Array | Uint32Array> {
  #room: Kind;
  #length = 0;
  readonly #make: (length: number) => Kind;

  constructor(make: (length: number) => Kind) {
    this.#make = make;
    this.#room = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#room.length) this.#grow(1);
    this.#room[this.#length++] = number;
  }

  /** @param numbers stand behind one another, after those that are there */
  append(numbers: ArrayLike<number>): void {
    if (this.#length + numbers.length > this.#room.length) this.#grow(numbers.length);
    this.#room.set(numbers, this.#length);
    this.#length += numbers.length;
  }

  /** Those that are there now; pushing more may leave them behind. */
  get numbers(): Kind {
    return this.#room.subarray(0, this.#length) as Kind;
  }

  #grow(by: number): void {
    const room = this.#make(Math.max(this.#length + by, this.#length * 2));
    room.set(this.#room);
    this.#room = room;
  }
}
