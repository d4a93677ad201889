import { createHash } from 'node:crypto';

/** What a whole row says, in numbers. */
export interface RowTold {
  readonly reach: number | null;
  readonly places: number;
  /** Categories of both frameworks. */
  readonly categories: number;
}

/** What a reader found in a list, without keeping a row: the same for two readers that read alike. */
export class Tally {
  readonly #flaws = createHash('sha256');
  #rows = 0;
  #flawed = 0;
  #reach = 0;
  #places = 0;
  #categories = 0;

  whole({ reach, places, categories }: RowTold): void {
    this.#rows += 1;
    this.#reach += reach ?? 0;
    this.#places += places;
    this.#categories += categories;
  }

  /** @param row as a spreadsheet counts; the columns are those that cannot be read */
  flawed(row: number, columns: readonly string[]): void {
    this.#rows += 1;
    this.#flawed += 1;
    this.#flaws.update(`${row} ${columns.join(' ')}\n`);
  }

  get rows(): number {
    return this.#rows;
  }

  told(): string {
    return JSON.stringify({
      rows: this.#rows,
      flawed: this.#flawed,
      reach: this.#reach,
      places: this.#places,
      categories: this.#categories,
      flaws: this.#flaws.copy().digest('hex'),
    });
  }
}
